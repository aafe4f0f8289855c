import { compareRounded } from "../compare.ts";
import { roundHalfUp } from "../roundHalfUp.ts";
import { fractionOf } from "./figure.ts";
import { fold } from "./words.ts";

/** A count of a total, and the share printed beside it: `15/24 (62.5%)`. */
export interface Count {
  readonly kind: "count";
  readonly count: number;
  readonly total: number;
  /** The share that stands in brackets, 0.625 for `62.5%`; null when none does. */
  readonly share: number | null;
  /** The decimals that share is printed with. */
  readonly decimals: number;
  readonly words: string;
}

const NUMBER = "(\\d{1,3}(?:,\\d{3})+|\\d+)";
const PATTERN = new RegExp(
  `^${NUMBER}\\s*(?:/|of|out of)\\s*${NUMBER}(?:\\s+[a-z][a-z ]*)?(?:\\s*[,;:–-]?\\s*\\(?\\s*(\\d+(?:\\.(\\d+))?)\\s*%\\s*\\)?)?$`,
  "i",
);

const whole = (digits: string): number => Number(digits.replaceAll(",", ""));

/**
 * Reads a count of a total: `58 of 59`, `15/24`, `15/24 (62.5%)`, `58 of 59 live actions (98%)`.
 * @returns null for anything else, and where the count is greater than the total (`24/7`).
 */
export function readCount(text: string): Count | null {
  const words = fold(text);
  const match = PATTERN.exec(words);
  if (!match) return null;
  const [, count = "", total = "", share, decimals = ""] = match;
  if (whole(count) > whole(total)) return null;
  return {
    kind: "count",
    count: whole(count),
    total: whole(total),
    share: share === undefined ? null : fractionOf(Number(share)),
    decimals: decimals.length,
    words,
  };
}

/**
 * Whether the share printed beside a count is that of the count, rounded as it is printed: `15/24 (62.5%)` is, `1/5 (7%)` is not.
 * Without a printed share there is nothing to disagree; a share of nothing disagrees.
 */
export function shareAgrees({ count, total, share, decimals }: Count): boolean {
  if (share === null) return true;
  if (total === 0) return false;
  return compareRounded(roundHalfUp((count / total) * 100, decimals), share * 100) === 0;
}
