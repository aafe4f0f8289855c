import { strToU8 } from "fflate";

/** A part's bytes. Whatever it was before, it is UTF-8 now, and its declaration must not say otherwise. */
export const encodePart = (text: string): Uint8Array =>
  strToU8(text.replace(/^(<\?xml[^>]*?encoding\s*=\s*)(["'])[\w.-]+\2/, '$1"UTF-8"'));
