import { type DragEvent, type ReactElement, useCallback, useEffect, useState } from "react";
import type { AddIn } from "../host/manifest.ts";
import type { OpenDocument } from "../host/openDocument.ts";
import type { CellFont } from "./cell/cellFont.ts";
import { AboutDialog } from "./head/AboutDialog.tsx";
import { download } from "./head/download.ts";
import { openFile, type Opening, openSample, SAMPLES, savedFile } from "./head/files.ts";
import { Header } from "./head/Header.tsx";
import { Notice } from "./Notice.tsx";
import { OpenWorkbook } from "./OpenWorkbook.tsx";
import { useChanged } from "./useChanged.ts";

/** What the page starts with. */
export interface WorkbenchProps {
  readonly addIn: AddIn;
  readonly font: CellFont;
}

/** The whole page: it opens with the first sample. */
export function Workbench({ addIn, font }: WorkbenchProps): ReactElement {
  const [document, setDocument] = useState<OpenDocument | null>(null);
  const [notice, setNotice] = useState<string | null>(null);
  const [isAbout, setAbout] = useState(false);
  const take = useCallback((opening: Opening) => {
    setNotice(opening.kind === "refused" ? opening.sentence : null);
    if (opening.kind === "opened") setDocument(opening.document);
  }, []);
  const sample = useCallback((file: string) => void openSample(file).then(take), [take]);
  const open = async (file: File): Promise<void> => take(openFile(file.name, new Uint8Array(await file.arrayBuffer())));
  useEffect(() => sample(SAMPLES[0].file), [sample]);
  const [isChanged, saved] = useChanged(document);
  const save = (): void => {
    if (!document) return;
    const { name, bytes, type } = savedFile(document);
    download(name, bytes, type);
    saved();
  };
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    const file = event.dataTransfer.files[0];
    if (file) void open(file);
  };
  return (
    <div className="workbench" onDragOver={(event) => event.preventDefault()} onDrop={drop}>
      <Header
        name={document?.name ?? null}
        isChanged={isChanged}
        onOpen={(file) => void open(file)}
        onSample={sample}
        onSave={save}
        onAbout={() => setAbout(true)}
      />
      <Notice text={notice} onClose={() => setNotice(null)} />
      {document && <OpenWorkbook key={keyOf(document)} document={document} addIn={addIn} font={font} />}
      {isAbout && <AboutDialog onClose={() => setAbout(false)} />}
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
