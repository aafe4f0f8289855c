import { formatPercent } from "../domain/share.ts";
import { expectedWords, type StandardResult } from "../domain/standard.ts";

/**
 * A register against its standard: `58 of 59 live actions (98%) are on target, above the standard of 90%`; with nothing to count
 * `There are no live actions to compare with the standard of 90%`.
 * @param are what those that count are, to follow "are": `Green or Complete`
 */
export function againstStandard(result: StandardResult, what: string, are: string, decimals: number): string {
  const { count, total } = result;
  if (total === 0) return `There are no ${what} to compare with the standard of ${expectedWords(result)}`;
  const share = `${count} of ${total} ${what} (${formatPercent(count, total, decimals)})`;
  return `${share} ${count === 1 ? "is" : "are"} ${are}, ${comparedWithStandard(result)}`;
}

/** `above the standard of 90%`, `in line with the standard …` exactly on it, `below the standard …`; `within` and `above` one of at most. */
function comparedWithStandard(result: StandardResult): string {
  const { count, total, threshold, comparison, achieved } = result;
  const standard = `the standard of ${expectedWords(result)}`;
  if (comparison === "atMost") return `${achieved === true ? "within" : "above"} ${standard}`;
  const isOn = Math.abs(count / total - threshold) < 1e-9;
  if (achieved !== true) return `${isOn ? "not above" : "below"} ${standard}`;
  return `${isOn ? "in line with" : "above"} ${standard}`;
}

/** `20 High, 14 Medium and 1 Low`; an empty list is `none`. */
export const listed = (parts: readonly string[]): string => (parts.length === 0 ? "none" : joined(parts, "and"));

/** `Green`, `Green or Amber`, `Green, Amber or Complete`. */
export const either = (parts: readonly string[]): string => joined(parts, "or");

const joined = (parts: readonly string[], last: "and" | "or"): string =>
  parts.length < 2 ? (parts[0] ?? "") : `${parts.slice(0, -1).join(", ")} ${last} ${parts.at(-1) ?? ""}`;

/** `no outcomes`, `1 outcome`, `3 outcomes`. */
export const counted = (count: number, one: string, many: string): string =>
  `${count === 0 ? "no" : count} ${count === 1 ? one : many}`;

/** A sentence begins with a capital. */
export const capital = (sentence: string): string => sentence.charAt(0).toUpperCase() + sentence.slice(1);

/** How many titles a sentence names; of more it names the first and says how many others there are. */
const MOST_NAMED = 5;

/** Titles in a sentence, without their full stops: `Crime, Waste and 7 others` beyond the most that a sentence names. */
export function named(titles: readonly string[]): string {
  const plain = titles.map((title) => title.replace(/[\s.;,]+$/, ""));
  const more = plain.length - MOST_NAMED;
  return listed(more > 1 ? [...plain.slice(0, MOST_NAMED), `${more} others`] : plain);
}
