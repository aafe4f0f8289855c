import { NO_DATA } from "../../domain/ratingScale.ts";
import type { RatedAction } from "../../domain/register/rated.ts";
import { formatDay } from "../../domain/serialDate.ts";
import { PLAN } from "../live/actions/planColumns.ts";
import { asAtWords } from "../live/asAtFormula.ts";
import { workingFor } from "../live/countedOn.ts";
import { joined, quoted, say, when } from "../live/expression.ts";
import { countAll, countOf, countWith } from "../live/listed.ts";
import { countedOf, listedOf } from "../live/sentenceFormula.ts";
import type { ReportInput } from "../reportInput.ts";
import { counted, listed } from "../sentences.ts";
import { prioritiesOf } from "./improvementPlan.ts";
import { type KeyPoint, placesOf } from "./keyPoint.ts";
import { TIMING_PHRASES, type Timing, TIMINGS, timingOf } from "./planTiming.ts";

/** `The plan has 16 development priorities with 76 key actions; at 31/03/09 40 are overdue and 14 have no end date.` */
export function timingPoint(input: ReportInput, actions: readonly RatedAction[]): KeyPoint {
  const priorities = counted(prioritiesOf(input, actions).length, ...PRIORITIES);
  const parts = TIMINGS.flatMap((timing) => {
    const count = timedAs(actions, timing);
    return count === 0 ? [] : [`${count} ${TIMING_PHRASES[timing][count === 1 ? 0 : 1]}`];
  });
  const all = counted(actions.length, ...ACTIONS);
  const sentence = `The plan has ${priorities} with ${all}; at ${formatDay(input.asAt)} ${listed(parts)}.`;
  return {
    about: "Improvement plan",
    sentence: actions.length === 0 ? NONE : sentence,
    behind: placesOf(actions),
    formula: timingFormula(input, actions),
  };
}

const PRIORITIES = ["development priority", "development priorities"] as const;
const ACTIONS = ["key action", "key actions"] as const;
const NONE = "The plan has no key actions.";

const timedAs = (actions: readonly RatedAction[], timing: Timing): number =>
  actions.filter((action) => timingOf(action) === timing).length;

/** The sentence as a formula; null where figures are fixed values. */
function timingFormula(input: ReportInput, actions: readonly RatedAction[]): string | null {
  const working = workingFor(input, "improvementPlan");
  if (working === null) return null;
  const all = countAll(working, actions.length);
  const priorities = prioritiesOf(input, actions);
  const own = priorities.filter(({ actions: those }) => those.length > 0).length;
  const named = countOf(working, PLAN.first, own);
  // The priority that has measures instead of actions.
  const count = own === priorities.length ? named : `(${named}+${priorities.length - own})`;
  const parts = TIMINGS.map((timing) => {
    const timed = countWith(working, PLAN.timing, timing, timedAs(actions, timing));
    return { count: timed, words: countedOf(timed, ...TIMING_PHRASES[timing]) };
  });
  const begin = joined(
    say("The plan has "),
    countedOf(count, ...PRIORITIES),
    say(" with "),
    countedOf(all, ...ACTIONS),
  );
  const said = joined(begin, say("; at "), asAtWords(input.asAt), say(" "), listedOf(parts), say("."));
  return when(`${all}=0`, quoted(NONE), said);
}

/** How the actions divide by reported status. */
export function statusPoint(input: ReportInput, actions: readonly RatedAction[]): KeyPoint {
  const parts = wordsOf(input).flatMap((word) => {
    const count = ratedAs(actions, word);
    return count === 0 ? [] : [`${count} ${word}`];
  });
  const isBlank = actions.every(({ rating }) => rating === NO_DATA);
  const sentence = isBlank ? `None of the ${actions.length}${BLANK}` : `${STATUSES}${listed(parts)}.`;
  return { about: "Status", sentence, behind: placesOf(actions), formula: statusFormula(input, actions) };
}

const BLANK = " key actions has a status.";
const STATUSES = "By reported status the key actions are ";

const wordsOf = ({ rules: { scale } }: ReportInput): readonly string[] =>
  [...scale.steps, ...scale.beside].map(({ word }) => word);

const ratedAs = (actions: readonly RatedAction[], word: string): number =>
  actions.filter(({ rating }) => rating === word).length;

/** The sentence as a formula; null where figures are fixed values. */
function statusFormula(input: ReportInput, actions: readonly RatedAction[]): string | null {
  const working = workingFor(input, "improvementPlan");
  if (working === null) return null;
  const countOfWord = (word: string): string => countWith(working, "Rating", word, ratedAs(actions, word));
  const parts = wordsOf(input).map((word) => {
    const count = countOfWord(word);
    return { count, words: joined(count, say(` ${word}`)) };
  });
  const all = countAll(working, actions.length);
  const none = joined(say("None of the "), all, say(BLANK));
  return when(`${all}=${countOfWord(NO_DATA)}`, none, joined(say(STATUSES), listedOf(parts), say(".")));
}
