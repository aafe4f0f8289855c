import { effectiveRules } from "../../domain/register/effectiveRules.ts";
import { frequencyOf, isRare } from "../../domain/register/actualFor.ts";
import { expectationOf, type Measure } from "../../domain/register/expectation.ts";
import type { Figure, Indicator } from "../../domain/register/item.ts";
import { figureFor, longerFigureFor } from "../../domain/register/periodValue.ts";
import { betterOf, polarityOf } from "../../domain/register/polarityOf.ts";
import type { RatingContext } from "../../domain/register/rateIndicators.ts";
import { showValue } from "../../domain/register/showValue.ts";
import { type DatedPeriod, samePeriod } from "../../domain/period.ts";
import { NO_DATA, NOT_DUE, NOT_RATED, type RatingScale } from "../../domain/ratingScale.ts";
import { reportsIn } from "../../domain/reading/frequency.ts";
import { floorValue, type Tolerance } from "../../domain/rate/tolerance.ts";
import { type BetterSide, byBetter, comparable } from "./betterFormula.ts";
import { plainNumber, quoted, rounded, when } from "./expression.ts";
import { type Live, ruleOr } from "./live.ts";
import { numberOf } from "./numberOf.ts";
import { reportedFormula } from "./reportedFormula.ts";

/** The formulas of an indicator's rating in one period, without their `=`; null for what no formula says. */
export interface RatingFormulas {
  readonly actual: string;
  /** The value to reach, or the lower end of a range. */
  readonly expected: string;
  /** The upper end of a range; empty for a value to reach. */
  readonly upTo: string;
  readonly short: string;
  readonly band: string;
  readonly rating: string | null;
  /** Why no formula says the rating, as its rule; empty where one does. */
  readonly fixed: string;
  /** Whether a range was expected, not one value. */
  readonly isRange: boolean;
  /** How far the actual is on the wrong side, in parts of what was expected; `""` for a range. */
  readonly gap: string;
}

/** What the formulas of a rating are made from. */
export interface RatingAsked {
  /** As it speaks for the period. */
  readonly item: Indicator;
  readonly period: DatedPeriod;
  readonly context: RatingContext;
  readonly live: Live;
  /** The name of the rule cell that the tolerance comes from, where it is one's own or the register's. */
  readonly toleranceRule: string | null;
  /** What follows the headings of the columns of this period: `` or ` before`. */
  readonly suffix: string;
  /** Whether a column of the row says which way is good; otherwise it is as it was read. */
  readonly saysBetter: boolean;
}

const NOTHING = '""';

/** The actual of an indicator in a period: of the column that the engine takes, else of a longer one that ends with it. */
export function actualOf(item: Indicator, period: DatedPeriod, { year }: RatingContext, live: Live): string {
  const [own, longer] = [figureFor(item.actuals, period, year), longerFigureFor(item.actuals, period, year)];
  const expression = (figure: Figure | null): string => (figure === null ? NOTHING : numberOf(figure, item, live));
  if (own === null) return expression(longer);
  if (!isRare(frequencyOf(item)) || longer === null) return expression(own);
  return when(`ISNUMBER(${expression(own)})`, expression(own), expression(longer));
}

/** The formulas by which an indicator is rated in a period, as the engine rated it. */
export function ratingFormulas(asked: RatingAsked): RatingFormulas {
  const { item, period, context, live, suffix, saysBetter } = asked;
  const actual = actualOf(item, period, context, live);
  const cell = (heading: string): string => `[@${heading}${suffix}]`;
  const without = {
    actual,
    expected: NOTHING,
    upTo: NOTHING,
    short: NOTHING,
    band: NOTHING,
    isRange: false,
    gap: NOTHING,
    fixed: "",
  };
  const frequency = frequencyOf(item);
  const none = frequency === null || reportsIn(frequency, period) ? NO_DATA : NOT_DUE;
  const ratedBy = (rule: string): string => when(`${cell("Actual")}=""`, quoted(none), rule);
  const { tolerance, asShown, amber, basis } = effectiveRules(item, context.rules, context.own.get(item.row) ?? null);
  const polarity = polarityOf(item);
  if (polarity?.polarity === "none") return { ...without, rating: ratedBy(quoted(NOT_RATED)) };
  const { year, scale } = context;
  const expected = basis === "reported" ? null : expectationOf(item, { period, year, basis, show: showValue(item) });
  if (expected?.kind === "before") return { ...without, rating: ratedBy(quoted(NOT_RATED)) };
  if (expected === null || expected.kind === "none") return { ...without, ...asReported(asked, ratedBy) };
  const ends = endsOf(expected, item, live);
  const better = betterOf(polarity);
  if (expected.kind === "value" && better === null) return { ...without, ...ends, rating: ratedBy(quoted(NOT_RATED)) };
  const isRange = expected.kind === "range";
  const side = { cell, better, isRange, saysBetter };
  const short = shortOf(side);
  const gap = isRange ? NOTHING : gapOf(side);
  const band = bandOf(tolerance, asked, side);
  const isOdd = isRange && tolerance.kind === "floor";
  const parts = { actual, ...ends, short, band, isRange, gap };
  if (asShown) return { ...parts, rating: null, fixed: "The actual is compared with its target as both are shown." };
  if (amber === "improved")
    return { ...parts, rating: null, fixed: "Amber where it is better than the period before." };
  if (isOdd) return { ...parts, rating: null, fixed: "A range with a least value beside it." };
  const rule = ruleOf(expected, tolerance, scale, cell);
  return { ...parts, rating: ratedBy(rule), fixed: "" };
}

