import type { BookCell } from "../../xlsx/book.ts";
import { displayText } from "../model/display.ts";
import { isUnbounded } from "../model/extent.ts";
import { styleIndexAt } from "../model/cells.ts";
import { styleOf } from "../model/styles.ts";
import { RichApiRefusal } from "../protocol/refusal.ts";
import type { RangeHandle } from "./handles.ts";

/** Source: "Resource limits and performance optimization for Office Add-ins": a range of five million cells. */
const MOST_CELLS = 5_000_000;

/** One result a cell, row by row; null for whole rows and columns. Source: remarks on unbounded ranges, `Excel.Range`. */
function grid<T>(range: RangeHandle, pick: (cell: BookCell | null, row: number, column: number) => T): T[][] | null {
  const { sheet, area } = range;
  if (isUnbounded(area)) return null;
  if (area.rows * area.columns > MOST_CELLS) {
    throw new RichApiRefusal(
      "RangeExceedsLimit",
      "The cell count in the range has exceeded the maximum supported number.",
    );
  }
  return Array.from({ length: area.rows }, (_, r) => {
    const cells = sheet.rows.get(area.row + r);
    return Array.from({ length: area.columns }, (__, c) =>
      pick(cells?.get(area.column + c) ?? null, area.row + r, area.column + c),
    );
  });
}

/** The values; `""` for an empty cell. */
export function readValues(range: RangeHandle): unknown {
  range.session.calculation.settle();
  return grid(range, (cell) => cell?.value ?? "");
}

/** The formulas with their `=`; for a constant its value. */
export const readFormulas = (range: RangeHandle): unknown =>
  grid(range, (cell) => (cell === null ? "" : cell.formula === null ? cell.value : `=${cell.formula}`));

/** What the cells show. */
export function readText(range: RangeHandle): unknown {
  range.session.calculation.settle();
  return grid(range, (cell) => displayText(range.session.book, cell));
}

/** The number formats. */
export const readNumberFormats = (range: RangeHandle): unknown =>
  grid(range, (cell, row, column) => {
    const style = cell?.style ?? styleIndexAt(range.sheet, row, column);
    return styleOf(range.session.book, style).numberFormat;
  });

/** The kinds of value, by the names of `Excel.RangeValueType`. */
export function readValueTypes(range: RangeHandle): unknown {
  range.session.calculation.settle();
  return grid(range, valueType);
}

/** The kind of one cell's value. */
export function valueType(cell: BookCell | null): string {
  if (!cell || cell.value === "") return cell?.formula ? "String" : "Empty";
  if (cell.isError) return "Error";
  return { string: "String", number: "Double", boolean: "Boolean" }[
    typeof cell.value as "string" | "number" | "boolean"
  ];
}
