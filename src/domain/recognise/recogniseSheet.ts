import { type Area, areaBetween, intersection } from "../../grid/area.ts";
import type { Grid } from "../../grid/grid.ts";
import type { Layout } from "../layout.ts";
import { cutTo } from "./cutTo.ts";
import { type Draft, draftOf, FREE } from "./draft.ts";
import { belowHeader, findHeaders, type HeaderBlock } from "./headerBlock.ts";
import { headingReader } from "./headingReader.ts";
import { layoutOf, UNSETTLED } from "./layoutOf.ts";
import { linesAbove } from "./linesAbove.ts";
import { withUniqueNames } from "./nameRegister.ts";
import { refusal } from "./refuse.ts";
import { type SheetView, viewOf } from "./sheetView.ts";
import { recogniseTurned } from "./recogniseTurned.ts";
import { widenHeader } from "./widenHeader.ts";

/** An Excel table: its name, its sheet and its area with header, body and totals row. */
export interface SheetTable {
  readonly name: string;
  readonly sheet: string;
  readonly area: Area;
}

/**
 * Every register on one sheet, from the top down and left to right. What is no register is not proposed: pages of text, forms, summaries by
 * rating, cross tables, chart data, look-up lists, calendars, pivot tables. Hidden rows and columns count like any others.
 */
export function recogniseSheet(grid: Grid, tables: readonly SheetTable[]): readonly Layout[] {
  const own = tables.filter((table) => table.sheet === grid.sheet && intersection(table.area, grid.area) !== null);
  const inTables = own.flatMap((table) => recogniseTable(grid, table) ?? []);
  const view = viewOf(
    grid,
    own.map((table) => table.area),
  );
  const found = [...inTables, ...recogniseFree(view)];
  const layouts = found.length > 0 ? found : recogniseTurned(grid);
  return withUniqueNames([...layouts].sort((a, b) => a.area.row - b.area.row || a.area.column - b.area.column));
}

/** The registers that stand on a sheet without being Excel tables. */
function recogniseFree(view: SheetView): readonly Layout[] {
  const read = headingReader(view);
  const headers = findHeaders(view, read);
  const taken: Area[] = [];
  return headers.flatMap((header, i) => {
    const bottom = lastRowFor(view, header, headers.slice(i + 1));
    const block = widenHeader(view, read, header, bottom);
    const lines = linesAbove(view, block, taken);
    const draft = draftOf(view, read, block, { ...FREE, bottom, lines });
    if (refusal(view, draft) !== null) return [];
    taken.push(extentOf(draft));
    return [layoutOf(view, draft, UNSETTLED)];
  });
}

/** All that belongs to a register, its totals and notes below included. */
function extentOf({ block, rows }: Draft): Area {
  const first = block.rows[0] ?? block.main;
  const all = [...block.rows, ...rows.items.slice(-1), ...rows.totals, ...rows.notes, ...rows.repeatedHeaders];
  const last = all.reduce((latest, row) => Math.max(latest, row), first);
  return areaBetween(first, block.left, last, block.right);
}

/** The last row before the next header in the same columns, less the lines that stand above that one as its title. */
function lastRowFor(view: SheetView, header: HeaderBlock, below: readonly HeaderBlock[]): number {
  const next = below.find((other) => other.left <= header.right && header.left <= other.right);
  if (next === undefined) return view.bottom;
  let row = (next.rows[0] ?? next.main) - 1;
  while (row > header.main && view.filled(row, header.left, header.right).length < 2) row -= 1;
  return Math.max(row, belowHeader(header) - 1);
}

/** The register that an Excel table is; null when it is none. Its first row has the headings. */
function recogniseTable(grid: Grid, table: SheetTable): Layout | null {
  const view = viewOf(cutTo(grid, table.area));
  const read = headingReader(view);
  const block = tableHeader(table.area);
  const whole = viewOf(grid);
  const lines = linesAbove(whole, block, []);
  const draft: Draft = draftOf(view, read, block, { bottom: view.bottom, lines, ...FREE });
  return refusal(view, draft) === null ? layoutOf(view, draft, { ...UNSETTLED, table: table.name }) : null;
}

/** The header of an Excel table: its first row, over all its columns. */
export const tableHeader = (area: Area): HeaderBlock => ({
  rows: [area.row],
  main: area.row,
  left: area.column,
  right: area.column + area.columns - 1,
});
