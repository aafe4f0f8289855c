import type { FieldColumn, FieldName, Layout } from "../layout.ts";
import { readFrequency } from "../reading/frequency.ts";
import { readNumber } from "../reading/number.ts";
import { saysPercent } from "../reading/percentScale.ts";
import { readPolarity } from "../reading/polarity.ts";
import { readTarget } from "../reading/target.ts";
import { readTolerance } from "../reading/tolerance.ts";
import { wordsOf } from "../reading/words.ts";
import { columnOf, columnsOf, type FieldCell, type RowReader } from "./fields.ts";
import type { Figure, Indicator, ItemBase, Target } from "./item.ts";
import { onOneScale } from "./onOneScale.ts";
import { readItems } from "./readItems.ts";

/** The indicators of a wide register (a column a period), in its order. */
export const readIndicators = (layout: Layout, reader: RowReader): readonly Indicator[] =>
  readItems(layout, reader).map((item) => readIndicator(layout, reader, item));

function readIndicator(layout: Layout, reader: RowReader, item: ItemBase): Indicator {
  const { row } = item;
  const unit = reader.told(row, "unit")?.words ?? "";
  const read = figuresOf(layout, reader, item);
  const targetColumn = columnOf(layout, "target");
  const target = targetColumn ? targetAt(reader.at(row, targetColumn), targetColumn) : null;
  const scaled = onOneScale(read, target, saysPercent(unit) || saysPercent(item.title));
  const part = <T>(field: FieldName, as: (cell: FieldCell, column: FieldColumn) => T) => {
    const column = columnOf(layout, field);
    if (column === null) return null;
    const one = reader.at(row, column);
    return { place: one.place, words: wordsOf(one.cell), reading: as(one, column) };
  };
  return {
    ...item,
    ...scaled,
    unit,
    polarity: part("polarity", ({ cell }, { heading }) => readPolarity(wordsOf(cell), heading)),
    frequency: part("frequency", ({ cell }) => readFrequency(wordsOf(cell))),
    tolerance: part("tolerance", ({ cell }, { heading }) => readTolerance(cell, heading)),
    status: reader.told(row, "status"),
    trend: reader.told(row, "trend"),
  };
}

/** The actuals of a row and, last, its baseline (null when the register has none). */
function figuresOf(
  layout: Layout,
  reader: RowReader,
  { row }: ItemBase,
): { actuals: readonly Figure[]; baseline: Figure | null } {
  const figure = (column: FieldColumn): Figure => {
    const { place, cell } = reader.at(row, column);
    const { period, heading } = column;
    return { place, words: wordsOf(cell), period, heading, reading: readNumber(cell), format: cell.format };
  };
  const baseline = columnOf(layout, "baseline");
  return { actuals: columnsOf(layout, "actual").map(figure), baseline: baseline ? figure(baseline) : null };
}

function targetAt({ place, cell }: FieldCell, { period, heading }: FieldColumn): Target {
  return { place, words: wordsOf(cell), period, heading, reading: readTarget(cell), format: cell.format };
}
