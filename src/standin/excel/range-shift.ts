import { type Area, intersection } from "../../grid/area.ts";
import { type Shift, shiftArea } from "../../grid/shift.ts";
import { XlsxError } from "../../xlsx/error.ts";
import { deleteColumns, deleteRows, insertColumns, insertRows } from "../../xlsx/insert.ts";
import { isEntireColumn, isEntireRow } from "../model/extent.ts";
import { invalidOperation } from "../protocol/refusal.ts";
import type { Remote } from "../protocol/remote.ts";
import { choiceOf } from "./arguments.ts";
import { mustBeUnprotected } from "./guards.ts";
import type { RangeHandle } from "./handles.ts";
import { type ChangeType, rangeChanged } from "./range-events.ts";
import { moveReferences, shiftCells } from "./shift-cells.ts";

/**
 * Puts empty cells in place of a range, which move down or to the right; whole rows and columns move whatever is asked
 * for. @returns the empty cells. Source: `Excel.Range.insert`.
 */
function insert(range: RangeHandle, direction: unknown): Remote {
  const area = { ...range.area };
  move(range, "insert", axisOf(area, choiceOf(direction, ["Down", "Right"]) === "Down"));
  return range.session.remote("Range", { session: range.session, sheet: range.sheet, area });
}

/** Takes the cells of a range out; those behind move up or to the left. Source: `Excel.Range.delete`. */
function remove(range: RangeHandle, direction: unknown): void {
  move(range, "delete", axisOf(range.area, choiceOf(direction, ["Up", "Left"]) === "Up"));
}

function axisOf(area: Area, asked: boolean): Shift["axis"] {
  if (isEntireRow(area)) return "rows";
  if (isEntireColumn(area)) return "columns";
  return asked ? "rows" : "columns";
}

function move(range: RangeHandle, kind: Shift["kind"], axis: Shift["axis"]): void {
  mustBeUnprotected(range);
  const { session, sheet } = range;
  const area = { ...range.area };
  const [at, count] = axis === "rows" ? [area.row, area.rows] : [area.column, area.columns];
  const shift: Shift = { kind, axis, at, count };
  if (axis === "rows" ? isEntireRow(area) : isEntireColumn(area)) shiftWhole(range, shift);
  else shiftCells({ session, sheet }, { ...shift, across: acrossOf(area, axis) });
  if (kind === "delete") {
    session.calculation.wordChanged("#REF!");
    noteBorder({ session, sheet, area }, axis);
  }
  rangeChanged({ session, sheet, area }, null, changeType(area, shift));
}

const acrossOf = (area: Area, axis: Shift["axis"]) =>
  axis === "rows"
    ? { first: area.column, last: area.column + area.columns - 1 }
    : { first: area.row, last: area.row + area.rows - 1 };

/** What ran over the cells that were taken out still runs over those before or behind them: it is due. */
function noteBorder({ session, sheet, area }: RangeHandle, axis: Shift["axis"]): void {
  const before =
    axis === "rows" ? { ...area, row: area.row - 1, rows: 2 } : { ...area, column: area.column - 1, columns: 2 };
  session.calculation.cellsChanged(sheet, before);
}

const SHIFTS = {
  insert: { rows: insertRows, columns: insertColumns },
  delete: { rows: deleteRows, columns: deleteColumns },
} as const;

function shiftWhole({ session, sheet }: RangeHandle, shift: Shift): void {
  if (shift.kind === "delete" && beheads(sheet.tables, shift)) throw invalidOperation();
  try {
    SHIFTS[shift.kind][shift.axis](session.book, sheet.id, shift.at, shift.count);
  } catch (error) {
    if (error instanceof XlsxError) throw invalidOperation(error.message);
    throw error;
  }
  moveReferences(session, sheet, (area) => shiftArea(area, shift));
}

/** Excel: the header row of a table cannot be deleted while rows of the table are left. Source: seen in Excel; not documented. */
const beheads = (tables: RangeHandle["sheet"]["tables"], { axis, at, count }: Shift): boolean =>
  axis === "rows" &&
  tables.some(({ area, hasHeader }) => {
    const gone = intersection({ ...area, row: at, rows: count }, area);
    return hasHeader && gone !== null && gone.row === area.row && gone.rows < area.rows;
  });

function changeType(area: Area, { kind, axis }: Shift): ChangeType {
  const what = axis === "rows" ? "Row" : "Column";
  const whole = axis === "rows" ? isEntireRow(area) : isEntireColumn(area);
  return `${whole ? what : "Cell"}${kind === "insert" ? "Inserted" : "Deleted"}`;
}

/** The methods of a range that move cells. */
export const shiftMethods: Readonly<Record<string, (range: RangeHandle, direction: unknown) => unknown>> = {
  Insert: insert,
  Delete: remove,
};
