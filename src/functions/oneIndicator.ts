import type { Place } from "../grid/area.ts";
import type { GridCell } from "../grid/grid.ts";
import { type DatedPeriod, previousPeriod } from "../domain/period.ts";
import type { PolarityReading } from "../domain/reading/polarity.ts";
import { readNumber } from "../domain/reading/number.ts";
import { readTarget } from "../domain/reading/target.ts";
import { wordsOf } from "../domain/reading/words.ts";
import type { Figure, Indicator, Target } from "../domain/register/item.ts";
import { onOneScale } from "../domain/register/onOneScale.ts";

/** Where the cells of an argument stand: a function is not told. */
export const NOWHERE: Place = { sheet: "", row: 0, column: 0 };

/** Periods of every length that end together, so that any can be the reporting period. The year itself says nothing. */
const REPORTING = {
  month: { kind: "month", year: 2001, month: 3 },
  quarter: { kind: "quarter", year: 2000, quarter: 4 },
  half: { kind: "half", year: 2000, half: 2 },
  year: { kind: "year", year: 2000 },
} as const satisfies Readonly<Record<DatedPeriod["kind"], DatedPeriod>>;

/** What a function is told of an indicator. */
export interface IndicatorCells {
  /** One for each period, the latest last. */
  readonly actuals: readonly GridCell[];
  readonly target: GridCell;
  readonly polarity: PolarityReading;
  /** How long each period is. */
  readonly each: DatedPeriod["kind"];
  /** Whether the values have to be percentages, however they are written. */
  readonly percent: boolean;
}

/** An indicator made of a function's arguments, for the engine to rate as it does one of a register, and when to rate it for. */
export function oneIndicator(told: IndicatorCells): {
  readonly item: Indicator;
  readonly period: DatedPeriod;
  readonly year: number;
} {
  const period = REPORTING[told.each];
  const scaled = onOneScale(
    { ...NO_FIGURES, actuals: figuresOf(told.actuals, period), targets: [targetOf(told.target, period)] },
    told.percent,
  );
  const polarity = { place: NOWHERE, words: told.polarity.words, reading: told.polarity };
  return { item: { ...NOTHING_SAID, ...scaled, polarity, target: scaled.targets[0] ?? null }, period, year: 2000 };
}

/** A figure for each cell, the last one for a period and each other one for the period before the next. */
function figuresOf(cells: readonly GridCell[], last: DatedPeriod): readonly Figure[] {
  let period = last;
  return cells
    .toReversed()
    .map((cell, back): Figure => {
      period = back === 0 ? last : previousPeriod(period);
      return {
        place: NOWHERE,
        words: wordsOf(cell),
        period,
        heading: "",
        reading: readNumber(cell),
        format: cell.format,
      };
    })
    .reverse();
}

const targetOf = (cell: GridCell, period: DatedPeriod): Target => ({
  ...{ place: NOWHERE, words: wordsOf(cell), period, heading: "" },
  ...{ reading: readTarget(cell), format: cell.format },
});

const NO_FIGURES = {
  ...{ previousActual: null, baseline: null, floor: null, rangeLow: null, rangeHigh: null, forecast: null },
  ...{ lowerLimits: [], upperLimits: [] },
};

/** An indicator of which a register says nothing but its figures, target and polarity. */
const NOTHING_SAID = {
  ...{ row: 0, place: NOWHERE, key: "", ref: null, title: "", section: null, owner: null, narrative: null },
  ...{ unit: "", frequency: null, group: null, whereReported: null, numerators: [], denominators: [], tolerance: null },
  ...{ status: null, trend: null, statuses: [], trends: [], narratives: [], unused: [] },
};
