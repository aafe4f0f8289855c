import { formatPeriod } from "../../domain/formatPeriod.ts";
import type { RatedIndicator } from "../../domain/register/rated.ts";
import { TREND_WORDS, type TrendWord } from "../../domain/trend/trend.ts";
import { formatPercent } from "../../domain/share.ts";
import type { StandardResult } from "../../domain/standard.ts";
import { type Countable, countRatings, standardOf } from "../count.ts";
import { countedBeforeFor } from "../earlierCounts.ts";
import { countedOn, thresholdOf, workingFor } from "../live/countedOn.ts";
import type { CountFormula } from "../live/countFormula.ts";
import { exactly, figure, joined, quoted, say, when } from "../live/expression.ts";
import { againstStandardOf, countedOf, listedOf, namedOf } from "../live/sentenceFormula.ts";
import { percentOf } from "../live/shareFormula.ts";
import { allOutcomes, redRedCount } from "../live/outcomeCounts.ts";
import { atPlace, RED_RED } from "../live/worstFirst.ts";
import type { ReportInput } from "../reportInput.ts";
import { againstStandard, capital, counted, either, listed, named } from "../sentences.ts";
import { type KeyPoint, placesOf } from "./keyPoint.ts";
import { redRedOutcomes } from "./redRedOutcomes.ts";

/** The key points on outcomes: against the standard, by direction of travel, and those that are Red and worsening. */
export function outcomePoints(input: ReportInput, outcomes: readonly RatedIndicator[]): readonly KeyPoint[] {
  const standard = input.rules.standards.outcomes;
  const result = standardOf(outcomes.map(countableOutcome), standard);
  const what = result.total === outcomes.length ? "outcomes" : "rated outcomes";
  const share = againstStandard(result, what, either(standard.numerator), input.rules.decimals["key-points"] ?? 0);
  const red = redRedOutcomes(input.rules.scale, outcomes);
  return [
    {
      about: "Outcomes",
      sentence: `${share}${changeSince(input, result, outcomes)}.`,
      behind: placesOf(outcomes),
      formula: shareFormula(input, outcomes),
    },
    {
      about: "Direction of travel",
      sentence: travelSentence(outcomes),
      behind: placesOf(outcomes),
      formula: travelFormula(input, outcomes),
    },
    {
      about: "Red Red outcomes",
      sentence: redSentence(red, input.rules.scale.steps.at(-1)?.word ?? "Red"),
      behind: placesOf(red),
      formula: redFormula(input, red.length),
    },
  ];
}

/** `, up from 54% in Q4 20/21`: how the share moved since the period before; empty where that has nothing to count. */
function changeSince(input: ReportInput, now: StandardResult, outcomes: readonly RatedIndicator[]): string {
  const earlier = outcomes.map((one) => countableOutcome({ ...one, rating: one.previousRating }));
  const before = standardOf(countedBeforeFor(input, "outcomes") ?? earlier, input.rules.standards.outcomes);
  if (now.total === 0 || before.total === 0) return "";
  const decimals = input.rules.decimals["key-points"] ?? 0;
  const [is, was] = [now, before].map(({ count, total }) => formatPercent(count, total, decimals));
  const period = formatPeriod(input.previous);
  if (is === was) return `, as in ${period}`;
  return `, ${now.count * before.total > before.count * now.total ? "up" : "down"} from ${was ?? ""} in ${period}`;
}

/** An outcome as counting sees it. */
export const countableOutcome = ({ item, rating }: RatedIndicator): Countable => ({
  rating,
  live: true,
  onTarget: false,
  place: item.place,
});

/** `Of 24 outcomes, 6 are improving, 2 are static, 3 are worsening and 13 have no trend data.` */
function travelSentence(outcomes: readonly RatedIndicator[]): string {
  if (outcomes.length === 0) return "There are no outcomes.";
  const parts = TREND_WORDS.flatMap((word) => {
    const count = outcomes.filter(({ trend }) => trend === word).length;
    return count === 0 ? [] : [travelPart(word, count)];
  });
  return `Of ${counted(outcomes.length, "outcome", "outcomes")}, ${listed(parts)}.`;
}

