/** A short mark of a text, eight digits and letters, by which it is known again: the same text has the same mark. Source: FNV-1a, 32 bits. */
export function hashOf(text: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) {
    const character = text.codePointAt(at) ?? 0;
    // A character beyond the first 65,536 takes two places.
    if (character > 0xffff) at += 1;
    hash = Math.imul(hash ^ character, 0x01000193);
  }
  return (hash >>> 0).toString(16).padStart(8, "0");
}
