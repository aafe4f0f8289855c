import { type Area, LAST_COLUMN, LAST_ROW } from "./area.ts";

/** Whole rows or columns put into a sheet before `at`, or taken out from `at` on. Counted from 0; `count` is at least 1. */
export interface Shift {
  readonly kind: "insert" | "delete";
  readonly axis: "rows" | "columns";
  readonly at: number;
  readonly count: number;
}

/** The first and last of some neighbouring rows or columns. */
export interface Span {
  readonly first: number;
  readonly last: number;
}

/**
 * Where rows or columns lie after a shift: they grow when something is put inside, shrink when something is taken out.
 * Exactly on the line: what is put in before the first row moves the span and does not widen it.
 * @returns null when they were taken out, or pushed off the sheet, altogether.
 */
export function shiftSpan(span: Span, shift: Shift): Span | null {
  return shift.kind === "insert" ? afterInsert(span, shift) : afterDelete(span, shift);
}

function afterInsert({ first, last }: Span, { at, count, axis }: Shift): Span | null {
  const limit = axis === "rows" ? LAST_ROW : LAST_COLUMN;
  // Something that reaches the sheet's edge, such as a whole column, goes on reaching it.
  const moved = { first: first >= at ? first + count : first, last: last >= at ? Math.min(last + count, limit) : last };
  return moved.first > limit ? null : moved;
}

function afterDelete({ first, last }: Span, { at, count, axis }: Shift): Span | null {
  const limit = axis === "rows" ? LAST_ROW : LAST_COLUMN;
  const end = at + count;
  if (first >= at && last < end) return null;
  const newFirst = first < at ? first : Math.max(at, first - count);
  const newLast = last < at || last === limit ? last : Math.max(at, end > last ? at : last - count + 1) - 1;
  return { first: newFirst, last: newLast };
}

/** Where one row or column lies after a shift; null when it is gone. */
export const shiftIndex = (index: number, shift: Shift): number | null =>
  shiftSpan({ first: index, last: index }, shift)?.first ?? null;

/** Where an area lies after a shift; null when it is gone. */
export function shiftArea(area: Area, shift: Shift): Area | null {
  const rows = { first: area.row, last: area.row + area.rows - 1 };
  const columns = { first: area.column, last: area.column + area.columns - 1 };
  const moved = shiftSpan(shift.axis === "rows" ? rows : columns, shift);
  if (!moved) return null;
  const count = moved.last - moved.first + 1;
  return shift.axis === "rows"
    ? { ...area, row: moved.first, rows: count }
    : { ...area, column: moved.first, columns: count };
}
