import { formatPeriod } from "../../../domain/formatPeriod.ts";
import type { ReportInput } from "../../reportInput.ts";
import type { Measure } from "../../tables/health/measures.ts";
import { exactly, figure, joined, quoted, say, when } from "../expression.ts";
import { countedOf, listedOf } from "../sentenceFormula.ts";
import { MEASURE, MEASURE_COLUMNS } from "./measureNames.ts";

const { name } = MEASURE_COLUMNS;

/**
 * How many measures there are and how many have each rating, as an expression.
 * @param theme whose measures they are; null for all
 */
export function ratingSentenceOf(
  { rules: { scale } }: ReportInput,
  measures: readonly Measure[],
  theme: string | null,
): string {
  const within = theme === null ? "" : `${name(MEASURE.group)},${exactly(theme)},`;
  const of = theme === null ? "Measures" : `Measures of ${theme}`;
  const all = figure(of, measures.length, `COUNTIFS(${within}${name(MEASURE.item)},"?*")`);
  const counts = [...scale.steps, ...scale.beside].map(({ word }) => {
    const value = measures.filter(({ one }) => one.rating === word).length;
    const count = figure(`${of}: ${word}`, value, `COUNTIFS(${within}${name(MEASURE.rating)},${exactly(word)})`);
    return { count, words: joined(count, say(` ${word}`)) };
  });
  const said = joined(countedOf(all, "indicator", "indicators"), say(": "), listedOf(counts), say("."));
  return when(`${all}=0`, quoted("The register has no indicators."), said);
}

/** How ratings moved since the period before, as an expression. */
export function changeSentence(input: ReportInput, value: (change: number) => number): string {
  const count = (change: number, words: string): string =>
    figure(`Measures: ${words}`, value(change), `COUNTIFS(${name(MEASURE.change)},${String(change)})`);
  const [better, worse, same] = [count(1, "better"), count(-1, "worse"), count(0, "the same")];
  const all = figure(
    "Measures rated in both periods",
    value(1) + value(-1) + value(0),
    `COUNT(${name(MEASURE.change)})`,
  );
  const periods = `rated in both ${formatPeriod(input.previous)} and ${formatPeriod(input.period)}`;
  const counts = [better, say(" better, "), worse, say(" worse and "), same, say(" the same.")];
  const said = joined(countedOf(all, "indicator is", "indicators are"), say(` ${periods}: `), ...counts);
  return when(`${all}=0`, quoted(`No indicators are ${periods}.`), said);
}
