import { fractionOf } from "./figure.ts";
import type { NumberReading } from "./number.ts";
import { plain } from "./words.ts";

/** Figures of one measure, all on one scale. */
export interface AlignedFigures {
  /** In the order they came; the values of percentages are fractions (0.286). */
  readonly readings: readonly NumberReading[];
  readonly percent: boolean;
  /** Which of them were written on another scale than the first percentage: `28.6` beside `28.6%`. */
  readonly mixed: readonly boolean[];
}

/** Whether a unit or a title says that a measure is a percentage: `%`, `Percent`, `Percentage of …`, `% of …`. */
export function saysPercent(unitOrTitle: string): boolean {
  const text = plain(unitOrTitle);
  return /^(?:the )?(?:%|per ?cent|percentage)(?![a-z])(?! points?)|\(%\)$|^proportion$/.test(text);
}

/**
 * Puts the figures of one measure on one scale: `28.6%`, 0.286 shown as a percentage and `28.6` in a row of percentages mean
 * the same. Where some say that they are percentages, each of the others is taken as a fraction or as hundredths,
 * whichever lies nearer to those that say it. Where only the unit says so, figures beyond −1 to 1 make all of them hundredths.
 * @param unitSaysPercent whether the unit or the title says that the measure is a percentage.
 */
export function alignPercentages(readings: readonly NumberReading[], unitSaysPercent: boolean): AlignedFigures {
  const values = readings.flatMap((r) => (r.kind === "number" && r.percent ? [r.value] : []));
  if (values.length > 0) return alignTo(typical(values), readings);
  const none = readings.map(() => false);
  if (!unitSaysPercent) return { readings, percent: false, mixed: none };
  const inHundredths = readings.some((r) => r.kind === "number" && Math.abs(r.value) > 1);
  return { readings: readings.map((r) => asFraction(r, inHundredths)), percent: true, mixed: none };
}

function alignTo(reference: number, readings: readonly NumberReading[]): AlignedFigures {
  const plainHundredths = readings.map(
    (r) => r.kind === "number" && !r.percent && isNearer(r.value / 100, r.value, reference),
  );
  return {
    readings: readings.map((r, i) => asFraction(r, plainHundredths[i] === true)),
    percent: true,
    mixed: plainHundredths,
  };
}

/** The middle of some values by size. */
function typical(values: readonly number[]): number {
  const sorted = values.map(Math.abs).toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

/** Whether the first of two values lies nearer to a reference by ratio; nought lies equally far, and stays as it is. */
function isNearer(first: number, second: number, reference: number): boolean {
  if (first === 0 || reference === 0) return Math.abs(second) > 1;
  const distance = (value: number): number => Math.abs(Math.log(Math.abs(value) / reference));
  return distance(first) < distance(second);
}

const asFraction = (reading: NumberReading, hundredths: boolean): NumberReading =>
  reading.kind === "number"
    ? { ...reading, value: hundredths && !reading.percent ? fractionOf(reading.value) : reading.value, percent: true }
    : reading;
