import type { Better } from "../rate/rateAgainst.ts";
import { fractionOf, readWrittenNumber } from "./figure.ts";
import { readTarget, type TargetReading, type TargetValue } from "./target.ts";
import { plain, textCell } from "./words.ts";

/** What is expected of a measure of corporate health. A percentage is a fraction. */
export type StandardAim =
  /** A value to be at or on the right side of: `at least 97%`, `85% by Q4`. */
  | { readonly kind: "level"; readonly aim: TargetValue }
  /** A change from what it was: `-0.5 days per FTE`, `a reduction of at least 0.5 days`. `by` is never negative. */
  | { readonly kind: "change"; readonly better: Better; readonly by: number; readonly percent: boolean }
  | { readonly kind: "range"; readonly low: number; readonly high: number }
  | { readonly kind: "none" };

/** A standard as its cell gives it: its words, and what they come to as a target. */
export interface StandardCell {
  readonly words: string;
  readonly reading: TargetReading;
}

const DOWN = /\b(?:reduc\w*|decreas\w*|fewer|cut|lower|fall|less)\b/;
const UP = /\b(?:increas\w*|improv\w*|rise|growth|grow|more)\b/;
const SIDE = /\b(?:less|fewer|more|lower|under|greater|higher) than\b|\bor (?:less|fewer|more|lower|under|higher)\b/;
const FIGURE = "[-+]?\\s*£?\\d[\\d,]*(?:\\.\\d+)?\\s*(?:%|per ?cent\\b)?";
const PERCENTAGE =
  /(?:(at least|no less than|not less than|minimum of)|(at most|no more than|not more than|maximum of))?\s*(?<![\d.])(\d+(?:\.\d+)?\s*(?:%|per ?cent\b))(.*)$/;

/**
 * Reads a standard in words or in figures. A figure that words call a reduction or an increase is a change, and so is one with a minus or
 * plus before it, unless the measure can itself be below 0; any other is a value to reach. `fewer than 5` and `90% or more` are values.
 * @param below whether values of the measure lie below 0
 */
export function readStandard({ words, reading }: StandardCell, below: boolean): StandardAim {
  const said = plain(words);
  const change = changeIn(said, below);
  if (change !== null) return change;
  if (reading.kind === "value") return { kind: "level", aim: reading };
  if (reading.kind === "range") return { kind: "range", low: reading.low, high: reading.high };
  return reading.kind === "odd" ? percentageIn(said, words) : { kind: "none" };
}

function changeIn(words: string, below: boolean): StandardAim | null {
  const found = new RegExp(FIGURE).exec(words)?.[0].trim() ?? "";
  const figure = readWrittenNumber(found.replace(/^([-+])\s+/, "$1"));
  if (figure === null || figure.value === 0) return null;
  const said = SIDE.test(words) ? null : DOWN.test(words) ? "lower" : UP.test(words) ? "higher" : null;
  const isSigned = !below && /^[-+]/.test(found) && words.startsWith(found);
  const better = said ?? (isSigned ? (figure.value < 0 ? "lower" : "higher") : null);
  if (better === null) return null;
  const size = Math.abs(figure.value) * (figure.pounds ?? 1);
  return { kind: "change", better, by: figure.percent ? fractionOf(size) : size, percent: figure.percent };
}

/** The first percentage in a sentence: `a target of 97% for 'on contract' spend`, `at least 85% of invoices paid within 30 days by Q4`. */
function percentageIn(said: string, words: string): StandardAim {
  const [, least, most, figure, rest = ""] = PERCENTAGE.exec(said) ?? [];
  if (figure === undefined) return { kind: "none" };
  const by = /\bby (q[1-4]|quarter (?:one|two|three|four|[1-4]))\b.*$/.exec(rest)?.[0] ?? "";
  const side = least === undefined ? (most === undefined ? "" : "at most ") : "at least ";
  const aim = readTarget(textCell(`${side}${figure} ${by}`.trim()));
  return aim.kind === "value" ? { kind: "level", aim: { ...aim, words } } : { kind: "none" };
}
