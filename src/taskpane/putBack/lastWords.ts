import type { LastChange } from "../../actions/workbookState.ts";
import { counted } from "../pane/wording.ts";

/** What was done last, in words: `Summaries refreshed: 12 cells changed, 1 sheet added.` */
export function lastWords(last: LastChange): string {
  return last.finished
    ? deedWords(last)
    : `The last action was cut off before its end: it was stopped, or Excel or this pane was closed. It was to be: ${deedWords(last)} Put back what was written, or do it again.`;
}

/** What was called off in the middle, and what can be done about it. `said` says how much was written. */
export function stoppedWords(said: string, last: LastChange): string {
  const sheets = last.sheets.length;
  const anew = sheets === 0 ? "" : `, the ${counted(sheets, "sheet", "sheets")} included that it added`;
  return `${said} It was to be: ${deedWords(last)} Go on takes back what was written${anew}, and does all of it; Put back leaves it at that.`;
}

function deedWords({ action, cells, sheets }: LastChange): string {
  const parts = [
    ...(cells > 0 ? [`${counted(cells, "cell", "cells")} changed`] : []),
    ...(sheets.length > 0 ? [`${counted(sheets.length, "sheet", "sheets")} added`] : []),
  ];
  return parts.length === 0 ? `${action}.` : `${action}: ${parts.join(", ")}.`;
}
