/** Excel: a sheet's name has at most 31 characters ("Rename a worksheet"). */
const LONGEST = 31;

/**
 * Names for sheets, one for each text: without the characters that a sheet's name cannot have, cut at a word's end where they are too long,
 * and no two alike whatever their capitals (`(2)` follows the second).
 */
export function sheetNames(texts: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  return texts.map((text) => {
    const plain = text
      .replace(/[\\/?*[\]:]+/g, " ")
      .replace(/\s+/g, " ")
      .replace(/^[' ]+|[' ]+$/g, "");
    for (let count = 1; ; count++) {
      const end = count === 1 ? "" : ` (${count})`;
      const name = `${cut(plain, LONGEST - end.length)}${end}`;
      if (taken.has(name.toLowerCase())) continue;
      taken.add(name.toLowerCase());
      return name;
    }
  });
}

/** A text of at most so many characters: whole words of it, where the first fits, without what joins them to the next. */
function cut(text: string, longest: number): string {
  if (text.length <= longest) return text;
  const words = text.slice(0, longest + 1).replace(/\s+\S*$/, "");
  const whole = words.length > longest ? text.slice(0, longest) : words;
  return whole.replace(/(?:[\s,;&'–-]|\b(?:and|of|the|for)$)+$/i, "");
}
