import { type ReactElement, useState } from "react";
import type { AddIn } from "../host/manifest.ts";
import type { OpenDocument } from "../host/openDocument.ts";
import type { CellFont } from "./cell/cellFont.ts";
import { AboutDialog } from "./head/AboutDialog.tsx";
import { Header } from "./head/Header.tsx";
import { useDrop } from "./head/useDrop.ts";
import { useFiles } from "./head/useFiles.ts";
import { Notice } from "./Notice.tsx";
import { OpenWorkbook } from "./OpenWorkbook.tsx";
import { useRegions } from "./useRegions.ts";
import { useUnsaved } from "./useUnsaved.ts";

/** What the page starts with. */
export interface WorkbenchProps {
  readonly addIn: AddIn;
  readonly font: CellFont;
}

/** The whole page: it opens with the first sample. */
export function Workbench({ addIn, font }: WorkbenchProps): ReactElement {
  const [isAbout, setAbout] = useState(false);
  const files = useFiles();
  const { document, notice, say, isChanged } = files;
  const dropping = useDrop(files.open);
  useRegions();
  useUnsaved(isChanged);
  return (
    <div className="workbench" {...dropping.handlers}>
      <Header
        name={document?.name ?? null}
        isChanged={isChanged}
        onOpen={files.open}
        onSample={files.openSample}
        onSave={files.save}
        onAbout={() => setAbout(true)}
      />
      <Notice text={notice} onClose={() => say(null)} />
      {document && <OpenWorkbook key={keyOf(document)} document={document} addIn={addIn} font={font} />}
      {isAbout && <AboutDialog onClose={() => setAbout(false)} />}
      {dropping.isOver && <div className="drop-veil">Drop a workbook to open it</div>}
    </div>
  );
}

const KEYS = new WeakMap<OpenDocument, number>();
let last = 0;

/** A number for each document, so that nothing of the page is carried over to another. */
function keyOf(document: OpenDocument): number {
  const key = KEYS.get(document) ?? (last += 1);
  KEYS.set(document, key);
  return key;
}
