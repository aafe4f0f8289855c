import { NO_DATA, type RatingScale } from "../../domain/ratingScale.ts";
import type { RatedAction } from "../../domain/register/rated.ts";
import { type Denominator, expectedWords, type Standard } from "../../domain/standard.ts";
import { countable } from "../actionCounts.ts";
import { type Countable, countRatings, standardOf } from "../count.ts";
import type { ReportInput } from "../reportInput.ts";
import { againstStandard, either, listed } from "../sentences.ts";
import { type KeyPoint, placesOf } from "./keyPoint.ts";

/** A register of reported statuses with the standard it is held to. */
export interface StandardRegister {
  readonly about: string;
  /** What it lists, in lower case: `workplan actions`. */
  readonly what: string;
  readonly actions: readonly RatedAction[] | null;
  readonly standard: Standard;
}

/** The share of a register that counts towards its standard, and how it divides by rating; none for a register that is not there. */
export function standardPoint(input: ReportInput, register: StandardRegister): readonly KeyPoint[] {
  const { about, what, actions, standard } = register;
  if (actions === null) return [];
  const items = countable(actions);
  const sentence = hasNoStatus(items)
    ? `None of the ${items.length} ${what} has a status to compare with the standard of ${expectedWords(standard)}.`
    : shareSentence(input, items, register);
  return [{ about, sentence, behind: placesOf(actions) }];
}

const hasNoStatus = (items: readonly Countable[]): boolean =>
  items.length > 0 && items.every(({ rating }) => rating === NO_DATA);

/** `21 of 22 workplan actions (95%) are Green or Complete, above the standard of 90%: 20 Green, 1 Red and 1 Complete.` */
function shareSentence(input: ReportInput, items: readonly Countable[], { what, standard }: StandardRegister): string {
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
  const words = [...steps, ...beside].map(({ word }) => word);
  return words.flatMap((word) => {
    const { count } = countRatings(items, [word], denominator);
    return count === 0 ? [] : [`${count} ${word}`];
  });
}
