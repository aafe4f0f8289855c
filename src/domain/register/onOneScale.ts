import type { NumberValue } from "../reading/number.ts";
import { alignPercentages } from "../reading/percentScale.ts";
import type { TargetReading } from "../reading/target.ts";
import type { Figure, Indicator, Target } from "./item.ts";

/** The figures of a row as its cells give them. */
export interface RowFigures {
  readonly actuals: readonly Figure[];
  readonly baseline: Figure | null;
}

/**
 * Puts actuals, baseline and target of a row on one scale of percentages: a target of `45–50` beside values such as `44.8%` is 0.45 to 0.5.
 * @param saysSo whether the row's unit or title says that it is a percentage
 */
export function onOneScale(
  { actuals, baseline }: RowFigures,
  target: Target | null,
  saysSo: boolean,
): Pick<Indicator, "actuals" | "baseline" | "target" | "percent" | "mixed"> {
  const figures = baseline ? [...actuals, baseline] : actuals;
  const ends = target ? endsOf(target.reading) : [];
  const aligned = alignPercentages([...figures.map(({ reading }) => reading), ...ends], saysSo);
  const scaled = figures.map((one, index) => ({ ...one, reading: aligned.readings[index] ?? one.reading }));
  const scaledEnds = aligned.readings
    .slice(figures.length)
    .flatMap((end) => (end.kind === "number" ? [end.value] : []));
  return {
    actuals: scaled.slice(0, actuals.length),
    baseline: baseline ? (scaled.at(-1) ?? null) : null,
    target: target && { ...target, reading: withEnds(target.reading, scaledEnds) },
    percent: aligned.percent,
    mixed: scaled.filter((_, index) => aligned.mixed[index] === true),
  };
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
