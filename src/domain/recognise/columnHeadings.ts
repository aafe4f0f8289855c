import type { Area } from "../../grid/area.ts";
import { cellAt, type Grid } from "../../grid/grid.ts";
import type { FieldColumn, Layout } from "../layout.ts";
import { placeHeading } from "./fixColumns.ts";
import { headingReader } from "./headingReader.ts";
import { joinHeadings } from "./joinHeadings.ts";
import { fold, type SheetView, viewOf } from "./sheetView.ts";
import { turnArea, turnOver } from "./turnOver.ts";

/** A column of a register, whether it means something or not. */
export interface RegisterColumn {
  /** As the layout counts: on the sheet, or on the sheet turned over. */
  readonly column: number;
  /** As `FieldColumn.heading` has it; empty where nothing stands above it. */
  readonly heading: string;
  /** What it means; null when it means nothing that we read. */
  readonly field: FieldColumn | null;
  /** What its first item that says anything says; empty when none does. */
  readonly sample: string;
}

/** Every column of a register from left to right; in one that lists its items across, every row from the top. */
export function registerColumns(grid: Grid, layout: Layout): readonly RegisterColumn[] {
  const down = layout.orientation === "rows";
  const sheet = down ? grid : turnOver(grid);
  const area = down ? layout.area : turnArea(layout.area);
  const headings =
    layout.headerRows.length === 0
      ? unheaded(area, layout)
      : headingsOf(sheet, layout.headerRows, area.column, area.column + area.columns - 1);
  return headings.map((heading, index) => {
    const column = area.column + index;
    const field = layout.fields.find((one) => one.column === column) ?? null;
    return { column, heading: field?.heading || heading, field, sample: sampleOf(sheet, layout, column) };
  });
}

/** The columns of a list without headings, each by its letters. */
const unheaded = (area: Area, { orientation }: Layout): readonly string[] =>
  Array.from({ length: area.columns }, (_, index) => placeHeading(area.column + index, orientation));

function headingsOf(sheet: Grid, rows: readonly number[], left: number, right: number): readonly string[] {
  const view = viewOf(onlyRows(sheet, rows));
  const filled = (row: number): number => view.filled(row, left, right).length;
  const main = rows.reduce((best, row) => (filled(row) >= filled(best) ? row : best), rows[0] ?? 0);
  return joinHeadings(view, headingReader(view), { rows, main, left, right }).map(({ text }, index) =>
    text === "" ? lone(view, rows, left + index) : text,
  );
}

/** A heading that joining leaves out, as it stands over a column of its own. */
const lone = (view: SheetView, rows: readonly number[], column: number): string =>
  rows.map((row) => view.text(row, column)).find((text) => text !== "") ?? "";

/** The sheet as far as its header goes: there may be very many rows below. */
function onlyRows(sheet: Grid, rows: readonly number[]): Grid {
  const first = Math.min(...rows);
  const [from, to] = [first - sheet.area.row, Math.max(...rows) + 1 - sheet.area.row];
  return {
    ...sheet,
    area: { ...sheet.area, row: first, rows: to - from },
    values: sheet.values.slice(from, to),
    text: sheet.text.slice(from, to),
    formats: sheet.formats.slice(from, to),
  };
}

const sampleOf = (sheet: Grid, { itemRows }: Layout, column: number): string => {
  const row = itemRows.find((one) => fold(cellAt(sheet, one, column).text) !== "");
  return row === undefined ? "" : fold(cellAt(sheet, row, column).text);
};
