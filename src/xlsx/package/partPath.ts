/** The folder of a part with its slash: `xl/worksheets/`; empty at the top. */
export const folderOf = (path: string): string => path.slice(0, path.lastIndexOf("/") + 1);

/** The part that holds a part's relationships: `xl/_rels/workbook.xml.rels`; `_rels/.rels` for the package itself. */
export function relationshipsPath(path: string): string {
  const folder = folderOf(path);
  return `${folder}_rels/${path.slice(folder.length)}.rels`;
}

/**
 * The part that a relationship's target means, seen from the part that holds the relationship.
 * Excel: targets may be absolute (`/xl/styles.xml`), climb (`../tables/table1.xml`) or use backslashes.
 */
export function resolveTarget(from: string, target: string): string {
  const plain = target.replaceAll("\\", "/").replace(/[?#].*$/, "");
  const steps = plain.startsWith("/") ? [] : folderOf(from).split("/").filter(Boolean);
  for (const step of plain.split("/")) {
    if (step === "..") steps.pop();
    else if (step !== "" && step !== ".") steps.push(step);
  }
  return steps.join("/");
}

/** The target by which one part names another. */
export function relativeTarget(from: string, to: string): string {
  const folder = folderOf(from);
  return to.startsWith(folder) ? to.slice(folder.length) : `/${to}`;
}
