import { type Area, intersection } from "../../grid/area.ts";
import { isEntireColumn, isEntireRow, boundingArea, usedArea, WHOLE_SHEET } from "../model/extent.ts";
import { invalidArgument, itemNotFound } from "../protocol/refusal.ts";
import type { Remote } from "../protocol/remote.ts";
import { wholeNumberOf } from "./arguments.ts";
import type { RangeHandle } from "./handles.ts";
import { rangeArgument, rangeAt } from "./range-address.ts";

type Method = (range: RangeHandle, ...args: readonly unknown[]) => Remote | null;

const other = ({ session, sheet }: RangeHandle, area: Area): Remote =>
  session.remote("Range", rangeAt(session, sheet, area));

/** A method whose result is another area of the same sheet, from the area and whole numbers. */
const moves =
  (to: (area: Area, a: number, b: number) => Area): Method =>
  (range, a, b) =>
    other(range, to(range.area, wholeNumberOf(a ?? 0), wholeNumberOf(b ?? 0)));

/** A part of the area by its offset; may lie beyond its end. Source: `Excel.Range.getCell`: "can be outside the bounds of its parent range, so long as it stays within the worksheet grid". */
const getCell = moves((area, row, column) => ({
  row: area.row + row,
  column: area.column + column,
  rows: 1,
  columns: 1,
}));

const getRow = moves((area, row) => ({ ...area, row: area.row + inside(row, area.rows), rows: 1 }));

const getColumn = moves((area, column) => ({
  ...area,
  column: area.column + inside(column, area.columns),
  columns: 1,
}));

function inside(index: number, count: number): number {
  if (index < 0 || index >= count) throw invalidArgument();
  return index;
}

/** Excel: a negative count takes the rows or columns inside the range. Source: `Excel.Range.getRowsAbove` and its kin. */
function beside(area: Area, axis: "row" | "column", where: "before" | "after", count: number): Area {
  const size = axis === "row" ? "rows" : "columns";
  if (count === 0) throw invalidArgument();
  const edge = where === "before" ? area[axis] : area[axis] + area[size];
  const outwards = (where === "before") !== count < 0;
  return { ...area, [axis]: outwards ? edge - Math.abs(count) : edge, [size]: Math.abs(count) };
}

/** Whole rows or columns stay whole when they are moved along themselves by nothing. */
const getOffsetRange = moves((area, rows, columns) => ({
  ...area,
  row: area.row + rows,
  column: area.column + columns,
}));

const getResizedRange = moves((area, rows, columns) => ({
  ...area,
  rows: area.rows + rows,
  columns: area.columns + columns,
}));

const getAbsoluteResizedRange = moves((area, rows, columns) => ({ ...area, rows, columns }));

const getIntersectionOrNullObject: Method = (range, another) => {
  const found = rangeArgument(range.session, range.sheet, another);
  const common = found.sheet === range.sheet ? intersection(range.area, found.area) : null;
  return common && other(range, common);
};

const getUsedRangeOrNullObject: Method = (range, valuesOnly) => {
  range.session.calculation.settle();
  const used = usedArea(range.sheet, range.area, valuesOnly === true);
  return used && other(range, used);
};

/** Refused where the method of the same name with `OrNullObject` gives a null object. */
const orRefuse =
  (method: Method): Method =>
  (range, ...args) => {
    const found = method(range, ...args);
    if (!found) throw itemNotFound();
    return found;
  };

const getBoundingRect: Method = (range, another) => {
  const found = rangeArgument(range.session, range.sheet, another);
  if (found.sheet !== range.sheet) throw invalidArgument();
  return other(range, boundingArea(range.area, found.area));
};

/** The areas of merged cells that have a cell in the range. Source: `Excel.Range.getMergedAreasOrNullObject` (ExcelApi 1.13). */
const getMergedAreasOrNullObject: Method = ({ session, sheet, area }) => {
  const areas = sheet.merged.filter((merged) => intersection(merged, area));
  return areas.length > 0 ? session.remote("RangeAreas", { session, sheet, areas }) : null;
};

const wholeRows = (area: Area): Area =>
  isEntireRow(area) ? area : { ...area, column: 0, columns: WHOLE_SHEET.columns };

const wholeColumns = (area: Area): Area => (isEntireColumn(area) ? area : { ...area, row: 0, rows: WHOLE_SHEET.rows });

/** The methods of a range that lead to other ranges. */
export const navigationMethods: Readonly<Record<string, Method>> = {
  GetCell: getCell,
  GetRow: getRow,
  GetColumn: getColumn,
  GetLastCell: moves((area) => ({
    row: area.row + area.rows - 1,
    column: area.column + area.columns - 1,
    rows: 1,
    columns: 1,
  })),
  GetLastRow: moves((area) => ({ ...area, row: area.row + area.rows - 1, rows: 1 })),
  GetLastColumn: moves((area) => ({ ...area, column: area.column + area.columns - 1, columns: 1 })),
  GetRowsAbove: (range, count) => other(range, beside(range.area, "row", "before", wholeNumberOf(count ?? 1))),
  GetRowsBelow: (range, count) => other(range, beside(range.area, "row", "after", wholeNumberOf(count ?? 1))),
  GetColumnsBefore: (range, count) => other(range, beside(range.area, "column", "before", wholeNumberOf(count ?? 1))),
  GetColumnsAfter: (range, count) => other(range, beside(range.area, "column", "after", wholeNumberOf(count ?? 1))),
  GetOffsetRange: getOffsetRange,
  GetResizedRange: getResizedRange,
  GetAbsoluteResizedRange: getAbsoluteResizedRange,
  GetBoundingRect: getBoundingRect,
  GetEntireRow: moves(wholeRows),
  GetEntireColumn: moves(wholeColumns),
  GetIntersection: orRefuse(getIntersectionOrNullObject),
  GetIntersectionOrNullObject: getIntersectionOrNullObject,
  GetUsedRange: orRefuse(getUsedRangeOrNullObject),
  GetUsedRangeOrNullObject: getUsedRangeOrNullObject,
  GetMergedAreasOrNullObject: getMergedAreasOrNullObject,
};
