import { NOT_DUE } from "../../../domain/ratingScale.ts";
import type { Measure } from "./measures.ts";

/** Whether what is due of a measure stands in the register: a figure, words in place of one, or nothing. */
export type Reported = "Reported" | "In words" | "Missing";

/** The mark of each, so that neither word nor colour stands alone. */
const REPORTED_MARKS: Readonly<Record<Reported, string>> = { Reported: "✓", "In words": "…", Missing: "✗" };

/** With its mark before it: `✓ Reported`. */
export const reportedWords = (reported: Reported): string => `${REPORTED_MARKS[reported]} ${reported}`;

/** Whether a measure is due in the reporting period: its frequency reports then, it names none, or a figure stands there early. */
export const isDue = ({ one }: Measure): boolean => one.rating !== NOT_DUE;

/** What stands in the register for a measure in the reporting period. A formula that failed is missing. */
export function reportedOf({ one: { value } }: Measure): Reported {
  if (value?.reading.kind === "number") return "Reported";
  return value?.reading.kind === "odd" ? "In words" : "Missing";
}

/** The measures that are due and have neither figure nor words. */
export const missingOf = (measures: readonly Measure[]): readonly Measure[] =>
  measures.filter((measure) => isDue(measure) && reportedOf(measure) === "Missing");
