import type { TableCell, TableModel } from "../../grid/table.ts";
import type { Scalar } from "../../grid/scalar.ts";
import { frequencyOf, previousDue } from "../../domain/register/actualFor.ts";
import { crossesYears, isCumulative } from "../../domain/register/cumulative.ts";
import { effectiveRules } from "../../domain/register/effectiveRules.ts";
import { indicatorIn } from "../../domain/register/inPeriod.ts";
import type { Figure, Indicator } from "../../domain/register/item.ts";
import { valueOf } from "../../domain/register/periodValue.ts";
import { betterOf, polarityOf } from "../../domain/register/polarityOf.ts";
import type { RatedIndicator } from "../../domain/register/rated.ts";
import type { RatedRegister } from "../../domain/register/ratedRegister.ts";
import type { RatingContext } from "../../domain/register/rateIndicators.ts";
import { ratingIn } from "../../domain/register/ratingIn.ts";
import { singleNames } from "../../domain/register/singleName.ts";
import { previousPeriod, samePeriodLastYear } from "../../domain/period.ts";
import { TREND_WORDS } from "../../domain/trend/trend.ts";
import { column } from "../cells.ts";
import { BETTER, betterFormulas, byBetter, comparable } from "./betterFormula.ts";
import { quoted, rounded, when } from "./expression.ts";
import { type Live, ruleOr } from "./live.ts";
import { TREND_METHODS } from "../trendNote.ts";
import { actualOf, type RatingFormulas, ratingFormulas } from "./ratingColumns.ts";
import { reportedFormula } from "./reportedFormula.ts";
import { titleOf } from "./titleOf.ts";
import { fixedCell, workedCell } from "./workingCell.ts";

/** The indicators of a register with what formulas work out of them, as it is handed to the working sheet. */
type Indicators = Extract<RatedRegister, { readonly kind: "indicators" }>;

/** The columns of a working sheet of indicators, in their order: what stands in them, in words, is what the manual says of them. */
const HEADINGS = [
  ...["Item", BETTER, "Actual", "Expected", "Up to", "Short by", "Amber band", "Rating", "Earlier", "Trend", "Gap"],
  ...["Actual before", "Expected before", "Up to before", "Short by before", "Amber band before", "Rating before"],
] as const;

type Heading = (typeof HEADINGS)[number];

/** The cells of a row by the headings of their columns: a formula without its `=`, and the engine's value where it says one. */
type Row = Readonly<Record<Heading, RowCell>>;

interface RowCell {
  readonly formula: string | null;
  readonly value: Scalar;
  /** Where no formula gives it: the rule by which it was worked out. */
  readonly fixed?: string;
}

/**
 * The working table of a register of indicators: the actual, what was expected, the amber band, the rating, direction of travel and gap of each
 * in the reporting period, and its rating in the one before. A rating or trend that no formula says is a fixed value.
 */
export function workingIndicators(register: Indicators, live: Live): Pick<TableModel, "columns" | "rows"> {
  const asked = askedOf(register, live);
  const rows = register.rated.map((rated) => rowOf(rated, asked(rated.item)));
  // A council without ranges is spared the columns that only they need, and so is one that says nowhere which way is good.
  const used = HEADINGS.filter(
    (one) =>
      !(one.startsWith("Up to") || one === BETTER) ||
      rows.some((row) => row[one].formula !== null || row[one].value !== ""),
  );
  return {
    columns: used.map((heading) => column(heading, heading === "Item" ? 50 : 14)),
    rows: rows.map((row, index) => used.map((heading) => cellOf(row[heading], register.rated[index]?.item ?? null))),
  };
}

/** A cell of a row; one that no formula gives was made from the row's actuals, targets and rating. */
function cellOf({ formula, value, fixed }: RowCell, item: Indicator | null): TableCell {
  if (formula !== null || fixed === undefined || item === null || value === "") return workedCell(value, formula);
  const used = [...item.actuals, ...item.targets, ...(item.status ? [item.status] : [])];
  return fixedCell(
    value,
    fixed,
    used.map(({ place }) => place),
  );
}

