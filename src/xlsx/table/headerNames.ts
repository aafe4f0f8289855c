import type { BookSheet, BookTable } from "../book.ts";

/**
 * The names of a table's columns as its header cells have them. Excel: a column is called what its header cell holds,
 * and a file that says otherwise is taken for damaged. Where a header cell is empty, or holds another column's name,
 * or the file itself said otherwise (`before`), the column keeps the name it has.
 */
export function headerNames(sheet: BookSheet, table: BookTable, before: ReadonlyMap<string, string>): string[] {
  if (!table.hasHeader) return table.columns;
  const cells = headerTexts(sheet, table);
  const taken = new Set(table.columns.map((name) => name.toLowerCase()));
  return table.columns.map((name, index) => {
    const text = cells[index] ?? "";
    if (text === name || text === "" || before.get(name) === text) return name;
    if (text.toLowerCase() !== name.toLowerCase() && taken.has(text.toLowerCase())) return name;
    taken.add(text.toLowerCase());
    return text;
  });
}

/** What the header cell of each column holds, by the column's name. */
export function headersByName(sheet: BookSheet, table: BookTable | null): Map<string, string> {
  if (!table?.hasHeader) return new Map();
  const cells = headerTexts(sheet, table);
  return new Map(table.columns.map((name, index) => [name, cells[index] ?? ""]));
}

function headerTexts({ rows }: BookSheet, { area, columns }: BookTable): string[] {
  const cells = rows.get(area.row);
  return columns.map((_, index) => String(cells?.get(area.column + index)?.value ?? ""));
}
