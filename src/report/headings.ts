/** Excel: a heading of a table has at most 255 characters, and no two of a table are alike whatever their capitals ("Overview of Excel tables"). */
const LONGEST = 255;

/** Headings for a table from texts of a register: one that is the same as another, or as one of `taken`, gets a number behind it. */
export function tableHeadings(texts: readonly string[], taken: readonly string[]): readonly string[] {
  const known = new Set(taken.map((heading) => heading.toLowerCase()));
  return texts.map((text) => {
    for (let count = 1; ; count++) {
      const end = count === 1 ? "" : ` (${count})`;
      const heading = `${text.slice(0, LONGEST - end.length)}${end}`;
      if (known.has(heading.toLowerCase())) continue;
      known.add(heading.toLowerCase());
      return heading;
    }
  });
}
