import type { MeasureStandard } from "../../domain/register/measureStandard.ts";
import { NOT_APPLICABLE } from "../cells.ts";
import { capital } from "../sentences.ts";

/** What is expected of a measure, as a table says it: `At least 97%`. */
export const standardWords = ({ words }: MeasureStandard): string => (words === "" ? NOT_APPLICABLE : capital(words));

/** `Yes`, `No`, or why it cannot be said. */
export const achievedWords = ({ achieved, why }: MeasureStandard): string =>
  achieved === null ? `${NOT_APPLICABLE}: ${why}` : achieved ? "Yes" : "No";
