/**
 * Whether a text is nothing but marks: no letter and no figure. So is a glyph of a symbol font that lost its font, such as `€`, `①` or `⋺`
 * for an arrow, and a character of a font's private area.
 */
export function isSymbolOnly(words: string): boolean {
  return words !== "" && !/[\p{L}\p{Nd}]/u.test(words);
}