function travelPart(word: TrendWord, count: number): string {
  if (word === "No trend data") return `${count} ${count === 1 ? "has" : "have"} no trend data`;
  return `${count} ${count === 1 ? "is" : "are"} ${word.toLowerCase()}`;
}

/** `3 outcomes are Red and worsening: …`, the widest gap first. */
function redSentence(red: readonly RatedIndicator[], worst: string): string {
  const said = capital(`${counted(red.length, "outcome is", "outcomes are")} ${worst} and worsening`);
  if (red.length === 0) return `${said}.`;
  return `${said}: ${named(red.map(({ item }) => item.title))}.`;
}

/** The sentence on outcomes against the standard as a formula; null where figures are fixed values. */
function shareFormula(input: ReportInput, outcomes: readonly RatedIndicator[]): string | null {
  const standard = input.rules.standards.outcomes;
  const [on, onBefore] = [countedOn(input, "outcomes", "Rating"), countedOn(input, "outcomes", "Rating before")];
  const [working, threshold] = [workingFor(input, "outcomes"), thresholdOf(input, "outcomes")];
  if (working === null || on === null || onBefore === null || threshold === null) return null;
  const earlier = outcomes.map((one) => countableOutcome({ ...one, rating: one.previousRating }));
  const { numerator, denominator, comparison } = standard;
  const now = countRatings(outcomes.map(countableOutcome), numerator, denominator, on).formula;
  const before = countRatings(earlier, numerator, denominator, onBefore).formula;
  if (now === null || before === null) return null;
  const decimals = input.rules.decimals["key-points"] ?? 0;
  const all = allOutcomes(working, outcomes.length);
  const what = when(`${now.total}=${all}`, quoted("outcomes"), quoted("rated outcomes"));
  const share = againstStandardOf(now, { comparison, threshold }, what, either(numerator), decimals);
  return joined(share, changeFormula(input, now, before), say("."));
}

/** How the share moved since the period before, as `changeSince` says it. */
function changeFormula(input: ReportInput, now: CountFormula, before: CountFormula): string {
  const decimals = input.rules.decimals["key-points"] ?? 0;
  const period = formatPeriod(input.previous);
  const [is, was] = [percentOf(now, decimals), percentOf(before, decimals)];
  const direction = when(`${now.count}*${before.total}>${before.count}*${now.total}`, quoted("up"), quoted("down"));
  const moved = joined(say(", "), direction, say(" from "), was, say(` in ${period}`));
  const said = when(`${is}=${was}`, quoted(`, as in ${period}`), moved);
  return when(`OR(${now.total}=0,${before.total}=0)`, '""', `IFERROR(${said},"")`);
}

/** The sentence on direction of travel as a formula; null where figures are fixed values. */
function travelFormula(input: ReportInput, outcomes: readonly RatedIndicator[]): string | null {
  const working = workingFor(input, "outcomes");
  if (working === null) return null;
  const trend = working.name("Trend");
  const all = allOutcomes(working, outcomes.length);
  const parts = TREND_WORDS.map((word) => {
    const value = outcomes.filter((one) => one.trend === word).length;
    const count = figure(`Outcomes: ${word}`, value, `COUNTIFS(${trend},${exactly(word)})`);
    const isNone = word === "No trend data";
    const [one, many] = isNone
      ? ["has no trend data", "have no trend data"]
      : [`is ${word.toLowerCase()}`, `are ${word.toLowerCase()}`];
    return { count, words: countedOf(count, one, many) };
  });
  const said = joined(say("Of "), countedOf(all, "outcome", "outcomes"), say(", "), listedOf(parts), say("."));
  return when(`${all}=0`, quoted("There are no outcomes."), said);
}

/** How many outcomes are Red and worsening, and which, as a formula; null where figures are fixed values. */
function redFormula(input: ReportInput, red: number): string | null {
  const working = workingFor(input, "outcomes");
  if (working === null) return null;
  const worst = input.rules.scale.steps.at(-1)?.word ?? "Red";
  const count = redRedCount(working, worst, red);
  const said = joined(countedOf(count, "outcome is", "outcomes are", "No"), say(` ${worst} and worsening`));
  return joined(
    said,
    when(
      `${count}=0`,
      quoted("."),
      joined(
        say(": "),
        namedOf(count, (place) => atPlace(working, RED_RED.listed, place)),
        say("."),
      ),
    ),
  );
}
