import { isReportAction } from "../../actions/record/reportActions.ts";
import type { LastChange, WorkbookState } from "../../actions/workbookState.ts";
import { formatDay } from "../../domain/serialDate.ts";
import type { MadeReport } from "../pane/paneState.ts";
import { counted, listed } from "../pane/wording.ts";
import { timeOf } from "../registers/registerWords.ts";

/** How many registers are bound and found, and how many rows they have: `5 bound, 240 rows; 1 more found`. */
export function registersFact({ registers }: Pick<WorkbookState, "registers">): string {
  if (registers.length === 0) return "None found";
  const bound = registers.filter((one) => one.bound);
  const shown = bound.length > 0 ? bound : registers;
  const rows = shown.reduce((sum, { layout }) => sum + layout.itemRows.length, 0);
  const loose = registers.length - shown.length;
  const more = loose === 0 ? "" : `; ${loose.toLocaleString("en-GB")} more found`;
  return `${shown.length.toLocaleString("en-GB")} ${bound.length > 0 ? "bound" : "found, none bound"}, ${counted(rows, "row", "rows")}${more}`;
}

/**
 * What was reported, and when where that is known: `Scrutiny report: 9 summaries, made 14:02; 2 stale`.
 * @param stale how many of them are stale
 */
export function reportFact(
  { made: standing, packs, lastChange }: WorkbookState,
  made: MadeReport | null,
  stale: number,
): string {
  if (standing.length === 0) return "None made yet";
  const titles = packs.filter((pack) => pack.made).map(({ title }) => title);
  const which = titles.length === 0 ? "" : `${listed(titles)}: `;
  const when = whenMade(lastChange, made);
  const behind = stale === 0 ? ", none stale" : `; ${stale.toLocaleString("en-GB")} stale`;
  return `${which}${counted(standing.length, "summary", "summaries")}${when}${behind}`;
}

/** When: in this pane by its clock; else as the workbook's record of its last action has it, where that was a report. */
function whenMade(last: LastChange | null, made: MadeReport | null): string {
  if (made !== null) return `, made ${timeOf(made.at)}`;
  if (last === null || !isReportAction(last.action)) return "";
  const minutes = Math.floor((last.when % 1) * 1440 + 1e-6);
  const two = (number: number): string => String(number).padStart(2, "0");
  return `, made ${formatDay(Math.floor(last.when))} ${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}
