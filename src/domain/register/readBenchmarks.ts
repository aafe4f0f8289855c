import type { FieldName, Layout } from "../layout.ts";
import { alignPercentages } from "../reading/percentScale.ts";
import { readQuartile, readRank } from "../reading/rank.ts";
import { columnOf, type RowReader } from "./fields.ts";
import { figuresIn } from "./fieldsByPeriod.ts";
import type { Benchmark, Figure, Indicator, Told } from "./item.ts";
import { allFigures } from "./onOneScale.ts";
import { readIndicators } from "./readIndicators.ts";

/** The rows of a register of comparisons, in its order. */
export const readBenchmarks = (layout: Layout, reader: RowReader): readonly Benchmark[] =>
  readIndicators(layout, reader).map((item) => ({
    ...item,
    ...onScaleOf(item, figuresIn(reader, item.row, "comparator")),
    rank: toldAs(layout, reader, item.row, "rank", readRank),
    quartile: toldAs(layout, reader, item.row, "quartile", readQuartile),
  }));

/** Other people's values on the scale of ours: `42` beside 25.2% is 0.42, and on another scale than the rest of the row. */
function onScaleOf(item: Indicator, comparators: readonly Figure[]): Pick<Benchmark, "comparators" | "mixed"> {
  const own = allFigures(item).map(({ reading }) => reading);
  const aligned = alignPercentages([...own, ...comparators.map(({ reading }) => reading)], item.percent);
  const scaled = comparators.map((one, index) => ({
    ...one,
    reading: aligned.readings[own.length + index] ?? one.reading,
  }));
  return {
    comparators: scaled,
    mixed: [...item.mixed, ...scaled.filter((_, index) => aligned.mixed[own.length + index] === true)],
  };
}

function toldAs<T>(
  layout: Layout,
  reader: RowReader,
  row: number,
  field: FieldName,
  read: (words: string, heading: string) => T,
): (Told & { readonly reading: T }) | null {
  const column = columnOf(layout, field);
  const told = reader.told(row, field);
  return column === null || told === null ? null : { ...told, reading: read(told.words, column.heading) };
}
