import { roundForComparison } from "../../domain/compare.ts";
import type { BudgetLevel } from "../../domain/money/budgetLine.ts";
import type { RatedBudgetLine } from "../../domain/money/rateBudget.ts";
import type { RatingScale } from "../../domain/ratingScale.ts";
import { exactly, figure, rounded, when } from "./expression.ts";
import type { Live, Working } from "./live.ts";
import { markedRating } from "../cells.ts";
import { itemAt, markedOf } from "./workingCell.ts";
import { varianceRating } from "./varianceRating.ts";

/** The figures of a budget line or of several as one, as expressions in pounds; each gives "" where the engine has none. */
export type VarianceFormula = Readonly<Record<"budget" | "forecast" | "variance" | "share" | "rating", string>>;

/** Those of the line that stands in some row of the working sheet, counted from 0. */
export function lineVariance(working: Working, index: number, scale: RatingScale): VarianceFormula {
  const at = (heading: string): string => itemAt(working, heading, index);
  return {
    ...{ budget: at("Budget"), forecast: at("Forecast"), variance: at("Variance") },
    ...{ share: at("Share"), rating: markedOf(at("Rating"), scale) ?? "" },
  };
}

/** What several lines are added up from. */
export interface WholeAsked {
  /** What they are a part of; null for all lines. */
  readonly part: string | null;
  readonly lines: readonly RatedBudgetLine[];
  readonly level: BudgetLevel;
  readonly scale: RatingScale;
  readonly live: Live;
}

/** The figures of several lines as one, and what they are put together from. */
export interface WholeFormula extends VarianceFormula {
  /** Whether the whole has both a budget and a forecast. */
  readonly known: string;
  /** The budget, the forecast and how far they lie apart, of what is given. */
  readonly from: string;
  readonly to: string;
  readonly over: string;
}

/**
 * Several lines as one, as `sumOf` adds them up: spending less income.
 * @param said how the rating is said: with its mark before it unless told otherwise
 */
export function wholeVariance(
  working: Working,
  { part, lines, level, scale, live }: WholeAsked,
  said = (word: string): string => markedRating(scale, word),
): WholeFormula {
  const isIncome = lines.length > 0 && lines.every(({ item }) => item.side === "income");
  const isUnclear = lines.some((one) => isFilled(one) && one.item.side === "unclear");
  const whole = part ?? "All budget lines";
  const sum = (heading: string, of: (line: RatedBudgetLine) => number): string =>
    figure(
      `${whole}: ${heading.toLowerCase()}`,
      lines.reduce((total, line) => total + of(line), 0),
      sumOver(working, heading, part),
    );
  const signed = (words: string, heading: string, of: (line: RatedBudgetLine) => number | null): string => {
    const one = (line: RatedBudgetLine): number => (line.item.side === "income" ? -1 : 1) * (of(line) ?? 0);
    const total = sum(heading, one);
    const value = (isIncome ? -1 : 1) * lines.reduce((all, line) => all + one(line), 0);
    return figure(`${whole}: ${words}`, roundForComparison(value), rounded(isIncome ? `-1*${total}` : total));
  };
  const [from, to] = [
    signed("budget", "Signed budget", ({ budget }) => budget),
    signed("forecast", "Signed forecast", ({ forecast }) => forecast),
  ];
  const filled = `${sum("Filled", (line) => (isFilled(line) ? 1 : 0))}>0`;
  const lacksBudget = sum("Lacks budget", (line) => (isFilled(line) && line.budget === null ? 1 : 0));
  const lacksForecast = sum("Lacks forecast", (line) => (isFilled(line) && line.forecast === null ? 1 : 0));
  const isKnown = `AND(${filled},${lacksBudget}=0,${lacksForecast}=0)`;
  const known = (then: string): string => when(isKnown, then, '""');
  const over = rounded(`${to}-${from}`);
  const adverse = isUnclear ? '""' : isIncome ? `-1*${over}` : over;
  return {
    ...{ known: isKnown, from, to, over },
    budget: when(`AND(${filled},${lacksBudget}=0)`, from, '""'),
    forecast: when(`AND(${filled},${lacksForecast}=0)`, to, '""'),
    variance: known(over),
    share: known(when(`${from}=0`, '""', `${over}/ABS(${from})`)),
    rating: varianceRating(from, known(over), adverse, { level, scale, live, said }),
  };
}

const isFilled = ({ budget, forecast }: RatedBudgetLine): boolean => budget !== null || forecast !== null;

const sumOver = ({ name }: Working, heading: string, part: string | null): string =>
  part === null ? `SUM(${name(heading)})` : `SUMIFS(${name(heading)},${name("Part")},${exactly(part)})`;
