import { damagedPart } from "../error.ts";

/**
 * The text of an XML part. Excel: parts may be UTF-8 or UTF-16, with or without a byte order mark (ECMA-376 part 2,
 * section 8.1); files in the wild also name other encodings in their declaration.
 */
export function decodeXml(bytes: Uint8Array, part: string): string {
  try {
    return new TextDecoder(encodingOf(bytes), { fatal: true }).decode(bytes);
  } catch {
    throw damagedPart(part, "is not readable text");
  }
}

function encodingOf(bytes: Uint8Array): string {
  const [first = 0, second = 0] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) return "utf-16le";
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c)) return "utf-16be";
  const start = String.fromCharCode(...bytes.subarray(0, 120));
  const named = /^(?:\u00ef\u00bb\u00bf)?<\?xml[^>]*encoding\s*=\s*["']([\w.-]+)["']/.exec(start)?.[1] ?? "utf-8";
  // A part that calls itself UTF-16 but was found to be bytes can only be UTF-8.
  return /^utf-?16/i.test(named) ? "utf-8" : named;
}
