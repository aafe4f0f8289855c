import type { Area } from "../../grid/area.ts";
import type { Grid } from "../../grid/grid.ts";
import type { Doubt, FieldName, Layout, RegisterKind } from "../layout.ts";
import { type FieldChoice, fixColumns } from "./fixColumns.ts";
import { cutTo } from "./cutTo.ts";
import { draftOf } from "./draft.ts";
import type { HeaderBlock } from "./headerBlock.ts";
import { type HeadingReader, headingEvidence, headingReader, KNOWN } from "./headingReader.ts";
import { layoutOf } from "./layoutOf.ts";
import { linesAbove } from "./linesAbove.ts";
import { linesOverTurned } from "./recogniseTurned.ts";
import { refusal } from "./refuse.ts";
import { type Region, regionOf } from "./region.ts";
import { type SheetView, viewOf } from "./sheetView.ts";
import { turnArea, turnOver } from "./turnOver.ts";

/** A register that is bound already, or that a person has laid down: where it stands and what was chosen. */
export interface Bound {
  /** From the first header row to the last item, as the sheet counts. */
  readonly area: Area;
  /** As `Layout.headerRows` has them; empty: the area's first row. */
  readonly headerRows: readonly number[];
  /** It has no headings: every row is an item, and columns mean what was chosen for them (`Column B`) or what they hold. */
  readonly headless?: boolean;
  readonly orientation?: Layout["orientation"];
  /** Whether a person said how many rows of headings there are, so that nobody is asked. */
  readonly headingsAreSettled?: boolean;
  /** The name it goes by; else it is named anew. */
  readonly name?: string;
  readonly kind?: RegisterKind | null;
  /** The Excel table it is, whose area says exactly where it ends. */
  readonly table?: string | null;
  /** What a person chose for single columns, by their headings. */
  readonly fields?: readonly FieldChoice[];
}

/**
 * Reads a register whose place is known. What a person chose (kind, fields) holds; all else is worked out again. Rows typed directly
 * below the area, and columns for further periods directly to its right, are taken in: names do not grow by themselves. Where it no
 * longer reads like a register and nobody said what it lists, or a chosen heading is gone, that is a doubt; there is always a layout.
 */
export function recogniseWithin(grid: Grid, bound: Bound): Layout {
  return bound.headless === true ? recogniseHeadless(grid, bound) : readBound(grid, bound);
}

/** A list without headings is read as if an empty row of headings stood above it: nothing above it counts. */
function recogniseHeadless(grid: Grid, bound: Bound): Layout {
  const { area, orientation = "rows" } = bound;
  const down = orientation === "rows";
  const first = (down ? area.row : area.column) - 1;
  const { row, column } = area;
  const below = {
    row,
    column,
    rows: grid.area.row + grid.area.rows - row,
    columns: grid.area.column + grid.area.columns - column,
  };
  const own = cutTo(grid, { ...below, ...(down ? { columns: area.columns } : { rows: area.rows }) });
  const headed = down
    ? { ...area, row: first, rows: area.rows + 1 }
    : { ...area, column: first, columns: area.columns + 1 };
  const layout = readBound(own, { ...bound, area: headed, headerRows: [first] });
  const found = layout.area;
  const items = down
    ? { ...found, row: area.row, rows: Math.max(1, found.rows - 1) }
    : { ...found, column: area.column, columns: Math.max(1, found.columns - 1) };
  return { ...layout, area: items, headerRows: [] };
}

function readBound(grid: Grid, bound: Bound): Layout {
  const orientation = bound.orientation ?? "rows";
  const view = viewOf(orientation === "rows" ? grid : turnOver(grid));
  const area = orientation === "rows" ? bound.area : turnArea(bound.area);
  const read = headingReader(view);
  const isTable = (bound.table ?? null) !== null;
  const block = boundHeader(view, read, area, bound.headerRows, isTable);
  const { fixed, missing } = fixColumns(view, read, block, bound.fields ?? []);
  const end = area.row + area.rows - 1;
  const bottom = isTable ? end : grownBottom(regionOf(view, read, block), end);
  const lines = orientation === "rows" ? linesAbove(view, block, []) : linesOverTurned(viewOf(grid), bound.area);
  const draft = draftOf(view, read, block, {
    orientation,
    bottom,
    lines,
    kind: bound.kind ?? null,
    fixed,
    whole: true,
  });
  const settled = new Set([...fixed.values()].filter((field): field is FieldName => field !== null));
  const kindIsSettled = (bound.kind ?? null) !== null;
  const doubts = [...missing, ...(kindIsSettled ? [] : refusalDoubt(refusal(view, draft)))];
  const layout = layoutOf(view, draft, {
    table: bound.table ?? null,
    settled,
    kindIsSettled,
    headingsAreSettled: bound.headingsAreSettled === true,
    doubts,
  });
  return bound.name === undefined ? layout : { ...layout, name: bound.name };
}

function boundHeader(
  view: SheetView,
  read: HeadingReader,
  area: Area,
  headerRows: readonly number[],
  isTable: boolean,
): HeaderBlock {
  const rows = headerRows.length > 0 ? [...headerRows].sort((a, b) => a - b) : [area.row];
  const left = area.column;
  const right = left + area.columns - 1;
  const main = mainRow(view, read, rows, left, right);
  return { rows, main, left, right: isTable ? right : grownRight(read, main, right) };
}

/** The header row with the most headings that are known; the last of equals. */
function mainRow(view: SheetView, read: HeadingReader, rows: readonly number[], left: number, right: number): number {
  const known = (row: number): number =>
    view.filled(row, left, right).filter((column) => headingEvidence(view, read, row, column) >= KNOWN).length;
  return rows.reduce((best, row) => (known(row) >= known(best) ? row : best), rows[0] ?? 0);
}

function grownRight(read: HeadingReader, main: number, right: number): number {
  let grown = right;
  while (read(main, grown + 1).found !== null) grown += 1;
  return grown;
}

function grownBottom(region: Region, bottom: number): number {
  let grown = bottom;
  while (grown < region.view.bottom && region.isFull(grown + 1)) grown += 1;
  return grown;
}

function refusalDoubt(reason: string | null): readonly Doubt[] {
  if (reason === null) return [];
  return [
    {
      about: "register",
      question: `By itself this would not be taken for a register: ${reason}.`,
      readings: [
        { choice: "register", consequence: "It is read as chosen." },
        { choice: "none", consequence: "It is no longer used." },
      ],
    },
  ];
}
