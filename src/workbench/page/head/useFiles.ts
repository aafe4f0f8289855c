import { useCallback, useEffect, useState } from "react";
import type { OpenDocument } from "../../host/openDocument.ts";
import { useChanged } from "../useChanged.ts";
import { download } from "./download.ts";
import { openFile, type Opening, openSample, SAMPLES, savedFile } from "./files.ts";

/** The open workbook, and how to open another and save it. */
export interface Files {
  /** Null until the first one has been opened. */
  readonly document: OpenDocument | null;
  /** Why a file was not opened or saved; null when all is well. */
  readonly notice: string | null;
  readonly say: (notice: string | null) => void;
  /** Whether something was changed since it was opened or saved. */
  readonly isChanged: boolean;
  readonly open: (file: File) => void;
  readonly openSample: (file: string) => void;
  readonly save: () => void;
}

/** Keeps the open workbook, the first sample to begin with. One that cannot be opened leaves the other open. */
export function useFiles(): Files {
  const [document, setDocument] = useState<OpenDocument | null>(null);
  const [notice, say] = useState<string | null>(null);
  const [isChanged, saved] = useChanged(document);
  const take = useCallback((opening: Opening) => {
    say(opening.kind === "refused" ? opening.sentence : null);
    if (opening.kind === "opened") setDocument(opening.document);
  }, []);
  const sample = useCallback((file: string) => void openSample(file).then(take), [take]);
  useEffect(() => sample(SAMPLES[0].file), [sample]);
  const open = (file: File): void =>
    void file.arrayBuffer().then((bytes) => take(openFile(file.name, new Uint8Array(bytes))));
  const save = (): void => {
    const saving = document && savedFile(document);
    say(saving?.kind === "refused" ? saving.sentence : null);
    if (saving?.kind !== "saved") return;
    download(saving.name, saving.bytes, saving.type);
    saved();
  };
  return { document, notice, say, isChanged, open, openSample: sample, save };
}