/** What the formulas of a row of a register are made from. */
function askedOf(register: Indicators, live: Live): (item: Indicator) => Asked {
  const { name } = register.register.layout;
  const names = singleNames({ name, items: register.rated.map(({ item }) => item) });
  const single = new Map([...names].map(([item, own]) => [item.row, own]));
  const better = betterFormulas(
    register.rated.map(({ item }) => item),
    live,
  );
  return (item) => ({
    ...{ context: register.context, live, register: name, single: single.get(item.row) ?? "" },
    better: better(item),
  });
}

/** The name of the rule cell that the tolerance of an item of a register comes from; null where it has none. */
export function toleranceRules(register: Indicators, live: Live): (item: Indicator) => string | null {
  const asked = askedOf(register, live);
  return (item) => ruleCell("tolerance", item, asked(item));
}

/** What the formulas of a row are made from. */
interface Asked {
  readonly context: RatingContext;
  readonly live: Live;
  readonly register: string;
  /** What the settings call the indicator. */
  readonly single: string;
  /** Which way is good, read from the row; null where no column says it. */
  readonly better: string | null;
}

function rowOf(rated: RatedIndicator, asked: Asked): Row {
  const { context, live } = asked;
  const { item } = rated;
  const before = previousPeriod(context.period);
  const saysBetter = asked.better !== null;
  const rules = { context, live, toleranceRule: ruleCell("tolerance", item, asked), saysBetter };
  const now = ratingFormulas({ ...rules, item, period: context.period, suffix: "" });
  const earlier = indicatorIn(item, { period: before, year: context.year });
  const then = ratingFormulas({ ...rules, item: earlier, period: before, suffix: " before" });
  const present = (expression: string): string => when(`[@Item]=""`, '""', expression);
  const formula = (expression: string) => ({ formula: expression === '""' ? null : expression, value: "" });
  const worked = (expression: string | null, value: string, fixed: string) => ({
    formula: expression === null ? null : present(expression),
    ...{ value, fixed },
  });
  const rating = ratingOf(rated, now, context, live);
  return {
    Item: { formula: titleOf(item, live), value: item.title },
    Better: { formula: asked.better, value: betterOf(polarityOf(item)) ?? "" },
    Actual: { ...formula(now.actual), value: numberIn(rated.value) },
    Expected: { ...formula(now.expected), value: rated.expected ?? "" },
    "Up to": formula(now.upTo),
    "Short by": formula(now.short),
    "Amber band": formula(now.band),
    Rating: worked(rating.formula, rated.rating, rating.fixed),
    Earlier: { ...formula(earlierOf(item, asked)), value: numberIn(rated.previous) },
    Trend: worked(now.isRange ? null : trendOf(rated, asked), rated.trend, trendRule(rated)),
    Gap: { ...formula(now.gap), value: rated.gap ?? "" },
    "Actual before": formula(then.actual),
    "Expected before": formula(then.expected),
    "Up to before": formula(then.upTo),
    "Short by before": formula(then.short),
    "Amber band before": formula(then.band),
    "Rating before": isWorkedOut(rated, asked)
      ? worked(then.rating, rated.previousRating, then.fixed)
      : worked(null, rated.previousRating, "As it was kept in Scrutineer history when the period was closed."),
  };
}

/** The rating: one that a person set by hand is a value; a reported one that stands for the rule's, with a reason, is read from its cell. */
function ratingOf(
  { item, override, reason }: RatedIndicator,
  now: RatingFormulas,
  { scale }: RatingContext,
  live: Live,
): { readonly formula: string | null; readonly fixed: string } {
  if (override !== null) return { formula: null, fixed: "Set by hand, with a reason, in Scrutineer narrative." };
  if (reason === null) return { formula: now.rating, fixed: now.fixed };
  const reported = reportedFormula(item, scale, live);
  const fixed = "The reported rating stands for the rule's, with a reason.";
  if (reported === null || now.rating === null) return { formula: null, fixed };
  return { formula: reported === '""' ? now.rating : when(`${reported}=""`, now.rating, reported), fixed };
}

