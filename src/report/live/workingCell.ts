import { markOf, type RatingScale } from "../../domain/ratingScale.ts";
import type { RatedRegister } from "../../domain/register/ratedRegister.ts";
import type { Role } from "../../domain/register/role.ts";
import { TREND_MARKS, TREND_WORDS } from "../../domain/trend/trend.ts";
import type { Place } from "../../grid/area.ts";
import type { Scalar } from "../../grid/scalar.ts";
import { type TableCell, textCell } from "../../grid/table.ts";
import { withFormula } from "../cells.ts";
import type { ReportInput } from "../reportInput.ts";
import { quoted, when } from "./expression.ts";
import type { Live, Working } from "./live.ts";

/** A cell of a working sheet: what the engine worked out, with the formula that gives the same; a fixed value where it is null. */
export const workedCell = (value: Scalar, formula: string | null): TableCell =>
  withFormula({ ...textCell(String(value)), value }, formula);

/** A cell of a working sheet that no formula gives, with the rule by which the engine worked it out, as a sentence, and the cells it was made from. */
export const fixedCell = (value: Scalar, rule: string, behind: readonly Place[]): TableCell => ({
  ...textCell(String(value), behind),
  value,
  explanation: { rule, numerator: null, denominator: null },
});

/** Whether a working sheet has a column. */
export const hasColumn = ({ model }: Pick<Working, "model">, heading: string): boolean =>
  model.columns.some((column) => column.heading === heading);

/** What stands in a column of a working sheet for its item of a place, from 0 in the register's order, as an expression. */
export const itemAt = ({ name }: Pick<Working, "name">, heading: string, index: number): string =>
  `INDEX(${name(heading)},${index + 1})`;

/** What stands in a column of a working sheet for the item that has a number in a column of numbers; empty where none has. */
export const itemNumbered = (
  { name }: Pick<Working, "name">,
  heading: string,
  order: string,
  number: number | string,
): string => `IFERROR(INDEX(${name(heading)},MATCH(${number},${name(order)},0)),"")`;

/** What stands on a working sheet for the item of some row, as an expression; null where the register has no working sheet with that column. */
export function workingCell(live: Live | null, register: RatedRegister, index: number, heading: string): string | null {
  const working = live?.working(register) ?? null;
  if (working === null || index < 0) return null;
  return hasColumn(working, heading) ? itemAt(working, heading, index) : null;
}

/** The same for the register that has a role; null also where none has. */
export function workingAt({ registers, live }: ReportInput, role: Role, index: number, heading: string): string | null {
  const register = registers.get(role);
  return register === undefined ? null : workingCell(live, register, index, heading);
}

/** A rating with its mark before it, as `markedRating` says it: an expression over one that gives its word. */
export function markedOf(rating: string | null, { steps, beside }: RatingScale): string | null {
  const marks = [...steps, ...beside].map(({ word }) => ({ word, mark: markOf({ steps, beside }, word) }));
  return (
    rating &&
    marked(
      rating,
      marks.filter(({ mark }) => mark !== ""),
    )
  );
}

/** A direction of travel with its arrow before it: an expression over one that gives its word. */
export const arrowOf = (trend: string | null): string | null =>
  trend &&
  marked(
    trend,
    TREND_WORDS.map((word) => ({ word, mark: TREND_MARKS[word] })),
  );

/** A word with its mark before it; a word that has none stands alone. */
const marked = (word: string, marks: readonly { readonly word: string; readonly mark: string }[]): string =>
  marks.reduceRight((rest, one) => when(`${word}=${quoted(one.word)}`, quoted(`${one.mark} ${one.word}`), rest), word);
