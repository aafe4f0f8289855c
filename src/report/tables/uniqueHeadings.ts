/** Headings of which no two are alike, whatever their capitals: the second `MT01` is `MT01 (2)`; an empty one is `Column 3`. Excel: a table's headings are unique ("Overview of Excel tables"). */
export function uniqueHeadings(headings: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  return headings.map((heading, index) => {
    const wanted = heading.trim() === "" ? `Column ${index + 1}` : heading;
    let name = wanted;
    for (let count = 2; taken.has(name.toLowerCase()); count++) name = `${wanted} (${count})`;
    taken.add(name.toLowerCase());
    return name;
  });
}
