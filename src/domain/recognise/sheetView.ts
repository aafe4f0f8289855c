import type { Area } from "../../grid/area.ts";
import { contains } from "../../grid/area.ts";
import { cellAt, type Grid, type GridCell } from "../../grid/grid.ts";
import { isBlank } from "../../grid/scalar.ts";
import { type Content, contentOf } from "./content.ts";

/** Quick access to a sheet's cells while it is being recognised. Rows and columns count from 0 on the sheet. */
export interface SheetView {
  readonly sheet: string;
  /** First and last row and column that may hold something; `bottom` is above `top` where the sheet is empty. */
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
  readonly merged: readonly Area[];
  /** The columns of a row that hold something, from left to right, between two columns (both included). */
  readonly filled: (row: number, left?: number, right?: number) => readonly number[];
  readonly cell: (row: number, column: number) => GridCell;
  /** A cell's text with white space folded. */
  readonly text: (row: number, column: number) => string;
  readonly content: (row: number, column: number) => Content;
  /** The merged area that a cell lies in; null when it is not merged. */
  readonly mergedAt: (row: number, column: number) => Area | null;
}

const EMPTY: readonly number[] = [];

/** A view of a grid. What lies in `hidden` (areas that are dealt with elsewhere, such as Excel tables) counts as empty. */
export function viewOf(grid: Grid, hidden: readonly Area[] = []): SheetView {
  const { row: top, column: left } = grid.area;
  const rows = grid.values.map((values, r) => filledColumns(values, top + r, left, hidden));
  const contentIn = contentReader();
  const mergedRows = byRow(grid);
  const cell = (row: number, column: number): GridCell => cellAt(grid, row, column);
  return {
    sheet: grid.sheet,
    top,
    bottom: lastFilled(rows) + top,
    left,
    right: rows.reduce((most, row) => Math.max(most, row.at(-1) ?? left), left),
    merged: grid.merged,
    filled: (row, from = 0, to = Number.POSITIVE_INFINITY) => between(rows[row - top] ?? EMPTY, from, to),
    cell,
    text: (row, column) => fold(cell(row, column).text),
    content: (row, column) => contentIn(cell(row, column)),
    mergedAt: (row, column) => mergedRows.get(row)?.find((area) => contains(area, row, column)) ?? null,
  };
}

/** A text with white space folded: line breaks and runs of spaces are one space, none at the ends. */
export const fold = (text: string): string => text.replace(/\s+/g, " ").trim();

function filledColumns(
  values: Grid["values"][number],
  row: number,
  left: number,
  hidden: readonly Area[],
): readonly number[] {
  const columns: number[] = [];
  for (let c = 0; c < values.length; c++) {
    const value = values[c];
    if (value === undefined || value === "" || isBlank(value)) continue;
    if (!hidden.some((area) => contains(area, row, left + c))) columns.push(left + c);
  }
  return columns;
}

/** The merged areas of each row, so that a sheet with a merged heading over every section is not searched again and again. */
function byRow({ merged, area: { row: top, rows } }: Grid): ReadonlyMap<number, readonly Area[]> {
  const areas = new Map<number, Area[]>();
  for (const area of merged) {
    const last = Math.min(area.row + area.rows, top + rows);
    for (let row = Math.max(area.row, top); row < last; row++) areas.set(row, [...(areas.get(row) ?? []), area]);
  }
  return areas;
}

const lastFilled = (rows: readonly (readonly number[])[]): number => rows.findLastIndex((row) => row.length > 0);

function between(columns: readonly number[], from: number, to: number): readonly number[] {
  const first = columns[0];
  const last = columns.at(-1);
  if (first === undefined || last === undefined || (first >= from && last <= to)) return columns;
  return columns.filter((column) => column >= from && column <= to);
}

/** What each cell holds. Texts repeat a great deal, and so do number formats: each is looked at once. */
function contentReader(): (cell: GridCell) => Content {
  const texts = new Map<string, Content>();
  const formats = new Map<string, Content>();
  return (cell) => {
    if (typeof cell.value === "boolean") return contentOf(cell);
    const [known, key] = typeof cell.value === "string" ? [texts, cell.value] : [formats, cell.format];
    const content = known.get(key) ?? contentOf(cell);
    known.set(key, content);
    return content;
  };
}
