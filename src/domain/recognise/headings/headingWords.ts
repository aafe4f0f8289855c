import { DATE_WORDS } from "./dateWords.ts";
import type { FieldWords } from "./fieldWords.ts";
import { IDENTITY_WORDS } from "./identityWords.ts";
import { MEASURE_WORDS } from "./measureWords.ts";
import { MONEY_WORDS } from "./moneyWords.ts";
import { PEOPLE_WORDS } from "./peopleWords.ts";
import { RISK_WORDS } from "./riskWords.ts";
import { STATE_WORDS } from "./stateWords.ts";
import { TEXT_WORDS } from "./textWords.ts";

/**
 * How English councils head the columns of their registers. Words are compared without case, punctuation, plural `s`,
 * bracketed asides and the period (see `readHeading.ts`). Of two fields that a heading says alike the one that stands first here is taken.
 * Headings of the items' titles stand in `titleWords.ts`.
 */
export const HEADING_WORDS: readonly FieldWords[] = [
  ...IDENTITY_WORDS,
  ...MEASURE_WORDS,
  ...MONEY_WORDS,
  ...STATE_WORDS,
  ...PEOPLE_WORDS,
  ...DATE_WORDS,
  ...RISK_WORDS,
  ...TEXT_WORDS,
];
