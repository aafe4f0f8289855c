import { type TableCell, type TableModel, textCell } from "../../../grid/table.ts";
import { formatPeriod } from "../../../domain/formatPeriod.ts";
import type { DatedPeriod, FinancialYear } from "../../../domain/period.ts";
import { NOT_DUE } from "../../../domain/ratingScale.ts";
import { ratedIn } from "../../../domain/register/ratedIn.ts";
import { type YearStanding, yearStanding } from "../../../domain/register/yearStanding.ts";
import { column, figureCell, NOT_APPLICABLE, ratingCell, ratingMarkings } from "../../cells.ts";
import { position } from "../../notes.ts";
import type { Live } from "../../live/live.ts";
import type { ReportInput } from "../../reportInput.ts";
import { isOver, partsOf, yearOf } from "./compositePeriods.ts";
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
      cell: (measure, live) => (over ? figureCell(inPart(measure).value, live) : textCell(NOT_APPLICABLE)),
    },
    ratings(input, `${shortPeriod(part)} RAG`, (measure) => {
      if (!over) return ratingCell(input.rules.scale, NOT_DUE, []);
      const { rating, value, item } = inPart(measure);
      return ratingCell(input.rules.scale, rating, [(value ?? item).place]);
    }),
  ];
}

/** The figure and the rating of the year so far. */
function yearColumns(input: ReportInput, year: FinancialYear): readonly MeasureColumn[] {
  const inYear = ({ one, context }: Measure) => yearStanding(one, year, context);
  return [
    {
      column: column(`Year ${formatPeriod(year)}`, 15, { align: "right" }),
      cell: (measure, live) => yearCell(inYear(measure), live),
    },
    ratings(input, "Year RAG", (measure) => {
      const { rating, figure } = inYear(measure);
      return ratingCell(input.rules.scale, rating, [(figure ?? measure.one.item).place]);
    }),
  ];
}

const ratings = (input: ReportInput, heading: string, cell: MeasureColumn["cell"]): MeasureColumn => ({
  column: column(heading, 12, { markings: ratingMarkings(input.rules.scale) }),
  cell,
});

/** The year's own figure as the register shows it; the latest with its period, `82.1 (Q2)`. */
function yearCell({ figure, latestOf }: YearStanding, live: Live | null): TableCell {
  if (figure === null || latestOf === null) return figureCell(figure, live);
  return textCell(`${figure.words} (${shortPeriod(latestOf)})`, [figure.place]);
}

/** `Q2` or `H1`: the heading names the year. */
const shortPeriod = (part: DatedPeriod): string =>
  part.kind === "quarter" || part.kind === "half" ? (formatPeriod(part).split(" ")[0] ?? "") : formatPeriod(part);
