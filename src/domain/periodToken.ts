import type { DatedPeriod, PartialPeriod } from "./period.ts";

/** What one piece of a heading says about a period. */
export type PeriodMeaning =
  /** A month, or a quarter or half written as its months, with its year: `Apr-21`, `April – June 2021`. */
  | { readonly kind: "dated"; readonly period: DatedPeriod }
  | { readonly kind: "part"; readonly period: PartialPeriod }
  /** A financial year by its first year: `2021/22`, `FY22`. */
  | { readonly kind: "year"; readonly year: number }
  /** A year of the calendar: `2024`. */
  | { readonly kind: "bareYear"; readonly year: number }
  /** `Year end`, `Outturn`: weak words, which any quarter or month beside them overrules. */
  | { readonly kind: "yearEnd" };

/** A piece of a heading that speaks of a period, and where it stands in the text. */
export interface PeriodToken {
  readonly start: number;
  readonly end: number;
  readonly meaning: PeriodMeaning;
}

/** The text with its tokens blotted out, as long as it was. */
export function withoutTokens(text: string, tokens: readonly PeriodToken[]): string {
  return tokens.reduce((t, { start, end }) => t.slice(0, start) + "¦".repeat(end - start) + t.slice(end), text);
}
