import type { TableModel } from "../../../grid/table.ts";
import { formatPeriod } from "../../../domain/formatPeriod.ts";
import { column } from "../../cells.ts";
import { position } from "../../notes.ts";
import { onScaleOf } from "../../registersFor.ts";
import type { ReportInput } from "../../reportInput.ts";
import { counted, listed, named } from "../../sentences.ts";
import { committeeSentence, nowhereSentence } from "../../live/health/committeeSentence.ts";
import { ratingSentenceOf } from "../../live/health/measureSentences.ts";
import { type KeyPoint, placesOf, pointRow } from "../keyPoint.ts";
import { changePoint } from "./changePoint.ts";
import { committeeMeasures, type CommitteeMeasures } from "./committeeMeasures.ts";
import { isDue, missingOf } from "./due.ts";
import { byTheme, type Measure, measuresFor, ratingParts } from "./measures.ts";
import { strategiesFor } from "./strategy.ts";
import { strategyPoints } from "./strategyPoints.ts";

/** Table 21 of the health pack: how the measures stand, in all and by theme, and what each committee is due and is missing. */
export const healthKeyPoints = (input: ReportInput): TableModel => ({
  id: "health-key-points",
  title: "Key points",
  sheetName: "Health key points",
  note: `${position(input)} One sentence for each table and theme; the figures are those of the tables.`,
  columns: [column("About", 42), column("Key point", 110)],
  rows: pointsOf(input).map(pointRow),
});

function pointsOf(input: ReportInput): readonly KeyPoint[] {
  const [measures, strategies] = [measuresFor(input), strategiesFor(input)];
  const scaled = onScaleOf(input, "health");
  return [
    ...(measures
      ? [...scorecardPoints(scaled, measures), ...committeePoints(input, measures), ...changePoint(scaled, measures)]
      : []),
    ...(strategies ? strategyPoints(input, strategies) : []),
  ];
}

function scorecardPoints(input: ReportInput, measures: readonly Measure[]): readonly KeyPoint[] {
  const themes = byTheme(measures).filter(({ name }) => name !== "");
  const point = (about: string, those: readonly Measure[], theme: string | null): KeyPoint => ({
    about,
    sentence: ratingSentence(input, those),
    behind: placesOf(those.map(({ one }) => one)),
    formula: isLive(input, measures) ? ratingSentenceOf(input, those, theme) : null,
  });
  return [
    point("Organisational health", measures, null),
    ...themes.map(({ name, measures: those }) => point(name, those, name)),
  ];
}

/** Whether there is a working sheet of measures for formulas to count on. */
const isLive = ({ live }: ReportInput, measures: readonly Measure[]): boolean => live !== null && measures.length > 0;

/** `34 indicators: 7 Green, 7 Amber, 5 Red, 12 Not due, 2 No data and 1 Not rated.` */
function ratingSentence(input: ReportInput, measures: readonly Measure[]): string {
  if (measures.length === 0) return "The register has no indicators.";
  return `${counted(measures.length, "indicator", "indicators")}: ${listed(ratingParts(measures, input))}.`;
}

function committeePoints(input: ReportInput, measures: readonly Measure[]): readonly KeyPoint[] {
  const committees = committeeMeasures(measures);
  const nowhere = measures.filter((measure) => !committees.some((one) => one.measures.includes(measure)));
  const points = committees.map((one) => committeePoint(input, one));
  if (committees.length === 0 || nowhere.length === 0) return points;
  const sentence = `${counted(nowhere.length, "indicator names", "indicators name")} no committee: ${named(titlesOf(nowhere))}.`;
  const formula = isLive(input, measures) ? nowhereSentence(nowhere.length) : null;
  return [...points, { about: "No committee", sentence, behind: placesOf(nowhere.map(({ one }) => one)), formula }];
}

/** `Of 12 indicators, 7 are due in Q2 24/25, and 1 of them is missing: Sickness absence rate.` */
function committeePoint(input: ReportInput, one: CommitteeMeasures): KeyPoint {
  const { committee, measures } = one;
  const due = measures.filter(isDue);
  const all = `Of ${counted(measures.length, "indicator", "indicators")}`;
  const are = due.length === 0 ? "none is" : `${due.length} ${due.length === 1 ? "is" : "are"}`;
  const missing = due.length === 0 ? "" : `, and ${missingWords(due.length, missingOf(measures))}`;
  return {
    about: committee.name,
    sentence: `${all}, ${are} due in ${formatPeriod(input.period)}${missing}.`,
    behind: placesOf(due.map((each) => each.one)),
    formula: isLive(input, measures) ? committeeSentence(input, one) : null,
  };
}

/** `none is missing`, `1 of them is missing: …`, `all of them are missing: …`. */
function missingWords(due: number, missing: readonly Measure[]): string {
  if (missing.length === 0) return due === 1 ? "it is not missing" : "none of them is missing";
  const count = missing.length === due ? "all" : String(missing.length);
  const which = due === 1 ? "it is" : `${count} of them ${missing.length === 1 ? "is" : "are"}`;
  return `${which} missing: ${named(titlesOf(missing))}`;
}

const titlesOf = (measures: readonly Measure[]): readonly string[] => measures.map(({ one }) => one.item.title);
