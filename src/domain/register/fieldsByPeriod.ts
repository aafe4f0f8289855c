import type { FieldColumn, FieldName } from "../layout.ts";
import type { Period } from "../period.ts";
import { readNumber } from "../reading/number.ts";
import { readTarget } from "../reading/target.ts";
import { wordsOf } from "../reading/words.ts";
import type { RowReader } from "./fields.ts";
import type { Figure, Indicator, PeriodTold, Target } from "./item.ts";
import type { RowFigures } from "./onOneScale.ts";

/** What an indicator says by period: figures, ratings, trends, comments. */
export type ByPeriod = RowFigures &
  Pick<Indicator, "numerators" | "denominators" | "statuses" | "trends" | "narratives" | "unused">;

/** The figures of a row that stand for all periods. */
export const standingFigures = (reader: RowReader, row: number) => ({
  baseline: figureIn(reader, row, "baseline"),
  floor: figureIn(reader, row, "floor"),
  rangeLow: figureIn(reader, row, "rangeLow"),
  rangeHigh: figureIn(reader, row, "rangeHigh"),
  forecast: figureIn(reader, row, "forecast"),
});

/** The period that a cell of a column speaks of, and what it is called. */
export type PeriodOf = (column: FieldColumn) => { readonly period: Period | null; readonly heading: string };

/** In a wide layout the column's heading says the period. */
export const ofHeading: PeriodOf = ({ period, heading }) => ({ period, heading });

/** The figures of a row in all columns of a field. */
export const figuresIn = (
  reader: RowReader,
  row: number,
  field: FieldName,
  of: PeriodOf = ofHeading,
): readonly Figure[] =>
  reader.spots(row, field).map(({ row: at, column }) => {
    const { place, cell } = reader.at(at, column);
    return { place, words: wordsOf(cell), ...of(column), reading: readNumber(cell), format: cell.format };
  });

/** The figure of a row in the first column of a field; null when the register has none. */
export const figureIn = (reader: RowReader, row: number, field: FieldName): Figure | null =>
  figuresIn(reader, row, field)[0] ?? null;

/** The targets of a row, one for each of its columns. */
export const targetsIn = (reader: RowReader, row: number, of: PeriodOf = ofHeading): readonly Target[] =>
  reader.spots(row, "target").map(({ row: at, column }) => {
    const { place, cell } = reader.at(at, column);
    return { place, words: wordsOf(cell), ...of(column), reading: readTarget(cell), format: cell.format };
  });

/**
 * What a row says in all columns of a field, with the period that each speaks of. A single column whose heading names a period speaks for
 * any: the heading may be left over from the last report.
 */
export const toldIn = (
  reader: RowReader,
  row: number,
  field: FieldName,
  of: PeriodOf = ofHeading,
): readonly PeriodTold[] => {
  const spots = reader.spots(row, field);
  const isLone = of === ofHeading && spots.length === 1;
  return spots.map(({ row: at, column }) => {
    const { place, cell } = reader.at(at, column);
    return { place, words: wordsOf(cell), period: isLone ? null : of(column).period };
  });
};
