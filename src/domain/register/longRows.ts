import type { FieldName } from "../layout.ts";
import { comparePeriods, datePeriod, type Period, samePeriod } from "../period.ts";
import type { RowReader } from "./fields.ts";
import { type ByPeriod, figuresIn, type PeriodOf, standingFigures, targetsIn, toldIn } from "./fieldsByPeriod.ts";
import type { Figure, ItemBase, UnusedRow } from "./item.ts";
import type { RowPeriod } from "./rowPeriods.ts";

/** A row of a long layout: which indicator it is of, and which period. */
export interface LongRow {
  readonly item: ItemBase;
  readonly period: RowPeriod;
}

/** A row whose period is known. */
interface DatedRow extends LongRow {
  readonly of: Period;
  readonly figures: readonly Figure[];
}

/**
 * What the rows of one indicator say by period, the earliest first, and the row that speaks for what is not said by period: the latest with
 * a value. Of several rows with the same period the first with a value counts; the others are kept as unused.
 */
export function rowsByPeriod(
  reader: RowReader,
  rows: readonly LongRow[],
): { readonly latest: ItemBase; readonly said: ByPeriod } {
  const [first] = rows;
  if (first === undefined) throw new Error("An indicator of a long layout has no row.");
  const dated = rows.flatMap((row) => datedRow(reader, row)).toSorted(inOrder);
  const used = dated.filter((row, at) => dated.findIndex(({ of }) => samePeriod(of, row.of)) === at);
  const latest = used.findLast(isFilled) ?? used.at(-1) ?? first;
  const all = <T>(read: (row: number, of: PeriodOf) => readonly T[]): readonly T[] =>
    used.flatMap((row) => read(row.item.row, ofRow(row)));
  const figures = (field: FieldName) => all((row, of) => figuresIn(reader, row, field, of));
  const said: ByPeriod = {
    actuals: used.flatMap((row) => row.figures),
    previousActual: null,
    ...standingFigures(reader, latest.item.row),
    lowerLimits: figures("lowerLimit"),
    upperLimits: figures("upperLimit"),
    numerators: figures("numerator"),
    denominators: figures("denominator"),
    targets: all((row, of) => targetsIn(reader, row, of)),
    statuses: all((row, of) => toldIn(reader, row, "status", of)),
    trends: all((row, of) => toldIn(reader, row, "trend", of)),
    narratives: all((row, of) => toldIn(reader, row, "narrative", of)),
    unused: unusedRows(rows, dated, used),
  };
  return { latest: latest.item, said };
}

const ofRow =
  ({ of, period }: Pick<DatedRow, "of" | "period">): PeriodOf =>
  () => ({ period: of, heading: period.told.words });

function datedRow(reader: RowReader, row: LongRow): readonly DatedRow[] {
  const of = row.period.period;
  if (of === null) return [];
  return [{ ...row, of, figures: figuresIn(reader, row.item.row, "actual", ofRow({ of, period: row.period })) }];
}

const isFilled = ({ figures }: DatedRow): boolean => figures.some(({ reading }) => reading.kind === "number");

/** By period, and of one period those with a value first. A year that is not said is the same for all. */
const inOrder = (a: DatedRow, b: DatedRow): number =>
  comparePeriods(datePeriod(a.of, 0), datePeriod(b.of, 0)) || Number(isFilled(b)) - Number(isFilled(a));

function unusedRows(
  rows: readonly LongRow[],
  dated: readonly DatedRow[],
  used: readonly DatedRow[],
): readonly UnusedRow[] {
  const undated = rows.filter(({ period }) => period.period === null);
  const repeats = dated.filter((row) => !used.includes(row));
  return [
    ...undated.map(({ period }): UnusedRow => ({ why: "period", told: period.told, instead: null })),
    ...repeats.map((row): UnusedRow => {
      const instead = used.find(({ of }) => samePeriod(of, row.of))?.figures[0] ?? null;
      return { why: "repeat", told: row.figures[0] ?? row.period.told, instead };
    }),
  ];
}
