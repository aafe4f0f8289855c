import type { ReadFor } from "../../../domain/register/inPeriod.ts";
import type { Figure } from "../../../domain/register/item.ts";
import type { RatedWorkforce } from "../../../domain/register/rated.ts";
import { inOrder } from "../../../domain/register/rateWorkforce.ts";

/** The figures of a measure that may be its latest and the one before, the earliest first. */
export interface InOrder {
  readonly figures: readonly Figure[];
  /** Whether the first of them can only be the one before: a column of previous values without a period. */
  readonly hasPrevious: boolean;
}

/** How many figures there are at most before the latest that there is now: the one before it, and another should one of both be emptied. */
const BEFORE = 2;

/**
 * The figures that may be the latest of a measure and the one before it, as `rateWorkforce` orders them; those that are empty too, as they may be
 * filled. Of many only the last are there, from a figure before the two that are compared now.
 */
export function figuresInOrder({ item, latest, previous }: RatedWorkforce, at: ReadFor): InOrder {
  const own = inOrder(item, at);
  const all = item.previousActual === null ? own : [item.previousActual, ...own];
  const index = (figure: Figure | null): number => all.findIndex((one) => one === figure);
  const last = latest === null ? all.length : index(latest);
  const first = Math.max(0, Math.min(last - BEFORE, previous === null ? last : index(previous) - 1));
  return { figures: all.slice(first), hasPrevious: item.previousActual !== null && first === 0 };
}
