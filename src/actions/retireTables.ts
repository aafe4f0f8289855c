import { cellAt, type Grid } from "../grid/grid.ts";
import type { StandingTable } from "../grid/layOut.ts";
import { NOTE_ROWS } from "../grid/placeTable.ts";
import type { Write } from "../grid/write.ts";
import type { Pack } from "../report/pack.ts";
import type { OwnSheets } from "./ownSheets.ts";
import { isOf, standingIds } from "./packsInUse.ts";

/** A summary that nothing feeds any more: its sheet, and whether this report was the first to say so. */
export interface RetiredTable {
  readonly id: string;
  readonly sheet: string;
  readonly isNew: boolean;
}

const RETIRED = "No longer made: ";
const NOTE = [
  "Nothing in the registers feeds this table any more. It stands as it was last made, and is no part of the report.",
  "Delete the sheet when it is no longer needed. If a register feeds the table again, it is refreshed here.",
];

/**
 * The standing summaries of a pack that a report no longer makes, such as the extract for a committee that no indicator names any more. Title
 * and note say so; its rows stay as they are, so that nothing that stands there is lost.
 * @param made ids of the tables that the report makes
 */
export function retireTables(
  pack: Pack,
  made: ReadonlySet<string>,
  own: OwnSheets,
): { readonly retired: readonly RetiredTable[]; readonly writes: readonly Write[] } {
  const all = standingIds(own).flatMap((id) => {
    const standing = own.tables.get(id);
    if (made.has(id) || !standing?.grid || !pack.tables.some((table) => isOf(id, table))) return [];
    const writes = retire(standing, standing.grid);
    return [{ table: { id, sheet: standing.sheet, isNew: writes.length > 0 }, writes }];
  });
  return { retired: all.map(({ table }) => table), writes: all.flatMap(({ writes }) => writes) };
}

/** What to write above a table so that it says it is no longer made; nothing where it says so. */
function retire({ sheet, area }: StandingTable, grid: Grid): readonly Write[] {
  const title = String(cellAt(grid, area.row, area.column).value);
  const wanted = [
    title.startsWith(RETIRED) ? title : `${RETIRED}${title}`,
    ...Array.from({ length: NOTE_ROWS }, (_, line) => NOTE[line] ?? ""),
  ];
  return wanted.flatMap((text, line): readonly Write[] => {
    const place = { row: area.row + line, column: area.column, rows: 1, columns: 1 };
    const stands = cellAt(grid, place.row, place.column).value;
    return stands === text ? [] : [{ kind: "values", sheet, area: place, values: [[text]] }];
  });
}
