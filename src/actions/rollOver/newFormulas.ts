import { mapReferences, type ReferenceEnd, referenceText } from "../../grid/formulaReferences.ts";
import { shiftFormula } from "../../grid/formulaShift.ts";
import type { Shift } from "../../grid/shift.ts";

/** Which columns of a sheet, or rows, a formula of a closing period speaks of, as they stand once new ones were put in. */
export interface FormulaColumns {
  readonly sheet: string;
  /** What a period has on the sheet. */
  readonly axis: Shift["axis"];
  readonly shifts: readonly Shift[];
  /** For a column of the closing period the one of the next; for one of the period before the one of the closing. */
  readonly next: ReadonlyMap<number, number>;
  /** Headings in the same sense, for references to a table by its headings. */
  readonly headings: ReadonlyMap<string, string>;
}

/**
 * A formula of the closing period's column as it reads in the next one's: what it takes from columns of a period it takes from those of the
 * period after; anything else it goes on taking from where it does.
 * @param formula with its leading `=`
 * @returns null where it takes nothing from columns of a period, or something from another sheet: what it gives for the next period is not known
 */
export function formulaForNext(
  formula: string,
  { sheet, axis, shifts, next, headings }: FormulaColumns,
): string | null {
  const own = { name: sheet, isOwn: true };
  const body = shifts.reduce((text, shift) => shiftFormula(text, own, shift), formula.slice(1));
  let moved = 0;
  let elsewhere = 0;
  const later = mapReferences(body, (reference) => {
    const isHere = reference.prefix === "" || reference.sheet?.toLowerCase() === sheet.toLowerCase();
    if (reference.book !== null || reference.lastSheet !== null || !isHere) {
      elsewhere += 1;
      return null;
    }
    const lineOf = ({ row, column }: ReferenceEnd): number => (axis === "columns" ? column : row);
    if (reference.kind === OTHER[axis] || lineOf(reference.first) !== lineOf(reference.last)) return null;
    const line = next.get(lineOf(reference.first));
    if (line === undefined) return null;
    moved += 1;
    const place = (end: ReferenceEnd): ReferenceEnd => ({ ...end, [axis === "columns" ? "column" : "row"]: line });
    return referenceText({ ...reference, first: place(reference.first), last: place(reference.last) });
  });
  const named = later.replace(/\[(@?)\[?([^[\]]+)\]?\]/g, (words, _at: string, heading: string) => {
    const then = headings.get(heading);
    if (then === undefined) return words;
    moved += 1;
    return words.replace(heading, () => then);
  });
  return moved > 0 && elsewhere === 0 ? `=${named}` : null;
}

/** The lines that run across those of an axis. */
const OTHER = { columns: "rows", rows: "columns" } as const;