/** Without a target to rate against: the rating that an officer typed, where one can be read, and the register keeps one for the period. */
function asReported(
  { item, period, context, live }: RatingAsked,
  ratedBy: (rule: string) => string,
): Pick<RatingFormulas, "rating" | "fixed"> {
  const isKept = samePeriod(period, context.period) || item.statuses.some((one) => one.period !== null);
  const reported = isKept ? reportedFormula(item, context.scale, live) : '""';
  if (reported === null) return { rating: null, fixed: "As reported in the register." };
  const read = when(`${reported}=""`, quoted(NOT_RATED), reported);
  return { rating: ratedBy(reported === '""' ? quoted(NOT_RATED) : read), fixed: "" };
}

function endsOf(expected: Measure, item: Indicator, live: Live): Pick<RatingFormulas, "expected" | "upTo"> {
  if (expected.kind === "value") {
    const target = numberOf(expected.target, item, live);
    const { line } = expected;
    if (line === undefined || line.gone >= line.length) return { expected: target, upTo: NOTHING };
    const baseline = numberOf(line.baseline, item, live);
    const sum = `${baseline}+(${target}-${baseline})*${String(line.gone)}/${String(line.length)}`;
    return { expected: `IFERROR(${sum},"")`, upTo: NOTHING };
  }
  const fixed = (end: number): string => (Number.isFinite(end) ? plainNumber(end) : NOTHING);
  const { rangeLow, rangeHigh } = item;
  const isOfColumns = item.targets.every(({ reading }) => reading.kind !== "range");
  if (!isOfColumns) return { expected: fixed(expected.low), upTo: fixed(expected.high) };
  const [one, other] = [rangeLow, rangeHigh].map((end) => (end === null ? NOTHING : numberOf(end, item, live)));
  const both = Number.isFinite(expected.low) && Number.isFinite(expected.high);
  if (!both) return { expected: one ?? NOTHING, upTo: other ?? NOTHING };
  return { expected: `MIN(${one ?? ""},${other ?? ""})`, upTo: `MAX(${one ?? ""},${other ?? ""})` };
}

type Cell = (heading: string) => string;

/** The cells of the row, and what an actual is held against in them. */
interface Side extends BetterSide {
  readonly cell: Cell;
  readonly isRange: boolean;
}

/** An amount on the wrong side of one value, not rounded: more than 0 is worse. */
const adverse = (side: Side): string =>
  byBetter(side, `${side.cell("Expected")}-${side.cell("Actual")}`, `${side.cell("Actual")}-${side.cell("Expected")}`);

function gapOf(side: Side): string {
  const expected = side.cell("Expected");
  const gap = when(`${rounded(expected)}=0`, NOTHING, `(${adverse(side)})/ABS(${expected})`);
  return when(comparable(side, side.cell("Actual"), expected), gap, NOTHING);
}

/** How far the actual is on the wrong side; 0 or less where it is on the right one. */
function shortOf(side: Side): string {
  const [actual, low, high] = [side.cell("Actual"), side.cell("Expected"), side.cell("Up to")];
  if (!side.isRange) return when(comparable(side, actual, low), rounded(adverse(side)), NOTHING);
  const amount = `MAX(IF(ISNUMBER(${low}),${low}-${actual},-1E+99),IF(ISNUMBER(${high}),${actual}-${high},-1E+99))`;
  return when(`ISNUMBER(${actual})`, rounded(amount), NOTHING);
}

/** The width of the amber band; empty where it cannot be said. */
function bandOf(tolerance: Tolerance, asked: RatingAsked, side: Side): string {
  const { item, live } = asked;
  const { cell, isRange } = side;
  const [actual, low, high] = [cell("Actual"), cell("Expected"), cell("Up to")];
  const edge = isRange ? when(`ISNUMBER(${high})`, when(`${actual}>${high}`, high, low), low) : low;
  const rule = (value: number): string => ruleOr(asked.toleranceRule, value);
  switch (tolerance.kind) {
    case "none":
      return "0";
    case "ownFloor":
      return NOTHING;
    case "amount":
      return rounded(rule(tolerance.amount));
    case "points":
      return rounded(item.percent ? `${rule(tolerance.points)}/100` : rule(tolerance.points));
    case "percent": {
      const known = `IF(ISNUMBER(${edge}),ROUND(${edge},9)<>0,FALSE)`;
      return when(known, rounded(`ABS(${edge})*${rule(tolerance.part)}`), NOTHING);
    }
    case "floor": {
      const own = asked.toleranceRule === null ? item.floor : null;
      const floor = own ? numberOf(own, item, live) : plainNumber(floorValue(tolerance, item.percent));
      const above = isRange ? `${floor}>${edge}` : byBetter(side, `${floor}>${edge}`, `${floor}<${edge}`);
      return when(
        `AND(ISNUMBER(${edge}),ISNUMBER(${floor}))`,
        when(above, "-1", rounded(`ABS(${edge}-${floor})`)),
        NOTHING,
      );
    }
  }
}

/** Best at or better than expected, middle within the band, worst beyond; a band that cannot be said leaves it unrated. */
function ruleOf(expected: Measure, tolerance: Tolerance, { steps }: RatingScale, cell: Cell): string {
  const word = (index: number): string => quoted(steps[index]?.word ?? NOT_RATED);
  const worst = steps.length - 1;
  const middle = worst > 1 ? Math.floor(worst / 2) : worst;
  const [short, band] = [cell("Short by"), cell("Amber band")];
  const byBand = when(`${short}<=${band}`, word(middle), word(worst));
  const bestFirst = expected.kind === "range" || tolerance.kind === "ownFloor";
  const rule = bestFirst
    ? when(`${short}<=0`, word(0), when(`${band}=""`, quoted(NOT_RATED), byBand))
    : when(`${band}=""`, quoted(NOT_RATED), when(`${short}<=0`, word(0), byBand));
  return when(`${short}=""`, quoted(NOT_RATED), rule);
}
