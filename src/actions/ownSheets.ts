import type { StandingTable } from "../grid/layOut.ts";
import type { WorkbookReading } from "../workbook/reading.ts";
import { isOwnName, tableMarkedBy } from "./ownNames.ts";

/** What the add-in made in a workbook before. */
export interface OwnSheets {
  /** By table id; a table whose sheet was deleted is not here. */
  readonly tables: ReadonlyMap<string, StandingTable>;
  /** The names of our sheets, copies that a person made of them included: no register is looked for there. */
  readonly sheets: ReadonlySet<string>;
}

/**
 * Finds what an earlier report left, by its defined names: they follow renamed sheets and moved cells.
 * Excel: a copied sheet carries its names along, scoped to the copy; so a copy is known as ours but is not refreshed.
 */
export function findOwnSheets(reading: WorkbookReading): OwnSheets {
  const tables = new Map<string, StandingTable>();
  const sheets = new Set<string>();
  for (const { name, refersTo, sheet } of reading.names.filter((one) => isOwnName(one.name))) {
    const id = tableMarkedBy(name);
    if (id === null) continue;
    if (sheet !== null) sheets.add(sheet);
    if (refersTo === null) continue;
    sheets.add(refersTo.sheet);
    if (sheet === null) tables.set(id, { ...refersTo, ...standing(reading, refersTo) });
  }
  return { tables, sheets };
}

function standing(reading: WorkbookReading, { sheet, area }: Pick<StandingTable, "sheet" | "area">) {
  const table = reading.tables.find(
    (one) => one.sheet === sheet && one.area.column === area.column && one.area.row >= area.row,
  );
  return { grid: reading.grids.find((grid) => grid.sheet === sheet) ?? null, tableName: table?.name ?? null };
}
