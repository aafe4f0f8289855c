import type { FieldColumn, FieldName, Layout } from "../layout.ts";
import { readFrequency } from "../reading/frequency.ts";
import { saysPercent } from "../reading/percentScale.ts";
import { readPolarity } from "../reading/polarity.ts";
import { readTolerance } from "../reading/tolerance.ts";
import { wordsOf } from "../reading/words.ts";
import { columnOf, type FieldCell, isLong, type RowReader } from "./fields.ts";
import { type ByPeriod, figureIn, figuresIn, standingFigures, targetsIn, toldIn } from "./fieldsByPeriod.ts";
import type { Indicator, ItemBase } from "./item.ts";
import { onOneScale } from "./onOneScale.ts";
import { longIndicators } from "./readLong.ts";
import { readItems } from "./readItems.ts";

/** The indicators of a register in its order: of a wide one (a column a period) one a row, of a long one (a row a period) one for all its rows. */
export const readIndicators = (layout: Layout, reader: RowReader): readonly Indicator[] => {
  const rows = readItems(layout, reader);
  if (!isLong(layout)) return rows.map((item) => indicatorOf(layout, reader, item, wideRow(reader, item)));
  return longIndicators(layout, reader, rows).map(({ item, said }) => indicatorOf(layout, reader, item, said));
};

const wideRow = (reader: RowReader, { row }: ItemBase): ByPeriod => ({
  actuals: figuresIn(reader, row, "actual"),
  previousActual: figureIn(reader, row, "previousActual"),
  ...standingFigures(reader, row),
  lowerLimits: figuresIn(reader, row, "lowerLimit"),
  upperLimits: figuresIn(reader, row, "upperLimit"),
  numerators: figuresIn(reader, row, "numerator"),
  denominators: figuresIn(reader, row, "denominator"),
  targets: targetsIn(reader, row),
  statuses: toldIn(reader, row, "status"),
  trends: toldIn(reader, row, "trend"),
  narratives: toldIn(reader, row, "narrative"),
  unused: [],
});

function indicatorOf(layout: Layout, reader: RowReader, item: ItemBase, said: ByPeriod): Indicator {
  const { row } = item;
  const unit = reader.told(row, "unit")?.words ?? "";
  const scaled = onOneScale(said, saysPercent(unit) || saysPercent(item.title));
  const part = <T>(field: FieldName, as: (cell: FieldCell, column: FieldColumn) => T) => {
    const column = columnOf(layout, field);
    if (column === null) return null;
    const one = reader.at(row, column);
    return { place: one.place, words: wordsOf(one.cell), reading: as(one, column) };
  };
  const { numerators, denominators, statuses, trends, narratives, unused } = said;
  return {
    ...item,
    ...{ ...scaled, numerators, denominators, statuses, trends, narratives, unused },
    target: scaled.targets[0] ?? null,
    unit,
    polarity: part("polarity", ({ cell }, { heading }) => readPolarity(wordsOf(cell), heading)),
    frequency: part("frequency", ({ cell }) => readFrequency(wordsOf(cell))),
    group: reader.told(row, "group"),
    whereReported: reader.list(row, "whereReported"),
    tolerance: part("tolerance", ({ cell }, { heading }) => readTolerance(cell, heading)),
    status: reader.told(row, "status"),
    trend: reader.told(row, "trend"),
  };
}
