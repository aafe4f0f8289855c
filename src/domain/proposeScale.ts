import { readScale, scaleWords } from "./readScale.ts";
import { FIVE_STEPS, RAG, type RatingScale } from "./ratingScale.ts";
import { readRating } from "./reading/ratingWord.ts";

/** A scale as it would stand in `Scrutineer rules`, and why it was proposed. */
export interface ProposedScale {
  readonly value: string;
  readonly scale: RatingScale;
  /** The words of the register that speak for it; empty for the usual one. */
  readonly because: readonly string[];
}

/** Where yellow and amber both occur they are two steps. */
const FOUR_STEPS = "Green; Yellow; Amber; Red";

/**
 * The scale that a register's own words speak for: five steps where one of them is `Amber/Green` or `Amber/Red`, four where both yellow and
 * amber occur, else Green, Amber, Red. The order of a council's own words cannot be known: a person says it.
 */
export function proposeScale(words: readonly string[]): ProposedScale {
  const between = words.filter((one) => ["Amber/Green", "Amber/Red"].includes(ratingOf(one, FIVE_STEPS)));
  if (between.length > 0) return { value: scaleWords(FIVE_STEPS), scale: FIVE_STEPS, because: distinct(between) };
  const four = readScale(FOUR_STEPS);
  const yellow = four ? words.filter((one) => ratingOf(one, four) === "Yellow") : [];
  const hasAmber = four !== undefined && words.some((one) => ratingOf(one, four) === "Amber");
  if (four && yellow.length > 0 && hasAmber) return { value: FOUR_STEPS, scale: four, because: distinct(yellow) };
  return { value: scaleWords(RAG), scale: RAG, because: [] };
}

/** The words of a register that a scale does not know, most frequent first: what a scale of its own would be made of. */
export function unknownWords(words: readonly string[], scale: RatingScale): readonly string[] {
  const unknown = words.filter((one) => ["unknown", "open"].includes(readRating(one, scale).kind));
  const count = (word: string): number => unknown.filter((one) => one === word).length;
  return distinct(unknown).toSorted((a, b) => count(b) - count(a));
}

/**
 * Ratings of Green, Amber and Red on another scale: Green is its best step, Red its worst, Amber every step between down to the middle one
 * (the better of two). Other words stay as they are; on Green, Amber, Red nothing changes.
 */
export function onScale(ratings: readonly string[], { steps }: RatingScale): readonly string[] {
  const words = steps.map(({ word }) => word);
  const middle = words.slice(1, Math.floor((words.length - 1) / 2) + 1);
  return ratings.flatMap((rating) => {
    if (rating === "Green") return words.slice(0, 1);
    if (rating === "Amber") return middle;
    return rating === "Red" ? words.slice(-1) : [rating];
  });
}

function ratingOf(words: string, scale: RatingScale): string {
  const reading = readRating(words, scale);
  return reading.kind === "rating" ? reading.rating : "";
}

const distinct = (words: readonly string[]): readonly string[] => [...new Set(words)];
