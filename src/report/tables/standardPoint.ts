import { NO_DATA, type RatingScale } from "../../domain/ratingScale.ts";
import type { RatedAction } from "../../domain/register/rated.ts";
import { type Denominator, expectedWords, type Standard } from "../../domain/standard.ts";
import { countable } from "../actionCounts.ts";
import { type Countable, countRatings, standardOf } from "../count.ts";
import { countedOn, thresholdOf } from "../live/countedOn.ts";
import { joined, quoted, say, when } from "../live/expression.ts";
import { againstStandardOf, expectedOf, listedOf } from "../live/sentenceFormula.ts";
import type { ReportInput } from "../reportInput.ts";
import { againstStandard, either, listed } from "../sentences.ts";
import { type KeyPoint, placesOf } from "./keyPoint.ts";

/** A register of reported statuses with the standard it is held to. */
export interface StandardRegister {
  readonly about: string;
  /** What it lists, in lower case: `workplan actions`. */
  readonly what: string;
  readonly actions: readonly RatedAction[] | null;
  readonly role: "workplan" | "directoratePriorities" | "programmes";
}

/** The share of a register that counts towards its standard, and how it divides by rating; none for a register that is not there. */
export function standardPoint(input: ReportInput, register: StandardRegister): readonly KeyPoint[] {
  const { about, what, actions } = register;
  const standard = input.rules.standards[register.role];
  if (actions === null) return [];
  const items = countable(actions);
  const sentence = hasNoStatus(items)
    ? `None of the ${items.length} ${what} has a status to compare with the standard of ${expectedWords(standard)}.`
    : shareSentence(input, items, what, standard);
  return [{ about, sentence, behind: placesOf(actions), formula: pointFormula(input, items, register) }];
}

const hasNoStatus = (items: readonly Countable[]): boolean =>
  items.length > 0 && items.every(({ rating }) => rating === NO_DATA);

/** `21 of 22 workplan actions (95%) are Green or Complete, above the standard of 90%: 20 Green, 1 Red and 1 Complete.` */
function shareSentence(input: ReportInput, items: readonly Countable[], what: string, standard: Standard): string {
  const { scale, decimals } = input.rules;
  const parts = partsOf(items, scale, standard.denominator);
  const result = standardOf(items, standard);
  const share = againstStandard(result, what, either(standard.numerator), decimals["key-points"] ?? 0);
  return parts.length === 0 ? `${share}.` : `${share}: ${listed(parts)}.`;
}

/** How many there are of each rating that occurs, the scale's own ratings first. */
function partsOf(
  items: readonly Countable[],
  { steps, beside }: RatingScale,
  denominator: Denominator,
): readonly string[] {
  return wordsOf({ steps, beside }).flatMap((word) => {
    const { count } = countRatings(items, [word], denominator);
    return count === 0 ? [] : [`${count} ${word}`];
  });
}

const wordsOf = ({ steps, beside }: RatingScale): readonly string[] => [...steps, ...beside].map(({ word }) => word);

/** The sentence as a formula; null where figures are fixed values. */
function pointFormula(
  input: ReportInput,
  items: readonly Countable[],
  { what, role }: StandardRegister,
): string | null {
  const [on, threshold] = [countedOn(input, role, "Rating"), thresholdOf(input, role)];
  const { numerator, denominator, comparison } = input.rules.standards[role];
  const counted = countRatings(items, numerator, denominator, on).formula;
  if (counted === null || threshold === null) return null;
  const held = { comparison, threshold };
  const decimals = input.rules.decimals["key-points"] ?? 0;
  const share = againstStandardOf(counted, held, quoted(what), either(numerator), decimals);
  const countOf = (word: string, out: Denominator): string =>
    countRatings(items, [word], out, on).formula?.count ?? "0";
  const counts = wordsOf(input.rules.scale).map((word) => ({ word, count: countOf(word, denominator) }));
  const list = listedOf(counts.map(({ word, count }) => ({ count, words: joined(count, say(` ${word}`)) })));
  const some = joined(say(": "), list, say("."));
  const said = joined(share, when(`${counts.map(({ count }) => count).join("+")}=0`, quoted("."), some));
  const all = countRatings(items, [], "all", on).formula?.total ?? "0";
  const none = joined(
    say("None of the "),
    all,
    say(` ${what} has a status to compare with the standard of `),
    expectedOf(held),
    say("."),
  );
  return when(`AND(${all}>0,${all}=${countOf(NO_DATA, "all")})`, none, said);
}
