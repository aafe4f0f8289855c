import { type FormulaReference, mapReferences, type ReferenceEnd, referenceText } from "./formulaReferences.ts";
import { isSameSheet } from "./sheetPrefix.ts";
import { type Shift, shiftSpan } from "./shift.ts";

/** The sheet that rows or columns were put into or taken from, as a formula elsewhere sees it. */
export interface ShiftedSheet {
  readonly name: string;
  /** Whether the formula stands on that sheet itself, so that references without a sheet mean it. */
  readonly isOwn: boolean;
}

/**
 * A formula (without `=`) after rows or columns were put into a sheet or taken from it: what it points to there moves,
 * grows or shrinks, dollars or not; what is gone becomes `#REF!`. Excel: spans of sheets (`Q1:Q4!B5`) and other
 * workbooks stay as they are.
 */
export function shiftFormula(formula: string, sheet: ShiftedSheet, shift: Shift): string {
  return mapReferences(formula, (reference) => {
    if (!pointsTo(reference, sheet) || !runsAlong(reference, shift)) return null;
    const span = spanOf(reference, shift);
    const moved = shiftSpan({ first: Math.min(...span), last: Math.max(...span) }, shift);
    if (!moved) return `${reference.prefix}#REF!`;
    const [first, last] = span[0] <= span[1] ? [moved.first, moved.last] : [moved.last, moved.first];
    return referenceText({
      ...reference,
      first: placed(reference.first, shift, first),
      last: placed(reference.last, shift, last),
    });
  });
}

const pointsTo = ({ sheet, lastSheet, book }: FormulaReference, { name, isOwn }: ShiftedSheet): boolean =>
  book === null && (sheet === null ? isOwn : lastSheet === null && isSameSheet(sheet, name));

/** Whole columns have no rows that could move, and whole rows no columns. */
const runsAlong = ({ kind }: FormulaReference, { axis }: Shift): boolean =>
  kind !== (axis === "rows" ? "columns" : "rows");

const spanOf = ({ first, last }: FormulaReference, { axis }: Shift): readonly [number, number] =>
  axis === "rows" ? [first.row, last.row] : [first.column, last.column];

const placed = (end: ReferenceEnd, { axis }: Shift, index: number): ReferenceEnd =>
  axis === "rows" ? { ...end, row: index } : { ...end, column: index };
