import { type Area, intersection } from "../../grid/area.ts";
import { cellsIn, emptyCell, putCell } from "../model/cells.ts";
import { isUnbounded } from "../model/extent.ts";
import { styleIndexAt } from "../model/cells.ts";
import { styleOf } from "../model/styles.ts";
import { invalidArgument, invalidOperation } from "../protocol/refusal.ts";
import { choiceOf } from "./arguments.ts";
import { makeWay } from "./arrays.ts";
import { clearConditionalFormats } from "./conditional-list.ts";
import { mustBeUnprotected, mustTakeEntries } from "./guards.ts";
import type { RangeHandle } from "./handles.ts";
import { rangeChanged } from "./range-events.ts";
import { restyleUnguarded } from "./range-format.ts";
import { selectRange } from "./selecting.ts";
import { headersWritten } from "./table-headers.ts";

const CLEAR = ["All", "Contents", "Formats"] as const;

/** Empties cells, takes their look away, or both. Source: `Excel.Range.clear`, `Excel.ClearApplyTo`. */
function clear(range: RangeHandle, applyTo: unknown): void {
  const what = choiceOf(applyTo ?? "All", CLEAR);
  if (what === "Contents") mustTakeEntries(range);
  else mustBeUnprotected(range);
  if (what !== "Formats") clearContents(range);
  if (what !== "Contents") clearFormats(range);
}

function clearContents(range: RangeHandle): void {
  makeWay(range);
  for (const { row, column, cell } of [...cellsIn(range.sheet, range.area)]) {
    emptyCell(cell);
    putCell(range.sheet, row, column, null);
    if (styleIndexAt(range.sheet, row, column) !== cell.style) putCell(range.sheet, row, column, cell);
  }
  headersWritten(range);
  rangeChanged(range, null);
}

/** Excel: merged cells come apart and conditional formats go when formats are cleared. Source: "Clear cells of contents or formats", support.microsoft.com. */
function clearFormats(range: RangeHandle): void {
  const { sheet, area } = range;
  unmerge(range);
  clearConditionalFormats(sheet, area);
  for (const { row, column, cell } of [...cellsIn(sheet, area)]) {
    cell.style = 0;
    if (cell.value === "" && cell.formula === null) putCell(sheet, row, column, null);
  }
  const dressed = [...sheet.columnFormats].filter(
    ([column]) => column >= area.column && column < area.column + area.columns,
  );
  for (const [column, format] of dressed.filter(([, each]) => each.style !== 0)) {
    if (isUnbounded(area)) format.style = 0;
    else restyleUnguarded({ ...range, area: { ...area, column, columns: 1 } }, () => styleOf(range.session.book, 0));
  }
}

/**
 * Makes each row (`across`) or the whole range one cell. Excel: only the first cell's content is kept, and a table cannot
 * hold merged cells. Source: "Merge and unmerge cells", support.microsoft.com.
 */
function merge(range: RangeHandle, across: unknown): void {
  mustBeUnprotected(range);
  const { sheet, area } = range;
  if (isUnbounded(area)) throw invalidArgument();
  if (sheet.tables.some((table) => intersection(table.area, area))) throw invalidOperation();
  unmerge(range);
  const parts = across === true ? rowsOfArea(area) : [area];
  for (const part of parts.filter((each) => each.rows * each.columns > 1)) {
    sheet.merged.push(part);
    for (const { row, column, cell } of cellsIn(sheet, part))
      if (row !== part.row || column !== part.column) emptyCell(cell);
  }
  range.session.calculation.cellsChanged(sheet, area);
}

const rowsOfArea = (area: Area): readonly Area[] =>
  Array.from({ length: area.rows }, (_, index) => ({ ...area, row: area.row + index, rows: 1 }));

/** Takes apart all merged cells that have a cell in the range. */
function unmerge({ sheet, area }: RangeHandle): void {
  const kept = sheet.merged.filter((merged) => !intersection(merged, area));
  sheet.merged.splice(0, sheet.merged.length, ...kept);
}

/** The methods of a range that change its cells. */
export const editMethods: Readonly<Record<string, (range: RangeHandle, ...args: readonly unknown[]) => unknown>> = {
  Clear: clear,
  Merge: merge,
  Unmerge: (range) => {
    mustBeUnprotected(range);
    unmerge(range);
  },
  Select: selectRange,
};
