import { type TableCell, textCell } from "../../../grid/table.ts";
import type { Indicator } from "../../../domain/register/item.ts";
import { figureFor, longerFigureFor } from "../../../domain/register/periodValue.ts";
import { figureCell, markedRating, toldCell, trendText } from "../../cells.ts";
import type { ReportInput } from "../../reportInput.ts";
import { reportedOf, reportedWords } from "../../tables/health/due.ts";
import { NO_THEME } from "../../tables/health/measureCells.ts";
import type { Measure, Theme } from "../../tables/health/measures.ts";
import { quoted, when } from "../expression.ts";
import type { Live } from "../live.ts";
import { saysSomething } from "../saysSomething.ts";
import { titleOf } from "../titleOf.ts";
import { arrowOf, markedOf, workedCell, workingCell } from "../workingCell.ts";
import { MEASURE } from "./measureNames.ts";
import type { WorkingColumn } from "./measuresWorking.ts";

/** What stands of every measure: its names, figures, rating and trend in the reporting period, and how its rating moved since the one before. */
export function measureColumns(
  input: ReportInput,
  measures: readonly Measure[],
  themes: readonly Theme[],
): readonly WorkingColumn[] {
  const { live } = input;
  if (live === null) return [];
  const { scale } = input.rules;
  const group = new Map(themes.flatMap((theme) => theme.measures.map((one) => [one, theme.name] as const)));
  const each = (heading: string, width: number, cell: (measure: Measure) => TableCell): WorkingColumn => ({
    heading,
    width,
    cells: measures.map(cell),
  });
  const of = ({ register, index }: Measure, heading: string) => workingCell(live, register, index, heading);
  const taken = (value: string, formula: string | null) => workedCell(value, formula && `IFERROR(${formula},"")`);
  return [
    each(MEASURE.item, 50, ({ one: { item } }) => workedCell(item.title, titleOf(item, live))),
    each(MEASURE.listed, 50, ({ one: { item } }) => listedCell(item)),
    each(MEASURE.theme, 20, ({ theme }) => textCell(theme === "" ? NO_THEME : theme)),
    each(MEASURE.group, 20, (measure) => textCell(group.get(measure) ?? "")),
    each(MEASURE.frequency, 14, ({ one: { item } }) => toldCell(item.frequency, live)),
    each(MEASURE.value, 14, ({ one }) => figureCell(one.value, live)),
    each(MEASURE.target, 14, ({ one }) => figureCell(one.target, live)),
    each(MEASURE.rating, 14, (measure) => taken(measure.one.rating, of(measure, "Rating"))),
    each(MEASURE.marked, 14, ({ one }) => taken(markedRating(scale, one.rating), markedOf("[@Rating]", scale))),
    each(MEASURE.trend, 16, (measure) => taken(trendText(measure.one.trend), arrowOf(of(measure, "Trend")))),
    each(MEASURE.before, 14, (measure) => taken(measure.one.previousRating, of(measure, "Rating before"))),
    each(MEASURE.change, 10, ({ one }) =>
      changeCell(
        one,
        scale.steps.map(({ word }) => word),
      ),
    ),
    each(MEASURE.reported, 14, (measure) => reportedCell(measure, input, live)),
  ];
}

/** A title as a sentence lists it: without its full stop. */
function listedCell({ title }: Indicator): TableCell {
  const listed = title.replace(/[\s.;,]+$/, "");
  const cut = title.replace(/[.;,]$/, "");
  const formula = when('ISNUMBER(MATCH(RIGHT([@Item],1),{".",";",","},0))', "LEFT([@Item],LEN([@Item])-1)", "[@Item]");
  return workedCell(listed, cut === listed ? formula : null);
}

/** How a rating moved on the scale since the period before: 1 better, -1 worse, 0 the same; empty where one of both is not on the scale. */
function changeCell(one: Measure["one"], steps: readonly string[]): TableCell {
  const [now, before] = [steps.indexOf(one.rating), steps.indexOf(one.previousRating)];
  const list = `{${steps.map(quoted).join(",")}}`;
  const place = (heading: string): string => `MATCH([@${heading}],${list},0)`;
  const formula = `IFERROR(SIGN(${place(MEASURE.before)}-${place(MEASURE.rating)}),"")`;
  return workedCell(now < 0 || before < 0 ? "" : Math.sign(before - now), formula);
}

/** Whether a figure, words or nothing stands in the register for the reporting period. */
function reportedCell(measure: Measure, { period }: ReportInput, live: Live): TableCell {
  const { one, context, register, index } = measure;
  const [figure, words, nothing] = [quoted(REPORTED), quoted(IN_WORDS), quoted(MISSING)];
  const { year } = context;
  const own = figureFor(one.item.actuals, period, year) ?? longerFigureFor(one.item.actuals, period, year);
  const actual = workingCell(live, register, index, "Actual");
  const without = own === null ? nothing : when(saysSomething(own, live), words, nothing);
  const formula = actual && when('[@Item]=""', '""', when(`ISNUMBER(${actual})`, figure, without));
  return workedCell(reportedWords(reportedOf(measure)), formula);
}

const [REPORTED, IN_WORDS, MISSING] = [reportedWords("Reported"), reportedWords("In words"), reportedWords("Missing")];
