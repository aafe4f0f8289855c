import type { Place } from "../../grid/area.ts";
import type { Mention, Named, Said } from "../../domain/interdependencies/named.ts";
import { readInterdependencies } from "../../domain/interdependencies/readInterdependencies.ts";
import { reviewsNamed } from "../../domain/interdependencies/reviewsNamed.ts";
import type { Action } from "../../domain/register/item.ts";
import type { RatedAction } from "../../domain/register/rated.ts";

/** Which review names which. Reviews go by their index in the register. */
export interface ReviewLinks {
  readonly items: readonly Action[];
  readonly reviews: readonly Named[];
  readonly said: readonly Said[];
  /** What a review says of another; null when nothing. */
  readonly mention: (from: number, to: number) => Mention | null;
  /** Whether both name each other for sure. */
  readonly isMutual: (one: number, other: number) => boolean;
  /** The reviews that name one for sure. */
  readonly namedBy: (to: number) => readonly number[];
  /** The cell in which a review names others; empty when the register has none. */
  readonly placeOf: (index: number) => readonly Place[];
}

/** Reads which review of a register names which. */
export function reviewLinks(all: readonly RatedAction[]): ReviewLinks {
  const items = all.map(({ item }) => item);
  const reviews = reviewsNamed(items);
  const said = reviews.map((_, index) => readInterdependencies(reviews, index));
  const byReview = said.map(({ mentions }) => new Map(mentions.map((one) => [one.to, one])));
  const mention = (from: number, to: number): Mention | null => byReview[from]?.get(to) ?? null;
  const isSure = (from: number, to: number): boolean => mention(from, to)?.sure === true;
  return {
    ...{ items, reviews, said, mention },
    isMutual: (one, other) => isSure(one, other) && isSure(other, one),
    namedBy: (to) => reviews.flatMap((_, from) => (isSure(from, to) ? [from] : [])),
    placeOf: (index) => {
      const cell = items[index]?.scope?.interdependencies;
      return cell ? [cell.place] : [];
    },
  };
}
