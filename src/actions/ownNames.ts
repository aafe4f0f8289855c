import type { TableMark } from "../grid/layOut.ts";
import { CHARTS_TABLE } from "../report/charts/chartsTable.ts";
import { EXPLAINED_TABLE } from "../report/explain/explainedTable.ts";
import { FIXED_TABLE } from "../report/live/fixed/fixedTable.ts";
import { FIGURES_TABLE } from "../report/live/hoistFigures.ts";
import { WORKING } from "../report/live/liveFrom.ts";
import { WORDS_TABLE } from "../report/live/words/wordsTable.ts";
import { NARRATIVE_TABLE } from "../report/narrative/narrativeColumns.ts";
import { isRuleTable } from "../report/rules/ruleTables.ts";
import { OUR_NAMES } from "../workbook/reading.ts";

const TABLE = `${OUR_NAMES}Table.`;
const REGISTER = `${OUR_NAMES}Register.`;
const COLUMN = `${OUR_NAMES}Column.`;

/** The id of the sheet that keeps a council's rules. */
export const RULES_TABLE = "rules";

/** The id of the sheet that keeps the results of periods that were closed. */
export const HISTORY_TABLE = "history";

/** The id of the sheet that keeps what stood in the cells which an action wrote to. */
export const PUT_BACK_TABLE = "put-back";

const KEPT: ReadonlySet<string> = new Set([
  ...[NARRATIVE_TABLE, HISTORY_TABLE, PUT_BACK_TABLE, FIGURES_TABLE],
  ...[WORDS_TABLE, EXPLAINED_TABLE, CHARTS_TABLE, FIXED_TABLE],
]);

/** Whether a table is no summary but something that the add-in keeps: rules, narrative, figures, working sheets and the like. */
export const isKeeping = (tableId: string): boolean =>
  KEPT.has(tableId) || isRuleTable(tableId) || tableId.startsWith(WORKING);

/** Whether a defined name is one of the add-in's. */
export const isOwnName = (name: string): boolean => name.startsWith(OUR_NAMES);

/** How a table is marked: `outcomes-standard` by the name `Scrutineer.Table.outcomes_standard`, as a name cannot hold a hyphen. */
export const markOf = (tableId: string): TableMark => ({
  name: `${TABLE}${tableId.replaceAll("-", "_")}`,
  tableName: `Scrutineer_${tableId.replaceAll("-", "_")}`,
});

/** The id of the table that a defined name marks; null when it marks none. */
export const tableMarkedBy = (name: string): string | null =>
  name.startsWith(TABLE) ? name.slice(TABLE.length).replaceAll("_", "-") : null;

/** The two names that bind a register: over its header rows, and over its rows. */
export const bindingNames = (slug: string): { readonly header: string; readonly body: string } => ({
  header: `${REGISTER}${slug}.Header`,
  body: `${REGISTER}${slug}.Body`,
});

/** Which register a defined name binds, and which part of it; null when it binds none. */
export function bindingPart(name: string): { readonly slug: string; readonly part: "header" | "body" } | null {
  const match = name.startsWith(REGISTER) ? /^(.+)\.(Header|Body)$/.exec(name.slice(REGISTER.length)) : null;
  if (!match) return null;
  return { slug: match[1] ?? "", part: match[2] === "Header" ? "header" : "body" };
}

/** The name over a column of ours beside a register, its heading included: `Scrutineer.Column.SP_Outcomes.Rating`. */
export const columnName = (slug: string, key: string): string => `${COLUMN}${slug}.${key}`;

/** What a defined name says of a column of ours beside a register: the last part of it; null when it is over none. */
export function columnKey(name: string): string | null {
  return name.startsWith(COLUMN) ? (name.split(".").at(-1) ?? null) : null;
}

/** A register's name as a defined name can hold it: letters, digits and underscores, no two alike. */
export function slugFor(register: string, taken: ReadonlySet<string>): string {
  const plain = register
    .normalize("NFKD")
    .replace(/[^A-Za-z0-9]+/g, "_")
    .replace(/^_+|_+$/g, "")
    .slice(0, 60);
  const base = plain === "" ? "Register" : plain;
  for (let count = 1; ; count++) {
    const slug = count === 1 ? base : `${base}_${count}`;
    if (![...taken].some((other) => other.toLowerCase() === slug.toLowerCase())) return slug;
  }
}
