import type { BookSheet } from "../book.ts";
import type { SheetEntry } from "./readWorkbook.ts";

/**
 * The ids of all sheets in their order now. Sheets that are not modelled (chart sheets) stay behind the sheet that they
 * stood behind; should that be gone, behind the one before it.
 */
export function sheetOrder(inFile: readonly SheetEntry[], sheets: readonly BookSheet[]): string[] {
  const here = new Set(sheets.map(({ id }) => id));
  const behind = new Map<string | null, string[]>();
  let last: string | null = null;
  for (const { id, modelled } of inFile) {
    if (!modelled) behind.set(last, [...(behind.get(last) ?? []), id]);
    else if (here.has(id)) last = id;
  }
  return [...(behind.get(null) ?? []), ...sheets.flatMap(({ id }) => [id, ...(behind.get(id) ?? [])])];
}
