import { contains } from "../../grid/area.ts";
import type { Scalar } from "../../grid/scalar.ts";
import type { BookCell } from "../../xlsx/book.ts";
import { emptyCell, ensureCell, putCell, styleIndexAt } from "../model/cells.ts";
import { isUnbounded } from "../model/extent.ts";
import { readEntry } from "../model/input.ts";
import { styleIndex, styleOf } from "../model/styles.ts";
import { invalidArgument } from "../protocol/refusal.ts";
import { mustTakeEntries } from "./guards.ts";
import type { RangeHandle } from "./handles.ts";
import { rangeChanged } from "./range-events.ts";
import { headersWritten } from "./table-headers.ts";

/**
 * Writes `Range.values` or `Range.formulas`: each is read as if it were typed. A block must have the range's shape, null
 * leaves a cell as it is, and one value alone goes into every cell. Source: `Excel.Range.values`.
 */
export function writeEntries(range: RangeHandle, input: unknown): void {
  mustTakeEntries(range);
  const before = range.area.rows * range.area.columns === 1 ? cellValue(range) : null;
  eachInput(range, input, (value, row, column) => writeEntry(range, scalarOf(value), row, column));
  headersWritten(range);
  rangeChanged(range, before);
}

const cellValue = ({ sheet, area }: RangeHandle): Scalar => sheet.rows.get(area.row)?.get(area.column)?.value ?? "";

/** Calls with each value of a block (or the same value for every cell) and its place. */
export function eachInput(
  range: RangeHandle,
  input: unknown,
  write: (value: unknown, row: number, column: number) => void,
): void {
  const { area } = range;
  if (isUnbounded(area)) throw invalidArgument();
  const block: readonly unknown[] | null = Array.isArray(input) ? input : null;
  if (block && block.length !== area.rows) throw wrongShape();
  for (let r = 0; r < area.rows; r += 1) {
    const line: unknown = block?.[r];
    if (block && !(Array.isArray(line) && line.length === area.columns)) throw wrongShape();
    for (let c = 0; c < area.columns; c += 1) {
      const value: unknown = Array.isArray(line) ? line[c] : input;
      if (value !== null) write(value, area.row + r, area.column + c);
    }
  }
}

const wrongShape = (): Error =>
  invalidArgument(
    "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
  );

function scalarOf(value: unknown): Scalar {
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") return value;
  throw invalidArgument();
}

function writeEntry(range: RangeHandle, value: Scalar, row: number, column: number): void {
  const { session, sheet } = range;
  if (isCovered(range, row, column)) return;
  if (value === "" && !sheet.rows.get(row)?.has(column)) return;
  const style = styleOf(session.book, styleIndexAt(sheet, row, column));
  const context = { numberFormat: style.numberFormat, date1904: session.book.date1904, year: session.year };
  const entry = readEntry(value, context);
  if (entry.formula !== null && !session.calculation.isFormula(entry.formula)) throw invalidArgument();
  const cell = ensureCell(sheet, row, column);
  emptyCell(cell);
  Object.assign(cell, { value: entry.value, isError: entry.isError, formula: entry.formula });
  if (entry.numberFormat !== null && style.numberFormat === "General") {
    cell.style = styleIndex(session.book, { ...style, numberFormat: entry.numberFormat });
  }
  dropIfBare(range, cell, row, column);
}

/** Excel: only the first cell of merged cells holds anything. Source: "Merge and unmerge cells", support.microsoft.com. */
const isCovered = ({ sheet }: RangeHandle, row: number, column: number): boolean =>
  sheet.merged.some((area) => contains(area, row, column) && !(area.row === row && area.column === column));

function dropIfBare({ sheet }: RangeHandle, cell: BookCell, row: number, column: number): void {
  const bare = cell.value === "" && cell.formula === null;
  if (!bare) return;
  putCell(sheet, row, column, null);
  if (styleIndexAt(sheet, row, column) !== cell.style) putCell(sheet, row, column, cell);
}
