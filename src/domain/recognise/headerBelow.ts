import { type HeaderPlace, widthWithin } from "./headerBands.ts";
import { type HeadingReader, headingEvidence, KNOWN } from "./headingReader.ts";
import { isUnit, strengthOf } from "./readHeading.ts";
import type { SheetView } from "./sheetView.ts";

/**
 * Whether a row below the headings belongs to them: units (`£000`), numbers of the columns, sub-headings of merged bands, or second
 * lines of headings, which leave the column of the items' titles empty.
 */
export function isSubHeader(view: SheetView, read: HeadingReader, header: HeaderPlace, row: number): boolean {
  const filled = view.filled(row, header.left, header.right);
  if (filled.length === 0) return false;
  if (isUnitRow(view, header, row, filled) || isNumbering(view, row, filled)) return true;
  return isUnderBands(view, header, row, filled) || isSecondLine(view, read, header, row, filled);
}

function isUnitRow(view: SheetView, header: HeaderPlace, row: number, filled: readonly number[]): boolean {
  if (filled.length === 1 && filled[0] === header.left) return false;
  return filled.every((column) => typeof view.cell(row, column).value === "string" && isUnit(view.text(row, column)));
}

/** `1 2 3 4` below every heading: the columns' numbers. */
export function isNumbering(view: SheetView, row: number, filled: readonly number[]): boolean {
  const numbers = filled.map((column) => Number(view.text(row, column).replace(/[()]/g, "")));
  return numbers.length >= 4 && numbers[0] === 1 && numbers.every((number, i) => number === i + 1);
}

/** Some headings reach down over this row, and the others are bands with their parts in it. */
function isUnderBands(view: SheetView, header: HeaderPlace, row: number, filled: readonly number[]): boolean {
  const reaching = view.merged.some(
    (area) =>
      area.row <= header.main &&
      area.row + area.rows > row &&
      area.column >= header.left &&
      area.column <= header.right,
  );
  const above = header.main;
  return (
    reaching &&
    filled.every((column) => {
      const merged = view.mergedAt(above, column);
      return (
        typeof view.cell(row, column).value === "string" &&
        (view.text(above, column) === "" || (merged !== null && widthWithin(merged, header) >= 1))
      );
    })
  );
}

function isSecondLine(
  view: SheetView,
  read: HeadingReader,
  header: HeaderPlace,
  row: number,
  filled: readonly number[],
): boolean {
  if (filled.length < 2 || filled.includes(titleColumn(view, read, header))) return false;
  const evidence = filled.map((column) => headingEvidence(view, read, row, column));
  return evidence.every((one) => one >= 0) && evidence.filter((one) => one >= KNOWN).length * 2 >= filled.length;
}

/** The column that heads the items' titles, or the first. */
function titleColumn(view: SheetView, read: HeadingReader, { main, left, right }: HeaderPlace): number {
  const strengths = view
    .filled(main, left, right)
    .map((column) => ({ column, strength: strengthOf(read(main, column), "title") }));
  return strengths.reduce((best, one) => (one.strength > best.strength ? one : best), { column: left, strength: 0.5 })
    .column;
}
