/** Puts bytes one behind the other. */
export function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return bytes;
}

/** A copy of some bytes with a number of `size` bytes, the lowest first, put in at a place. */
export function withNumber(bytes: Uint8Array, at: number, size: number, value: number): Uint8Array {
  const copy = Uint8Array.from(bytes);
  for (let index = 0; index < size; index++) copy[at + index] = Math.floor(value / 256 ** index) & 255;
  return copy;
}

/** Text as UTF-16 with its byte order mark. */
export function utf16(text: string, order: "little" | "big"): Uint8Array {
  const codes = [0xfeff, ...Array.from({ length: text.length }, (_, index) => text.charCodeAt(index))];
  const pairs = codes.map((code) => [code & 255, code >> 8]);
  return Uint8Array.from(pairs.flatMap(([low = 0, high = 0]) => (order === "little" ? [low, high] : [high, low])));
}
