import type { LastChange } from "../../actions/workbookState.ts";
import { counted } from "../pane/wording.ts";

/** What was done last, in words: `Summaries refreshed: 12 cells changed, 1 sheet added.` */
export function lastWords({ action, cells, sheets, finished }: LastChange): string {
  const parts = [
    ...(cells > 0 ? [`${counted(cells, "cell", "cells")} changed`] : []),
    ...(sheets.length > 0 ? [`${counted(sheets.length, "sheet", "sheets")} added`] : []),
  ];
  const done = parts.length === 0 ? `${action}.` : `${action}: ${parts.join(", ")}.`;
  return finished
    ? done
    : `The last action was cut off before its end, as Excel or this pane was closed. It was to be: ${done} Put back what was written, or do it again.`;
}
