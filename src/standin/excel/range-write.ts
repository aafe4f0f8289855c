import { type Area, contains, intersection } from "../../grid/area.ts";
import type { Scalar } from "../../grid/scalar.ts";
import type { BookCell, BookSheet } from "../../xlsx/book.ts";
import { ensureCell, putCell, styleIndexAt } from "../model/cells.ts";
import { isUnbounded } from "../model/extent.ts";
import { type Entry, readEntry } from "../model/input.ts";
import { styleOf, withNumberFormat } from "../model/styles.ts";
import { invalidArgument } from "../protocol/refusal.ts";
import { makeWay } from "./arrays.ts";
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
  const covered = range.sheet.merged.filter((area) => intersection(area, range.area));
  const entries: PlacedEntry[] = [];
  eachInput(range, input, (value, row, column) => {
    if (!isCovered(covered, row, column))
      entries.push({ row, column, entry: entryAt(range, scalarOf(value), row, column) });
  });
  makeWay(range);
  for (const placed of entries) putEntry(range, placed);
  headersWritten(range);
  rangeChanged(range, before);
}

interface PlacedEntry {
  readonly row: number;
  readonly column: number;
  readonly entry: Entry;
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
  if (block && !hasShape(block, area)) throw wrongShape();
  for (let r = 0; r < area.rows; r += 1) {
    const line: unknown = block?.[r];
    for (let c = 0; c < area.columns; c += 1) {
      const value: unknown = Array.isArray(line) ? line[c] : input;
      if (value !== null) write(value, area.row + r, area.column + c);
    }
  }
}

const hasShape = (block: readonly unknown[], { rows, columns }: Area): boolean =>
  block.length === rows && block.every((line) => Array.isArray(line) && line.length === columns);

const wrongShape = (): Error =>
  invalidArgument(
    "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
  );

function scalarOf(value: unknown): Scalar {
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") return value;
  throw invalidArgument();
}

function entryAt({ session, sheet }: RangeHandle, value: Scalar, row: number, column: number): Entry {
  const { numberFormat } = styleOf(session.book, styleIndexAt(sheet, row, column));
  const entry = readEntry(value, { numberFormat, date1904: session.book.date1904, year: session.year });
  if (entry.formula !== null && !session.calculation.isFormula(entry.formula)) throw invalidArgument();
  return entry;
}

function putEntry({ session, sheet }: RangeHandle, { row, column, entry }: PlacedEntry): void {
  const { value, formula, isError, numberFormat } = entry;
  if (value === "" && formula === null && !sheet.rows.get(row)?.has(column)) return;
  const cell = ensureCell(sheet, row, column);
  Object.assign(cell, { value, formula, isError, arrayArea: null });
  if (numberFormat !== null && styleOf(session.book, cell.style).numberFormat === "General") {
    cell.style = withNumberFormat(session.book, cell.style, numberFormat);
  }
  dropIfBare(sheet, cell, row, column);
}

/** Excel: only the first cell of merged cells holds anything. Source: "Merge and unmerge cells", support.microsoft.com. */
const isCovered = (merged: readonly Area[], row: number, column: number): boolean =>
  merged.some((area) => contains(area, row, column) && !(area.row === row && area.column === column));

function dropIfBare(sheet: BookSheet, cell: BookCell, row: number, column: number): void {
  const bare = cell.value === "" && cell.formula === null;
  if (!bare) return;
  putCell(sheet, row, column, null);
  if (styleIndexAt(sheet, row, column) !== cell.style) putCell(sheet, row, column, cell);
}
