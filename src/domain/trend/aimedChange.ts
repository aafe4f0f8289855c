import type { Better } from "../rate/rateAgainst.ts";

/** What a value should come to: more, less, or as near as it can to a middle. */
export type Aim = Better | { readonly middle: number };

/** Two values of a measure, and what it aims at. */
export interface AimedValues {
  readonly latest: number;
  readonly earlier: number;
  readonly aim: Aim;
  /** Whether the values are percentages held as fractions: their change is in points, 0.02 for two of them. */
  readonly percent: boolean;
}

/**
 * How much better a value is than an earlier one, as a part of the earlier: 0.12 is 12% better, −0.05 is 5% worse, whichever way is good. Of
 * percentages, and towards a middle, it is the difference itself.
 * @returns null where the earlier value is 0 and the latest is not: nothing can be a part of it. From 0 to 0 it is 0. Percentages alike.
 * Source: the changes that Stirling Council publishes, adjusted for aim.
 */
export function aimedChange({ latest, earlier, aim, percent }: AimedValues): number | null {
  if (typeof aim === "object") return Math.abs(earlier - aim.middle) - Math.abs(latest - aim.middle);
  const better = aim === "higher" ? latest - earlier : earlier - latest;
  if (better === 0) return 0;
  if (earlier === 0) return null;
  return percent ? better : better / Math.abs(earlier);
}
