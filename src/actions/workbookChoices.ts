import { serialOf } from "../domain/serialDate.ts";
import type { Choices } from "./settle.ts";

/** The choices of a person in Excel: none beside those of the workbook, whose rules' sheet keeps them. Today is this machine's day. */
export function workbookChoices(now: Date = new Date()): Choices {
  const today = serialOf(now.getFullYear(), now.getMonth() + 1, now.getDate()) ?? 0;
  return { period: null, asAt: null, rules: [], today };
}
