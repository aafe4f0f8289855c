import { useState, useSyncExternalStore } from "react";
import type { OpenDocument } from "../host/openDocument.ts";

const NEVER = (): (() => void) => () => undefined;

/** Whether a document was changed since it was opened or last saved, and how to say that it was saved. */
export function useChanged(document: OpenDocument | null): readonly [boolean, () => void] {
  const version = useSyncExternalStore(document?.subscribe ?? NEVER, () => document?.contentVersion ?? 0);
  const [saved, setSaved] = useState<{ readonly document: OpenDocument | null; readonly version: number }>({
    document: null,
    version: 0,
  });
  const kept = saved.document === document ? saved.version : 0;
  return [version !== kept, () => setSaved({ document, version })];
}
