import type { MadeReport } from "../pane/paneState.ts";
import { capital, counted, listed } from "../pane/wording.ts";
import type { RegisterState, WorkbookState } from "../../actions/workbookState.ts";
import { formatPeriod } from "../../domain/formatPeriod.ts";
import type { Doubt, Layout } from "../../domain/layout.ts";
import { wordsForKind } from "../../domain/recognise/plainWords.ts";
import { ROLE_WORDS } from "../../domain/register/role.ts";

/** What a register is, for a person who has none yet. */
export const WHAT_A_REGISTER_IS =
  "A register is a block of cells that lists things of one kind, one to a row, under headings: indicators, actions, risks, projects.";

/** That the workbook has no register, and what to do. */
export const NONE_FOUND =
  "No register was found on the visible sheets. Put headings such as Indicator, Action or Risk above the rows and find registers again, or add one by hand.";

/** The workbook in one line: `6 registers, 278 rows, 45 things to check; report made 14:02, 2 summaries stale`. */
export function summaryLine(workbook: WorkbookState, made: MadeReport | null, stale: number): string {
  const rows = workbook.registers.reduce((sum, { layout }) => sum + layout.itemRows.length, 0);
  const has = [
    counted(workbook.registers.length, "register", "registers"),
    counted(rows, "row", "rows"),
    counted(workbook.findings.length, "thing to check", "things to check"),
  ].join(", ");
  return `${has}; ${reportClause(workbook, made)}${staleClause(stale)}.`;
}

function reportClause({ made: standing }: WorkbookState, made: MadeReport | null): string {
  if (standing.length === 0) return "no report yet";
  return made === null ? "a report was made earlier" : `report made ${timeOf(made.at)}`;
}

const staleClause = (stale: number): string =>
  stale === 0 ? "" : `, ${counted(stale, "summary stale", "summaries stale")}`;

/** A time of day on this machine: `14:02`. */
export const timeOf = (at: number): string =>
  new Date(at).toLocaleTimeString("en-GB", { hour: "2-digit", minute: "2-digit" });

/** What a register holds: `24 indicators, 2 periods (Q4 20/21, Q1 21/22)`. */
export function contentWords(layout: Layout): string {
  const items = counted(layout.itemRows.length, wordsForKind(layout.kind, 1), wordsForKind(layout.kind, 2));
  const periods = periodsIn(layout);
  return periods.length === 0
    ? items
    : `${items}, ${counted(periods.length, "period", "periods")} (${periods.join(", ")})`;
}

const periodsIn = ({ fields }: Layout): readonly string[] => {
  const named = fields.flatMap(({ field, period }) =>
    field === "actual" && period !== null ? [formatPeriod(period)] : [],
  );
  return [...new Set(named)];
};

/** How sure a reading is, in words: at 0.9 and above `Sure`, at 0.7 and above `Likely`, below `Please check`. */
export type Sureness = "Sure" | "Likely" | "Please check";

/** How sure the reading of a register is; one that a person has bound is theirs. */
export const surenessOf = ({ confidence }: Layout): Sureness =>
  confidence >= 0.9 ? "Sure" : confidence >= 0.7 ? "Likely" : "Please check";

/** What to look at where a reading is not sure; empty where it is. */
export function doubtWords(layout: Layout): string {
  if (surenessOf(layout) === "Sure") return "";
  const asked = layout.doubts.map(({ question }) => question).join(" ");
  return asked === "" ? layout.why : asked;
}

/** What spoke for a reading, without what is not certain: that is asked beside it. */
export const whyWords = ({ why }: Layout): string => why.split(" Not certain:")[0] ?? why;

/** An answer to what is not certain, as a person would say it: `Rows 4, 5`, `Column C`, `Yes`. */
export function answerWords({ about }: Doubt, choice: string): string {
  if (about === "register") return choice === "none" ? "No" : choice === "register" ? "Yes" : capital(choice);
  if (about === "kind") return capital(choice);
  if (about === "headerRows") return `Row ${choice}`;
  if (about === "rows") return `${choice} rows`;
  return /^[A-Z]{1,3}$/.test(choice) ? `Column ${choice}` : capital(choice);
}

/** Which tables a register feeds, in words. */
export const feedsWords = ({ roles }: RegisterState): string =>
  roles.length === 0 ? "Feeds no table" : `Feeds ${listed(roles.map((role) => ROLE_WORDS[role]))}`;

/** What is bound already and what is not, in one sentence. */
export function boundWords(registers: readonly RegisterState[]): string {
  const loose = registers.filter(({ bound }) => !bound).map(({ layout }) => layout.name);
  if (loose.length === 0) return "";
  if (loose.length === registers.length)
    return "None is bound yet. A bound register is found again when rows are inserted or its sheet is renamed.";
  return `Not bound yet: ${listed(loose)}.`;
}
