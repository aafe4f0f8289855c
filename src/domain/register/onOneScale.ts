import type { NumberReading, NumberValue } from "../reading/number.ts";
import { alignPercentages } from "../reading/percentScale.ts";
import type { TargetReading } from "../reading/target.ts";
import type { Figure, Indicator, IndicatorFigures, Target } from "./item.ts";

/** The figures of a row that are measured as its actuals are, and its targets, as the cells give them. */
export type RowFigures = IndicatorFigures & Pick<Indicator, "targets">;

/**
 * Puts all figures and targets of a row on one scale of percentages: a target of `45–50` beside values such as `44.8%` is 0.45 to 0.5.
 * @param saysSo whether the row's unit or title says that it is a percentage
 */
export function onOneScale(row: RowFigures, saysSo: boolean): RowFigures & Pick<Indicator, "percent" | "mixed"> {
  const figures = allFigures(row);
  const readings: readonly NumberReading[] = [
    ...figures.map(({ reading }) => reading),
    ...row.targets.flatMap(({ reading }) => endsOf(reading)),
  ];
  const aligned = alignPercentages(readings, saysSo);
  const scaled = new Map(
    figures.map((one, index) => [one, { ...one, reading: aligned.readings[index] ?? one.reading }] as const),
  );
  const same = (one: Figure): Figure => scaled.get(one) ?? one;
  const targets = scaledTargets(row.targets, aligned.readings.slice(figures.length));
  return {
    ...mapFigures(row, same),
    targets,
    percent: aligned.percent,
    mixed: figures.filter((_, index) => aligned.mixed[index] === true).map(same),
  };
}

/** All figures of a row that are measured alike, actuals first. */
export const allFigures = (row: IndicatorFigures): readonly Figure[] => [
  ...row.actuals,
  ...[row.previousActual, row.baseline, row.floor, row.rangeLow, row.rangeHigh, row.forecast].filter(
    (one) => one !== null,
  ),
  ...row.lowerLimits,
  ...row.upperLimits,
];

function mapFigures(row: IndicatorFigures, same: (one: Figure) => Figure): IndicatorFigures {
  const one = (figure: Figure | null): Figure | null => (figure === null ? null : same(figure));
  return {
    actuals: row.actuals.map(same),
    previousActual: one(row.previousActual),
    baseline: one(row.baseline),
    floor: one(row.floor),
    rangeLow: one(row.rangeLow),
    rangeHigh: one(row.rangeHigh),
    forecast: one(row.forecast),
    lowerLimits: row.lowerLimits.map(same),
    upperLimits: row.upperLimits.map(same),
  };
}

/** The values that a target names: one, the two ends of a range, or none. */
function endsOf(reading: TargetReading): readonly NumberValue[] {
  const plain = { kind: "number", asText: false, remark: null, count: null, words: reading.words } as const;
  if (reading.kind === "value") return [{ ...plain, value: reading.value, percent: reading.percent }];
  if (reading.kind !== "range") return [];
  return [reading.low, reading.high].map((value) => ({ ...plain, value, percent: reading.percent }));
}

/** The targets of a row with the values that their ends have on the row's scale, in the same order. */
function scaledTargets(targets: readonly Target[], ends: readonly NumberReading[]): readonly Target[] {
  let taken = 0;
  return targets.map((target) => {
    const count = endsOf(target.reading).length;
    const own = ends.slice(taken, taken + count).flatMap((end) => (end.kind === "number" ? [end.value] : []));
    taken += count;
    return { ...target, reading: withEnds(target.reading, own) };
  });
}

/** A target with other values in place of those that `endsOf` gives. */
function withEnds(reading: TargetReading, [first, second]: readonly number[]): TargetReading {
  if (first === undefined) return reading;
  if (reading.kind === "value") return { ...reading, value: first };
  return reading.kind === "range" && second !== undefined ? { ...reading, low: first, high: second } : reading;
}
