import type { Place } from "../grid/area.ts";
import { COMPLETE, UNRATED_WORDS } from "../domain/ratingScale.ts";
import { type CountedOn, type CountFormula, countFormula } from "./live/countFormula.ts";
import { ON_TARGET } from "./onTarget.ts";
import { applyStandard, type Denominator, type Standard, type StandardResult } from "../domain/standard.ts";

/** What counting needs to know of an item. */
export interface Countable {
  readonly rating: string;
  readonly live: boolean;
  readonly onTarget: boolean;
  readonly place: Place;
}

/** Items that stand in some ratings out of a total, with the cells they come from. */
export interface Counted {
  /** The ratings that were counted, and what they were counted out of. */
  readonly ratings: readonly string[];
  readonly denominator: Denominator;
  readonly count: number;
  readonly total: number;
  readonly behind: readonly Place[];
  /** The formulas that count them; null where the count is a fixed value. */
  readonly formula: CountFormula | null;
}

/** The items that a denominator rule counts out of. */
export function denominatorOf<T extends Countable>(items: readonly T[], denominator: Denominator): readonly T[] {
  if (denominator === "all" || denominator === "allShown") return items;
  return items.filter(({ live, rating }) => {
    if (denominator === "live") return live;
    return !UNRATED_WORDS.includes(rating) && (denominator === "rated" || (live && rating !== COMPLETE));
  });
}

/**
 * How many items stand in one of some ratings, out of those that the denominator rule counts.
 * @param on the columns of a working sheet that have the same items; null where the figure is to be a fixed value
 */
export function countRatings(
  items: readonly Countable[],
  ratings: readonly string[],
  denominator: Denominator,
  on: CountedOn | null = null,
): Counted {
  const all = denominatorOf(items, denominator);
  const counted = all.filter((item) => ratings.includes(item.rating) || (item.onTarget && ratings.includes(ON_TARGET)));
  const [count, total] = [counted.length, all.length];
  const formula = on && countFormula({ ratings, denominator, count, total }, on);
  return { ratings, denominator, count, total, behind: counted.map(({ place }) => place), formula };
}

/** A standard applied to items. */
export function standardOf(items: readonly Countable[], standard: Standard): StandardResult {
  const { count, total } = countRatings(items, standard.numerator, standard.denominator);
  return applyStandard(count, total, standard);
}
