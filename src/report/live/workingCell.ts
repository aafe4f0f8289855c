import { markOf, type RatingScale } from "../../domain/ratingScale.ts";
import type { RatedRegister } from "../../domain/register/ratedRegister.ts";
import { TREND_MARKS, TREND_WORDS } from "../../domain/trend/trend.ts";
import { quoted, when } from "./expression.ts";
import type { Live } from "./live.ts";

/** What stands on a working sheet for the item of some row, as an expression; null where the register has no working sheet with that column. */
export function workingCell(live: Live | null, register: RatedRegister, index: number, heading: string): string | null {
  const working = live?.working(register) ?? null;
  if (working === null || index < 0) return null;
  const isThere = working.model.columns.some((column) => column.heading === heading);
  return isThere ? `INDEX(${working.name(heading)},${String(index + 1)})` : null;
}

/** A rating with its mark before it, as `markedRating` says it: an expression over one that gives its word. */
export function markedOf(rating: string | null, { steps, beside }: RatingScale): string | null {
  const marks = [...steps, ...beside].map(({ word }) => ({ word, mark: markOf({ steps, beside }, word) }));
  return (
    rating &&
    marked(
      rating,
      marks.filter(({ mark }) => mark !== ""),
    )
  );
}

/** A direction of travel with its arrow before it: an expression over one that gives its word. */
export const arrowOf = (trend: string | null): string | null =>
  trend &&
  marked(
    trend,
    TREND_WORDS.map((word) => ({ word, mark: TREND_MARKS[word] })),
  );

/** A word with its mark before it; a word that has none stands alone. */
const marked = (word: string, marks: readonly { readonly word: string; readonly mark: string }[]): string =>
  marks.reduceRight((rest, one) => when(`${word}=${quoted(one.word)}`, quoted(`${one.mark} ${one.word}`), rest), word);