/** How the direction of travel was worked out, as a sentence. */
const trendRule = ({ trendMethod }: RatedIndicator): string =>
  `Direction of travel: ${TREND_METHODS[trendMethod]}; improving and worsening are by polarity.`;

const numberIn = (figure: Figure | null): Scalar => valueOf(figure) ?? "";

/** Whether the rating of the period before is worked out by rule; what was kept of a closed period stays as it was. */
function isWorkedOut({ item, previousRating }: RatedIndicator, { context }: Asked): boolean {
  const { period, year, scale } = context;
  const rules = effectiveRules(item, context.rules, context.own.get(item.row) ?? null);
  return ratingIn(item, previousPeriod(period), { period, year, scale, rules }).rating === previousRating;
}

/** Whether the rating that stands is one that a person gave, not the rule's. */
export const isKept = ({ reason, reported, override }: RatedIndicator): boolean =>
  override !== null || (reason !== null && reported !== null);

/** The name of the rule cell that a setting of an indicator comes from: its own, else the register's, unless a column of the row gives it. */
function ruleCell(
  name: "tolerance" | "staticBand",
  item: Indicator,
  { context, live, register, single }: Asked,
): string | null {
  const own = context.own.get(item.row);
  if (own?.rules[name] !== undefined) return live.rule({ section: "indicators", item: single, name });
  const isOfColumn =
    name === "tolerance" && (item.floor?.reading.kind === "number" || item.tolerance?.reading.kind === "tolerance");
  return isOfColumn ? null : live.rule({ section: "registers", item: register, name });
}

/** The period whose value the latest is compared with. */
function comparedWith(item: Indicator, { context }: Asked) {
  const { trend } = effectiveRules(item, context.rules, context.own.get(item.row) ?? null);
  if (trend === "samePeriodLastYear") return samePeriodLastYear(context.period);
  return previousDue(context.period, frequencyOf(item));
}

const earlierOf = (item: Indicator, asked: Asked): string =>
  actualOf(item, comparedWith(item, asked), asked.context, asked.live);

/** Better or worse than the earlier value by more than the static band; null for a method that no formula says. */
function trendOf({ item }: RatedIndicator, asked: Asked): string | null {
  const { context } = asked;
  const { trend, staticBand, atMaximum } = effectiveRules(item, context.rules, context.own.get(item.row) ?? null);
  if (trend !== "previousPeriod" && trend !== "samePeriodLastYear") return null;
  const [improving, still, worsening, none] = TREND_WORDS.map(quoted);
  if (improving === undefined || still === undefined || worsening === undefined || none === undefined) return null;
  const polarity = polarityOf(item);
  const better = betterOf(polarity);
  const crosses = isCumulative(item) && crossesYears(comparedWith(item, asked), context.period);
  if (crosses && trend === "previousPeriod") return none;
  if (better === null) return none;
  const side = { better, saysBetter: asked.better !== null };
  const rise = byBetter(side, "[@Actual]-[@Earlier]", "[@Earlier]-[@Actual]");
  const band = ruleOr(ruleCell("staticBand", item, asked), staticBand);
  const atBest = `AND(ROUND([@Actual]-${byBetter(side, "1", "0")},9)=0,${rounded(rise)}=0)`;
  const same = atMaximum && item.percent ? when(atBest, improving, still) : still;
  const moved = when(`${rounded(rise)}>0`, improving, worsening);
  const compared = when(`ABS(${rounded(rise)})<=${rounded(band)}`, same, moved);
  return when(comparable(side, "[@Actual]", "[@Earlier]"), compared, none);
}
