import { LAST_COLUMN, LAST_ROW } from "../../grid/area.ts";
import { type Shift, shiftArea, shiftIndex, shiftSpan } from "../../grid/shift.ts";
import type { BookCell, BookSheet, ColumnFormat, RowFormat } from "../book.ts";
import { XlsxError } from "../error.ts";
import { shiftTables } from "./shiftTables.ts";

/**
 * Moves what a sheet holds when rows or columns are put in or taken out: cells, heights and widths, merged areas,
 * tables, conditional formats, charts made since, frozen panes, printed titles. Formulas are left as they are.
 */
export function shiftSheet(sheet: BookSheet, shift: Shift): void {
  refusePushedOff(sheet, shift);
  const look = lookOfNeighbours(sheet, shift);
  if (shift.axis === "rows") {
    replaceKeys(sheet.rows, shift);
    replaceKeys(sheet.rowFormats, shift);
  } else {
    for (const cells of sheet.rows.values()) replaceKeys(cells, shift);
    replaceKeys(sheet.columnFormats, shift);
  }
  look.apply();
  replaceAreas(sheet, shift);
  shiftTables(sheet, shift);
  moveFrozen(sheet, shift);
  moveArrays(sheet, shift);
  for (const { made } of sheet.charts)
    if (made) made.at = shiftArea({ ...made.at, rows: 1, columns: 1 }, shift) ?? made.at;
  const titles = sheet.printTitleRows;
  if (titles && shift.axis === "rows") sheet.printTitleRows = shiftSpan(titles, shift);
}

/** Excel: rows and columns that hold something are never pushed off the sheet; the insertion is refused instead. */
function refusePushedOff({ rows }: BookSheet, shift: Shift): void {
  if (shift.kind === "delete") return;
  const limit = (shift.axis === "rows" ? LAST_ROW : LAST_COLUMN) - shift.count;
  const isFilled = ({ value, formula }: BookCell): boolean => value !== "" || formula !== null;
  for (const [row, cells] of rows) {
    for (const [column, cell] of cells) {
      const place = shift.axis === "rows" ? row : column;
      if (place > limit && place >= shift.at && isFilled(cell)) throw pushedOff(shift);
    }
  }
}

const pushedOff = ({ axis, count }: Shift): XlsxError =>
  new XlsxError(
    "over-limit",
    `${count} ${axis} cannot be inserted: cells with something in them would be pushed off the end of the sheet. Delete the last ${axis} first.`,
  );

function replaceKeys<T>(map: Map<number, T>, shift: Shift): void {
  const entries = [...map];
  map.clear();
  for (const [key, value] of entries) {
    const now = shiftIndex(key, shift);
    if (now !== null) map.set(now, value);
  }
}

/** The style of cells that nobody has formatted: an empty cell with it need not be there. */
const PLAIN = 0;

/** Excel: what is put in looks like the row above or the column on the left. */
function lookOfNeighbours(sheet: BookSheet, shift: Shift): { apply: () => void } {
  if (shift.kind === "delete" || shift.at === 0) return { apply: () => undefined };
  const news = Array.from({ length: shift.count }, (_, index) => shift.at + index);
  return shift.axis === "rows" ? rowLook(sheet, shift.at - 1, news) : columnLook(sheet, shift.at - 1, news);
}

function rowLook({ rows, rowFormats }: BookSheet, above: number, news: readonly number[]) {
  const format: RowFormat | undefined = rowFormats.get(above);
  const styles = [...(rows.get(above) ?? [])].filter(([, { style }]) => style !== PLAIN);
  return {
    apply: () => {
      for (const row of news) {
        if (format) rowFormats.set(row, { ...format, hidden: false });
        if (styles.length > 0) rows.set(row, new Map(styles.map(([column, { style }]) => [column, emptyCell(style)])));
      }
    },
  };
}

function columnLook({ rows, columnFormats }: BookSheet, left: number, news: readonly number[]) {
  const format: ColumnFormat | undefined = columnFormats.get(left);
  const styles = [...rows.values()].flatMap((cells) => {
    const style = cells.get(left)?.style;
    return style === undefined || style === PLAIN ? [] : [{ cells, style }];
  });
  return {
    apply: () => {
      for (const column of news) {
        if (format) columnFormats.set(column, { ...format, hidden: false });
        for (const { cells, style } of styles) cells.set(column, emptyCell(style));
      }
    },
  };
}

const emptyCell = (style: number): BookCell => ({ value: "", isError: false, formula: null, arrayArea: null, style });

function replaceAreas({ merged, conditionalFormats }: BookSheet, shift: Shift): void {
  const moved = merged.map((area) => shiftArea(area, shift)).filter((area) => area !== null);
  // A merged area of which one cell is left is none.
  merged.splice(0, merged.length, ...moved.filter(({ rows, columns }) => rows * columns > 1));
  for (const format of conditionalFormats) {
    format.areas = format.areas.map((area) => shiftArea(area, shift)).filter((area) => area !== null);
  }
  const left = conditionalFormats.filter(({ areas }) => areas.length > 0);
  conditionalFormats.splice(0, conditionalFormats.length, ...left);
}

/** Exactly on the line: what is put in right below the frozen rows is not frozen. */
function moveFrozen(sheet: BookSheet, shift: Shift): void {
  const frozen = shift.axis === "rows" ? sheet.frozenRows : sheet.frozenColumns;
  if (frozen === 0 || shift.at >= frozen) return;
  const now = shiftSpan({ first: 0, last: frozen - 1 }, { ...shift, at: shift.at });
  const count = shift.kind === "insert" ? frozen + shift.count : now ? now.last - now.first + 1 : 0;
  if (shift.axis === "rows") sheet.frozenRows = count;
  else sheet.frozenColumns = count;
}

function moveArrays({ rows }: BookSheet, shift: Shift): void {
  for (const cells of rows.values()) {
    for (const cell of cells.values()) if (cell.arrayArea) cell.arrayArea = shiftArea(cell.arrayArea, shift);
  }
}
