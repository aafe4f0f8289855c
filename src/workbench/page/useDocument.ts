import { useSyncExternalStore } from "react";
import type { OpenDocument } from "../host/openDocument.ts";

/** Draws again whenever anything of the document that can be seen is different. Gives its version. */
export const useDocument = (document: OpenDocument): number =>
  useSyncExternalStore(document.subscribe, () => document.version);
