import { plain } from "./words.ts";

/** A place in a ranking, 1 the best, and out of how many; null where the cell does not say. */
export interface Rank {
  readonly position: number;
  readonly of: number | null;
}

const RANK =
  /^(?:ranked |rank |joint |equal |=)*(\d{1,4}(?:,\d{3})?)(?:st|nd|rd|th)?=?(?: equal| joint)?(?: ?(?:of|out of|\/|in) ?(\d{1,4}(?:,\d{3})?)\b.*)?$/;

/**
 * Reads a rank: `328 of 338`, `328th out of 338 authorities`, `328/338`, `=12th`, `12`.
 * @param heading the column's heading, which may say out of how many: `Rank (of 152)`
 * @returns null when the words are no rank
 */
export function readRank(words: string, heading = ""): Rank | null {
  const [whole, position = "", total] = RANK.exec(plain(words)) ?? [];
  if (whole === undefined) return null;
  const said = total ?? /\b(?:of|\/) ?(\d{1,4})\b/.exec(plain(heading))?.[1];
  return { position: Number(position.replace(",", "")), of: said === undefined ? null : Number(said.replace(",", "")) };
}

/** A quarter of all values, A the best. */
export type Quartile = "A" | "B" | "C" | "D";

const QUARTILES: readonly (readonly [Quartile, RegExp])[] = [
  ["A", /^(?:a|1|1st|first|one|top|best|upper|highest performing)$/],
  ["B", /^(?:b|2|2nd|second|two|upper middle|above average)$/],
  ["C", /^(?:c|3|3rd|third|three|lower middle|below average)$/],
  ["D", /^(?:d|4|4th|fourth|four|bottom|worst|lower|lowest performing)$/],
];

/** Reads a quartile: `A`, `Q1`, `2nd`, `Top`, `Bottom quartile`; the first is the best. Null when the words are none. */
export function readQuartile(words: string): Quartile | null {
  const said = plain(words)
    .replace(/\bquart(?:ile|er)\b|^q(?=\d)/g, "")
    .trim();
  return QUARTILES.find(([, pattern]) => pattern.test(said))?.[0] ?? null;
}
