import type { HeardChange, PaneState } from "./paneState.ts";
import { counted, listed } from "./wording.ts";

/** The summaries that are stale, by table id: those that a change just heard may concern, and those known to say something else. */
export function staleIds({ workbook, heard }: Pick<PaneState, "workbook" | "heard">): ReadonlySet<string> {
  return new Set([...(workbook?.outdated ?? []), ...heard.flatMap(({ tables }) => tables)]);
}

/** The sheets that the stale summaries stand on, in the order of the workbook's summaries. */
export function staleSheets(pane: Pick<PaneState, "workbook" | "heard">): readonly string[] {
  const stale = staleIds(pane);
  return (pane.workbook?.made ?? []).flatMap(({ id, sheet }) => (stale.has(id) ? [sheet] : []));
}

/** Which summaries are stale and, where it was heard, what changed and whether somebody else changed it. */
export function staleWords(sheets: readonly string[], heard: readonly HeardChange[]): string {
  const which = `${counted(sheets.length, "summary is", "summaries are")} stale: ${listed(sheets)}.`;
  return [changeWords(heard), which].filter((part) => part !== "").join(" ");
}

/** That the workbook could not be read again after a change. */
export const behindWords = (heard: readonly HeardChange[]): string =>
  [changeWords(heard), "What is shown here is older: the workbook was not read again."]
    .filter((part) => part !== "")
    .join(" ");

function changeWords(heard: readonly HeardChange[]): string {
  if (heard.length === 0) return "";
  const sheets = [...new Set(heard.map(({ sheet }) => sheet))];
  const who = heard.some(({ remote }) => remote) ? "Somebody else changed" : "You changed";
  return `${who} ${listed(sheets)}.`;
}
