import type { Place } from "../../grid/area.ts";
import { numberCell, type TableCell, type TableModel, textCell } from "../../grid/table.ts";
import { formatPeriod } from "../../domain/formatPeriod.ts";
import { indicatorFigure } from "../../domain/narrative/figureWords.ts";
import type { RatedIndicator } from "../../domain/register/rated.ts";
import { column, figureCell, NOT_APPLICABLE, ratingCell, ratingMarkings, toldCell } from "../cells.ts";
import { narrativeCell } from "../narrative/narrativeCell.ts";
import type { ReportInput } from "../reportInput.ts";

/** The outcomes rated in the lowest rating and worsening, the widest gap first; equal gaps keep the register's order. */
export function redRedOutcomes(input: ReportInput, outcomes: readonly RatedIndicator[]): readonly RatedIndicator[] {
  const lowest = input.rules.scale.steps.at(-1)?.word;
  return outcomes
    .filter(({ rating, trend }) => rating === lowest && trend === "Worsening")
    .toSorted((a, b) => (b.gap ?? -Infinity) - (a.gap ?? -Infinity));
}

/** Table 3: the outcomes that are Red and worsening, with how far they are from what was expected, and why. */
export function redRed(input: ReportInput, outcomes: readonly RatedIndicator[]): TableModel {
  const those = redRedOutcomes(input, outcomes);
  const first = those[0]?.item;
  const right = (heading: string, width: number) => column(heading, width, { align: "right" });
  const shape = { periods: earlierPeriods(those), forecast: those.some((one) => one.forecast !== null) };
  const forecast = shape.forecast
    ? [right("Forecast", 14), column("Forecast rating", 16, { markings: ratingMarkings(input.rules.scale) })]
    : [];
  return {
    id: "red-red",
    title: "Red Red outcomes",
    sheetName: "Red Red outcomes",
    note: `Outcomes rated ${input.rules.scale.steps.at(-1)?.word ?? "Red"} and worsening, widest gap first. Gap: the distance from what was expected in the period, on the adverse side, in percent of it. ${shape.forecast ? "The forecast is rated against the target for the year's end, beside the current rating. " : ""}What is typed in the last column is kept.`,
    columns: [
      column("Outcome", 34),
      right(formatPeriod(input.period), 14),
      right(shape.periods.length > 1 ? "Before" : (shape.periods[0] ?? formatPeriod(input.previous)), 14),
      right(first?.baseline?.heading ?? "Baseline", 14),
      right(first?.target?.heading ?? "Target", 14),
      ...forecast,
      right("Gap", 10),
      column("Narrative", 60),
    ],
    rows: those.map((one) => redRedRow(input, one, shape)),
  };
}

/** The periods of the values that the latest are compared with: one, unless an annual measure stands beside a quarterly one. */
const earlierPeriods = (those: readonly RatedIndicator[]): readonly string[] => [
  ...new Set(those.map(({ previousOf }) => formatPeriod(previousOf))),
];

/** What the table has beside its usual columns. */
interface Shape {
  readonly periods: readonly string[];
  readonly forecast: boolean;
}

function redRedRow(input: ReportInput, one: RatedIndicator, shape: Shape): readonly TableCell[] {
  const { item, value, gap } = one;
  const figure = indicatorFigure(one);
  return [
    textCell(item.title, [item.place]),
    figureCell(value, null),
    earlierCell(one, shape),
    figureCell(item.baseline, null),
    figureCell(item.target, null),
    ...(shape.forecast ? forecastCells(input, one) : []),
    { ...gapCell(gap, item.place), explanation: GAP },
    narrativeCell(input, { place: item.place, kind: "Commentary", figure }, toldCell(item.narrative, null)),
  ];
}

const GAP = {
  rule: "The distance of the actual from what was expected in the period, on the adverse side, divided by what was expected. N/A where it cannot be said.",
  numerator: null,
  denominator: null,
};

const gapCell = (gap: number | null, place: Place): TableCell =>
  gap === null ? textCell(NOT_APPLICABLE) : numberCell(gap, `${(gap * 100).toFixed(1)}%`, "0.0%", [place]);

/** The earlier value, with its period where the rows differ in it. */
function earlierCell({ previous, previousOf }: RatedIndicator, { periods }: Shape): TableCell {
  if (periods.length < 2 || previous === null || previous.words === "") return figureCell(previous, null);
  return textCell(`${previous.words} (${formatPeriod(previousOf)})`, [previous.place]);
}

function forecastCells({ rules }: ReportInput, { forecast }: RatedIndicator): readonly TableCell[] {
  if (forecast === null) return [textCell(NOT_APPLICABLE), textCell(NOT_APPLICABLE)];
  return [figureCell(forecast.figure, null), ratingCell(rules.scale, forecast.rating, [forecast.figure.place])];
}
