import { roundForComparison } from "../compare.ts";
import { type Better, rateAgainst } from "../rate/rateAgainst.ts";
import { bandWidth, type Tolerance, toleranceWords } from "../rate/tolerance.ts";
import { NOT_RATED, type RatingScale } from "../ratingScale.ts";
import type { IndicatorRules } from "../rules/rules.ts";
import { asShown, withDecimalsOf } from "./asShown.ts";
import type { Expectation, Measure } from "./expectation.ts";
import { type Improved, improvedWords } from "./improvedOn.ts";
import type { Figure, Indicator } from "./item.ts";
import { valueOf } from "./periodValue.ts";
import { betterOf, polarityOf } from "./polarityOf.ts";
import { showValue } from "./showValue.ts";

/** A rating with the rule that gave it in words. */
export interface Rated {
  readonly rating: string;
  readonly why: string;
  readonly expected: Expectation | null;
  /** Why there is no band although there is something to rate against: a percentage of 0, or a floor that nobody gave; else null. */
  readonly noBand: "zero" | "floor" | null;
}

/** How a figure is held against it. */
export interface FigureRules {
  readonly scale: RatingScale;
  readonly rules: IndicatorRules;
  /** null where Amber is the tolerance, else whether it is better than a year before. */
  readonly improved: Improved | null;
}

/** Not rated, and why. */
export const unrated = (why: string, expected: Expectation | null = null): Rated => {
  return { rating: NOT_RATED, why, expected, noBand: null };
};

/** Rates a figure of an indicator against what was expected. Within a range it has the best rating, whatever the tolerance. */
export function rateFigure(item: Indicator, figure: Figure, expected: Measure, by: FigureRules): Rated {
  const { scale, rules, improved } = by;
  const { percent } = item;
  const plain = valueOf(figure) ?? NaN;
  const actual = rules.asShown ? asShown({ value: plain, words: figure.words }, percent) : plain;
  const show = showValue(item);
  const side = sideOf(expected, actual, betterOf(polarityOf(item)));
  if (side === null) return unrated("no polarity: which way is good is not known", expected);
  if (side === "within") {
    const best = scale.steps[0]?.word ?? NOT_RATED;
    return { ...unrated(`${show(actual)} is within ${expected.words}: ${best}`, expected), rating: best };
  }
  const line = rules.asShown ? shownLine(expected, side.edge, figure, percent) : side.edge;
  const toRate = { actual, expected: line, better: side.better, tolerance: rules.tolerance, asFraction: percent };
  const rating = rateAgainst(scale, toRate, improved === null ? null : improved.value === true);
  const noBand = rating === NOT_RATED ? lacking(rules.tolerance, line, percent) : null;
  const why = `${show(actual)} against ${expected.words}; ${side.better} is better, ${bandWords(by)}: ${rating}`;
  return { rating, why: noBand === null ? why : `${why}, as ${NO_BAND[noBand]}`, expected, noBand };
}

const NO_BAND = { zero: "a percentage of 0 is no tolerance", floor: "it has no floor of its own" } as const;

function lacking(tolerance: Tolerance, line: number, percent: boolean): Rated["noBand"] {
  if (bandWidth(tolerance, line, percent) !== null) return null;
  return tolerance.kind === "ownFloor" ? "floor" : "zero";
}

/** The value to compare with, and which side of it is good: for a range the edge that the actual lies beyond. */
function sideOf(
  expected: Measure,
  actual: number,
  better: Better | null,
): { readonly edge: number; readonly better: Better } | "within" | null {
  if (expected.kind === "value") return better === null ? null : { edge: expected.value, better };
  const isBeyond = (a: number, b: number): boolean => roundForComparison(a) > roundForComparison(b);
  if (isBeyond(actual, expected.high)) return { edge: expected.high, better: "lower" };
  return isBeyond(expected.low, actual) ? { edge: expected.low, better: "higher" } : "within";
}

/** What was expected, as its cell shows it; the value of a line, or the edge of a range, with the decimals of the actual. */
function shownLine(expected: Measure, value: number, figure: Figure, percent: boolean): number {
  const reading = expected.kind === "value" ? expected.target.reading : null;
  const isOfCell = reading?.kind === "value" && reading.by === null && roundForComparison(reading.value - value) === 0;
  return isOfCell ? asShown({ value, words: reading.words }, percent) : withDecimalsOf(value, figure.words, percent);
}

function bandWords({ rules, improved }: FigureRules): string {
  const { tolerance, asShown: shown } = rules;
  const within = improved === null ? "Amber" : "Green";
  const band = tolerance.kind === "none" ? "no amber band" : `${within} within ${toleranceWords(tolerance)}`;
  const beyond = improved === null ? [] : [improvedWords(improved)];
  return [band, ...beyond, ...(shown ? ["compared as the cells show it"] : [])].join(", ");
}
