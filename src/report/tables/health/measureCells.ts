import type { TableCell, TableColumn } from "../../../grid/table.ts";
import { textCell } from "../../../grid/table.ts";
import { formatPeriod } from "../../../domain/formatPeriod.ts";
import type { Told } from "../../../domain/register/item.ts";
import { latestFigure } from "../../../domain/register/latestFigure.ts";
import {
  column,
  figureCell,
  NOT_APPLICABLE,
  ratingCell,
  ratingMarkings,
  titleCell,
  toldCell,
  trendText,
  withFormula,
} from "../../cells.ts";
import type { Live } from "../../live/live.ts";
import { MEASURE, MEASURE_COLUMNS } from "../../live/health/measureNames.ts";
import { arrowOf, itemAt, markedOf, workingCell } from "../../live/workingCell.ts";
import type { ReportInput } from "../../reportInput.ts";
import type { Measure } from "./measures.ts";

/** A column of a table of measures: its heading and look, and the cell of a measure in it. */
export interface MeasureColumn {
  readonly column: TableColumn;
  readonly cell: (measure: Measure, live: Live | null) => TableCell;
}

/** The theme of a measure; no column at all where no measure has one. */
export const themeColumn = (measures: readonly Measure[]): readonly MeasureColumn[] =>
  measures.every(({ theme }) => theme === "")
    ? []
    : [{ column: column("Theme", 20), cell: ({ theme }) => textCell(theme === "" ? NO_THEME : theme) }];

/** What stands for the theme of a measure that has none, beside others that have one. */
export const NO_THEME = "No theme";

/** What a measure is called. */
export const indicatorColumn: MeasureColumn = {
  column: column("Indicator", 46),
  cell: ({ one: { item } }, live) => titleCell(item, live),
};

/** The committees that a measure is reported to, in the register's own words; no column where the register has none. */
export const whereColumn = (measures: readonly Measure[]): readonly MeasureColumn[] =>
  toldColumn("Where reported", 24, measures, ({ one }) => one.item.whereReported);

/** How often a measure is reported, in the register's own words; no column where the register has none. */
export const frequencyColumn = (measures: readonly Measure[]): readonly MeasureColumn[] =>
  toldColumn("Frequency", 12, measures, ({ one }) => one.item.frequency);

/** The register's own words for a measure; no column at all where the register has none. */
function toldColumn(
  heading: string,
  width: number,
  measures: readonly Measure[],
  tell: (measure: Measure) => Told | null,
): readonly MeasureColumn[] {
  const has = measures.some((measure) => tell(measure) !== null);
  return has ? [{ column: column(heading, width), cell: (measure, live) => toldCell(tell(measure), live) }] : [];
}

/** The latest figure of a measure, and the period that it is of. */
export const latestColumns = ({ period }: ReportInput): readonly MeasureColumn[] => [
  {
    column: column("Latest", 12, { align: "right" }),
    cell: (measure, live) =>
      withFormula(
        figureCell(latestOf(measure, period)?.figure ?? null, null),
        live && itemAt(MEASURE_COLUMNS, MEASURE.latest, measure.at),
      ),
  },
  {
    column: column("Period", 11, { align: "right" }),
    cell: (measure, live) => {
      const latest = latestOf(measure, period);
      const cell =
        latest === null ? textCell(NOT_APPLICABLE) : textCell(formatPeriod(latest.period), [latest.figure.place]);
      return withFormula(cell, live && itemAt(MEASURE_COLUMNS, MEASURE.latestPeriod, measure.at));
    },
  },
];

const latestOf = ({ one, context }: Measure, period: ReportInput["period"]) =>
  latestFigure(one.item, { period, year: context.year });

/** The figure of a measure in the reporting period. */
export const valueColumn = ({ period }: ReportInput): MeasureColumn => ({
  column: column(formatPeriod(period), 12, { align: "right" }),
  cell: ({ one }, live) => figureCell(one.value, live),
});

/** The target of a measure. */
export const targetColumn: MeasureColumn = {
  column: column("Target", 12, { align: "right" }),
  cell: ({ one }, live) => figureCell(one.target, live),
};

/** The rating of a measure in the reporting period. */
export const ratingColumn = ({ rules: { scale } }: ReportInput): MeasureColumn => ({
  column: column("RAG", 12, { markings: ratingMarkings(scale) }),
  cell: ({ one, register, index }, live) =>
    ratingCell(
      scale,
      one.rating,
      [(one.value ?? one.item).place],
      markedOf(workingCell(live, register, index, "Rating"), scale),
    ),
});

/** The direction of travel of a measure. */
export const trendColumn: MeasureColumn = {
  column: column("Trend", 16),
  cell: ({ one, register, index }, live) => {
    const behind = [one.value, one.previous].flatMap((figure) => figure?.place ?? []);
    const trend = arrowOf(workingCell(live, register, index, "Trend"));
    return withFormula(textCell(trendText(one.trend), behind), trend && `IFERROR(${trend},"")`);
  },
};

/** The columns and rows of a table of measures. */
export const measureTable = (columns: readonly MeasureColumn[], measures: readonly Measure[], live: Live | null) => ({
  columns: columns.map((one) => one.column),
  rows: measures.map((measure) => columns.map(({ cell }) => cell(measure, live))),
});
