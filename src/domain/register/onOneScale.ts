import type { NumberReading, NumberValue } from "../reading/number.ts";
import { alignPercentages } from "../reading/percentScale.ts";
import type { TargetReading } from "../reading/target.ts";
import type { Indicator, Target } from "./item.ts";

/** The figures and targets of an indicator as its cells give them. */
export type RowFigures = Pick<Indicator, "actuals" | "previousActual" | "baseline" | "targets">;

/** An indicator's figures on one scale of percentages. */
export type ScaledFigures = RowFigures & Pick<Indicator, "percent" | "mixed">;

/**
 * Puts actuals, baseline and targets of an indicator on one scale of percentages: a target of `45–50` beside values such as `44.8%` is
 * 0.45 to 0.5.
 * @param saysSo whether the indicator's unit or title says that it is a percentage
 */
export function onOneScale({ actuals, previousActual, baseline, targets }: RowFigures, saysSo: boolean): ScaledFigures {
  const figures = [...actuals, ...(previousActual ? [previousActual] : []), ...(baseline ? [baseline] : [])];
  const ends = targets.map(({ reading }) => endsOf(reading));
  const aligned = alignPercentages([...figures.map(({ reading }) => reading), ...ends.flat()], saysSo);
  const scaled = figures.map((one, index) => ({ ...one, reading: aligned.readings[index] ?? one.reading }));
  const [previousAt, baselineAt] = [actuals.length, actuals.length + (previousActual ? 1 : 0)];
  return {
    actuals: scaled.slice(0, actuals.length),
    previousActual: previousActual && (scaled[previousAt] ?? previousActual),
    baseline: baseline && (scaled[baselineAt] ?? baseline),
    targets: withScaledEnds(targets, ends, aligned.readings.slice(figures.length)),
    percent: aligned.percent,
    mixed: scaled.filter((_, index) => aligned.mixed[index] === true),
  };
}

/** The targets with their values replaced by the scaled ones, which come in the order in which `ends` gave them. */
function withScaledEnds(
  targets: readonly Target[],
  ends: readonly (readonly NumberValue[])[],
  scaled: readonly NumberReading[],
): readonly Target[] {
  let taken = 0;
  return targets.map((target, index) => {
    const count = ends[index]?.length ?? 0;
    const values = scaled.slice(taken, taken + count).flatMap((end) => (end.kind === "number" ? [end.value] : []));
    taken += count;
    return { ...target, reading: withEnds(target.reading, values) };
  });
}

/** The values that a target names: one, the two ends of a range, or none. */
function endsOf(reading: TargetReading): readonly NumberValue[] {
  const plain = { kind: "number", asText: false, remark: null, count: null, words: reading.words } as const;
  if (reading.kind === "value") return [{ ...plain, value: reading.value, percent: reading.percent }];
  if (reading.kind !== "range") return [];
  return [reading.low, reading.high].map((value) => ({ ...plain, value, percent: reading.percent }));
}

/** A target with other values in place of those that `endsOf` gives. */
function withEnds(reading: TargetReading, [first, second]: readonly number[]): TargetReading {
  if (first === undefined) return reading;
  if (reading.kind === "value") return { ...reading, value: first };
  return reading.kind === "range" && second !== undefined ? { ...reading, low: first, high: second } : reading;
}
