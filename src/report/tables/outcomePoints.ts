import { formatPeriod } from "../../domain/formatPeriod.ts";
import type { RatedIndicator } from "../../domain/register/rated.ts";
import { TREND_WORDS, type TrendWord } from "../../domain/trend/trend.ts";
import { formatPercent } from "../../domain/share.ts";
import type { StandardResult } from "../../domain/standard.ts";
import { type Countable, standardOf } from "../count.ts";
import { countedBeforeFor } from "../earlierCounts.ts";
import type { ReportInput } from "../reportInput.ts";
import { againstStandard, capital, counted, either, listed, named } from "../sentences.ts";
import { type KeyPoint, placesOf } from "./keyPoint.ts";
import { redRedOutcomes } from "./redRed.ts";

/** The key points on outcomes: against the standard, by direction of travel, and those that are Red and worsening. */
export function outcomePoints(input: ReportInput, outcomes: readonly RatedIndicator[]): readonly KeyPoint[] {
  const standard = input.rules.standards.outcomes;
  const result = standardOf(outcomes.map(countableOutcome), standard);
  const what = result.total === outcomes.length ? "outcomes" : "rated outcomes";
  const share = againstStandard(result, what, either(standard.numerator), input.rules.decimals["key-points"] ?? 0);
  const red = redRedOutcomes(input, outcomes);
  return [
    { about: "Outcomes", sentence: `${share}${changeSince(input, result, outcomes)}.`, behind: placesOf(outcomes) },
    { about: "Direction of travel", sentence: travelSentence(outcomes), behind: placesOf(outcomes) },
    {
      about: "Red Red outcomes",
      sentence: redSentence(red, input.rules.scale.steps.at(-1)?.word ?? "Red"),
      behind: placesOf(red),
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
