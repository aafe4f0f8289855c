import { type TableModel, textCell } from "../grid/table.ts";
import { formatPeriod } from "../domain/formatPeriod.ts";
import { formatDay } from "../domain/serialDate.ts";
import { comparisonWords, type Denominator, type Standard, thresholdWords } from "../domain/standard.ts";
import { type Countable, countRatings, standardOf } from "./count.ts";
import type { CountedOn, CountFormula } from "./live/countFormula.ts";
import { joined, say, when } from "./live/expression.ts";
import { ON_TARGET } from "./onTarget.ts";
import type { ReportInput } from "./reportInput.ts";
import { either } from "./sentences.ts";

/** The columns that are counted and the threshold, as formulas; null where figures are fixed values. */
export interface NotedOn {
  readonly on: CountedOn | null;
  readonly threshold: string | null;
}

/**
 * The rule under a table against a standard, with its figures: `15 Green of 24 rated outcomes; the standard is at least 75%.`, what the
 * denominator leaves out, and where the standard is set. Where the figures are formulas they stand in a line of their own.
 */
export function standardNote(
  items: readonly Countable[],
  standard: Standard,
  what: string,
  input: ReportInput,
  { on, threshold }: NotedOn,
): Pick<TableModel, "note" | "figures"> {
  const rest = [...definition(standard), position(input), "The standard is set in Scrutineer rules."].join(" ");
  const said = figuresSaid(items, standard, what);
  const { formula } = countRatings(items, standard.numerator, standard.denominator, on);
  if (formula === null || threshold === null) return { note: `${said} ${rest}` };
  return {
    note: rest,
    figures: { ...textCell(said), formula: `=${figuresFormula(formula, standard, what, threshold)}` },
  };
}

/** The figures of a standard and its rule: `15 Green of 24 rated outcomes; the standard is at least 75%. Rated: all but …`, with the formula of the same. */
export function standardFigures(
  items: readonly Countable[],
  standard: Standard,
  what: string,
  { on, threshold }: NotedOn,
): { readonly text: string; readonly formula: string | null } {
  const [said, rest] = [figuresSaid(items, standard, what), definition(standard)];
  const { formula } = countRatings(items, standard.numerator, standard.denominator, on);
  const live = formula && threshold && figuresFormula(formula, standard, what, threshold);
  const more = rest.map((one) => ` ${one}`).join("");
  return { text: `${said}${more}`, formula: live && joined(live, say(more)) };
}

function figuresSaid(items: readonly Countable[], standard: Standard, what: string): string {
  const { count, total } = standardOf(items, standard);
  const { denominator, comparison, threshold } = standard;
  const counts = either(standard.numerator);
  const expected = `the standard is ${comparisonWords(comparison)} ${thresholdWords(threshold)}`;
  return total === 0
    ? `There are no ${countedOut(denominator, "", what)}; ${expected} ${counts}.`
    : `${count} ${counts} of ${countedOut(denominator, `${total} `, what)}; ${expected}.`;
}

/** The same as a formula. */
function figuresFormula({ count, total }: CountFormula, standard: Standard, what: string, threshold: string): string {
  const { denominator, comparison } = standard;
  const counts = either(standard.numerator);
  const expected = [say(`; the standard is ${comparisonWords(comparison)} `), `ROUND(100*${threshold},4)`];
  const [before = "", after = ""] = countedOut(denominator, MARK, what).split(MARK);
  const some = joined(count, say(` ${counts} of ${before}`), total, say(` ${after}`), ...expected, say("%."));
  const none = joined(say(`There are no ${countedOut(denominator, "", what)}`), ...expected, say(`% ${counts}.`));
  return when(`${total}=0`, none, some);
}

/** Stands where the number goes. */
const MARK = "\u0000";

/** What is counted out of: `all 22 workplan actions`, `24 rated outcomes`, `59 live actions`. */
function countedOut(denominator: Denominator, number: string, what: string): string {
  if (denominator === "rated") return `${number}rated ${what}`;
  if (denominator === "live") return `${number}live ${what}`;
  if (denominator === "inProgress") return `${number}${what} in progress`;
  return number === "" ? what : `all ${number}${what}`;
}

/** What the words of a standard mean, where they are not plain. */
function definition({ numerator, denominator }: Standard): readonly string[] {
  return [
    ...(denominator === "rated" ? ["Rated: all but No data, Not due and Not rated."] : []),
    ...(denominator === "live" ? ["Live: not complete."] : []),
    ...(denominator === "inProgress" ? ["In progress: rated, and not complete."] : []),
    ...(numerator.includes(ON_TARGET) ? ["On target: live, not reported Red or off target, and not overdue."] : []),
  ];
}

/** What the report speaks for, as a sentence. */
export const position = (input: ReportInput): string =>
  `Position at the end of ${formatPeriod(input.period)}, as at ${formatDay(input.asAt)}.`;
