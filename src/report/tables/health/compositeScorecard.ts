import { type TableCell, type TableModel, textCell } from "../../../grid/table.ts";
import { formatPeriod } from "../../../domain/formatPeriod.ts";
import type { DatedPeriod, FinancialYear } from "../../../domain/period.ts";
import { NOT_DUE } from "../../../domain/ratingScale.ts";
import { ratedIn } from "../../../domain/register/ratedIn.ts";
import { figuresAt } from "../../../domain/register/actualFor.ts";
import { yearStanding } from "../../../domain/register/yearStanding.ts";
import { column, figureCell, NOT_APPLICABLE, ratingCell, ratingMarkings, withFormula } from "../../cells.ts";
import { position } from "../../notes.ts";
import { MEASURE, MEASURE_COLUMNS, ratingIn } from "../../live/health/measureNames.ts";
import type { Live } from "../../live/live.ts";
import { firstShown } from "../../live/shownFigure.ts";
import { itemAt, markedOf } from "../../live/workingCell.ts";
import type { ReportInput } from "../../reportInput.ts";
import { isOver, partsOf, shortPeriod, yearCell, yearOf } from "./compositePeriods.ts";
import { indicatorColumn, type MeasureColumn, measureTable, targetColumn, themeColumn } from "./measureCells.ts";
import type { Measure } from "./measures.ts";

/** Table 12: every measure with its figure and rating in each quarter of the report's financial year, and in the year. */
export function compositeScorecard(input: ReportInput, measures: readonly Measure[]): TableModel {
  const year = yearOf(input);
  return {
    id: "composite-scorecard",
    title: `Annual composite scorecard ${formatPeriod(year)}`,
    sheetName: "Composite scorecard",
    note: `${position(input)} Every measure in each part of the year, each rated in its own period. ${yearNote(year)}`,
    ...measureTable(
      [
        ...themeColumn(measures),
        indicatorColumn,
        targetColumn,
        ...partsOf(year, measures).flatMap((part) => partColumns(input, part)),
        ...yearColumns(input, year),
      ],
      measures,
      input.live,
    ),
  };
}

const yearNote = (year: FinancialYear): string =>
  `Year ${formatPeriod(year)} is the register's figure for the year, or that of its last quarter for annual measures, running totals and positions such as outstanding actions; otherwise the latest figure in the year with its period in brackets, rated in that period.`;

/** The figure and the rating of a part of the year; before it is over, Not due. */
function partColumns(input: ReportInput, part: DatedPeriod): readonly MeasureColumn[] {
  const over = isOver(part, input);
  const inPart = ({ one, context }: Measure) => ratedIn(one, part, context);
  return [
    {
      column: column(formatPeriod(part), 11, { align: "right" }),
      cell: (measure, live) => (over ? partCell(measure, part, live) : textCell(NOT_APPLICABLE)),
    },
    ratings(input, `${shortPeriod(part)} RAG`, (measure) => {
      if (!over) return ratingCell(input.rules.scale, NOT_DUE, []);
      const { rating, value, item } = inPart(measure);
      const heading = ratingIn(part, input.period);
      return ratingCell(input.rules.scale, rating, [(value ?? item).place], workedOut(input, measure, heading));
    }),
  ];
}

/** The figure and the rating of the year so far. */
function yearColumns(input: ReportInput, year: FinancialYear): readonly MeasureColumn[] {
  const inYear = ({ one, context }: Measure) => yearStanding(one, year, context);
  return [
    {
      column: column(`Year ${formatPeriod(year)}`, 15, { align: "right" }),
      cell: (measure, live) =>
        withFormula(yearCell(inYear(measure), null), live && itemAt(MEASURE_COLUMNS, MEASURE.year, measure.at)),
    },
    ratings(input, "Year RAG", (measure) => {
      const { rating, figure } = inYear(measure);
      const behind = [(figure ?? measure.one.item).place];
      return ratingCell(input.rules.scale, rating, behind, workedOut(input, measure, MEASURE.yearRating));
    }),
  ];
}

/** The figure of a part of the year. A measure that is reported rarely may have it in the column of a longer period. */
function partCell({ one, context }: Measure, part: DatedPeriod, live: Live | null): TableCell {
  const { item, value } = ratedIn(one, part, context);
  const cell = figureCell(value, live);
  const figures = figuresAt(item, part, context.year);
  return live === null || figures.length < 2 ? cell : withFormula(cell, firstShown(figures, item, live));
}

/** A rating that stands on the working sheet of measures, with its mark; null where figures are fixed values. */
const workedOut = ({ live, rules }: ReportInput, { at }: Measure, heading: string): string | null =>
  live && markedOf(itemAt(MEASURE_COLUMNS, heading, at), rules.scale);

const ratings = (input: ReportInput, heading: string, cell: MeasureColumn["cell"]): MeasureColumn => ({
  column: column(heading, 12, { markings: ratingMarkings(input.rules.scale) }),
  cell,
});
