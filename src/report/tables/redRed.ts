import type { Place } from "../../grid/area.ts";
import { numberCell, type TableCell, type TableModel, textCell } from "../../grid/table.ts";
import { formatPeriod } from "../../domain/formatPeriod.ts";
import { indicatorFigure } from "../../domain/narrative/figureWords.ts";
import type { RatedIndicator } from "../../domain/register/rated.ts";
import { column, figureCell, NOT_APPLICABLE, ratingCell, ratingMarkings, toldCell, withFormula } from "../cells.ts";
import { workingFor } from "../live/countedOn.ts";
import { joined, quoted, say, when } from "../live/expression.ts";
import { figuresWithMore } from "../live/listed.ts";
import { redRedCount } from "../live/outcomeCounts.ts";
import { countedOf } from "../live/sentenceFormula.ts";
import { atPlace, RED_RED } from "../live/worstFirst.ts";
import { narrativeCell } from "../narrative/narrativeCell.ts";
import type { ReportInput } from "../reportInput.ts";
import { capital, counted } from "../sentences.ts";
import { redRedOutcomes } from "./redRedOutcomes.ts";

/** Table 3: the outcomes that are Red and worsening, with how far they are from what was expected, and why. */
export function redRed(input: ReportInput, outcomes: readonly RatedIndicator[]): TableModel {
  const those = redRedOutcomes(input.rules.scale, outcomes);
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
    ...redRedFigures(input, those.length),
    rows: those.map((one, index) => liveRow(redRedRow(input, one, shape), index + 1, shape, input)),
  };
}

/** How many there are, as the first line of the note, and that more belong here where a change made more; none where figures are fixed. */
function redRedFigures(input: ReportInput, rows: number): Pick<TableModel, "figures"> {
  const working = workingFor(input, "outcomes");
  if (working === null) return {};
  const worst = input.rules.scale.steps.at(-1)?.word ?? "Red";
  const end = `${worst} and worsening.`;
  const count = redRedCount(working, worst, rows);
  const formula = joined(countedOf(count, "outcome is", "outcomes are", "No"), say(` ${end}`));
  const text = capital(`${counted(rows, "outcome is", "outcomes are")} ${end}`);
  return { figures: figuresWithMore({ text, formula }, { count, rows }) };
}

/** A row whose figures follow the outcome that has its place in the order now; where fewer are left it is empty. */
function liveRow(
  cells: readonly TableCell[],
  place: number,
  { forecast, periods }: Shape,
  input: ReportInput,
): readonly TableCell[] {
  const working = workingFor(input, "outcomes");
  if (working === null || forecast) return cells;
  const shown = (heading: string): string => atPlace(working, heading, place);
  const gap = when(`${shown("Item")}=""`, '""', when(`${shown("Gap")}=""`, quoted(NOT_APPLICABLE), shown("Gap")));
  const before = periods.length > 1 ? null : shown(RED_RED.before);
  const [baseline, target, said] = [shown(RED_RED.baseline), shown(RED_RED.target), shown(RED_RED.said)];
  const formulas = [shown("Item"), shown(RED_RED.now), before, baseline, target, gap, said];
  return cells.map((cell, index) => withFormula(cell, formulas[index] ?? null));
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
