import type { Choices } from "../../actions/settle.ts";
import { serialOf } from "../../domain/serialDate.ts";

/** The choices of the pane: none beside those of the workbook itself, whose rules' sheet keeps them. Today is this machine's day. */
export function paneChoices(now: Date = new Date()): Choices {
  const today = serialOf(now.getFullYear(), now.getMonth() + 1, now.getDate()) ?? 0;
  return { period: null, asAt: null, rules: [], today };
}
