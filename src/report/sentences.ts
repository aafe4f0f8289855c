import { formatPercent } from "../domain/share.ts";
import { type StandardResult, thresholdWords } from "../domain/standard.ts";

/** `58 of 59 live actions (98%)`; with nothing to count `no live actions`. */
export function shareInWords({ count, total }: StandardResult, what: string, decimals: number): string {
  return total === 0 ? `no ${what}` : `${count} of ${total} ${what} (${formatPercent(count, total, decimals)})`;
}

/** `above the standard of 90%`, `in line with …`, `below …`; with nothing to count, that it cannot be said. */
export function comparedWithStandard({ count, total, threshold, achieved }: StandardResult): string {
  const standard = `the standard of ${thresholdWords(threshold)}`;
  if (achieved === null) return `so ${standard} cannot be compared`;
  if (!achieved) return `below ${standard}`;
  return Math.abs(count / total - threshold) < 1e-9 ? `in line with ${standard}` : `above ${standard}`;
}

/** `20 High, 14 Medium and 1 Low`; an empty list is `none`. */
export function listed(parts: readonly string[]): string {
  if (parts.length === 0) return "none";
  return parts.length === 1 ? (parts[0] ?? "") : `${parts.slice(0, -1).join(", ")} and ${parts.at(-1) ?? ""}`;
}

/** `1 outcome`, `3 outcomes`. */
export const counted = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

/** A sentence begins with a capital. */
export const capital = (sentence: string): string => sentence.charAt(0).toUpperCase() + sentence.slice(1);
