import { type TableCell, type TableModel, textCell } from "../../grid/table.ts";
import { SECTION_WORDS, type Setting, SETTING_WORDS } from "../../domain/rules/setting.ts";
import { column } from "../cells.ts";
import { ruleCell } from "./ruleCell.ts";
import { FORMAT_FROM, FORMAT_ROW, RULE_HEADINGS, RULES_FORMAT } from "./ruleHeadings.ts";
import { RULE_TABLES, type RuleTable, ruleTableOf } from "./ruleTables.ts";
import type { OtherRow } from "./readRulesTables.ts";

const WIDTHS = [18, 34, 34, 40, 30] as const;

/**
 * What a council chose, as the tables of the sheet `Scrutineer rules`: a row a setting, in the settings' order.
 * @param others rows of a person's own words, which stay at the end of the table that they stood in
 */
export const rulesTables = (
  settings: readonly Setting[],
  others: readonly OtherRow[] = [],
): readonly [TableModel, ...TableModel[]] => {
  const [first, ...rest] = RULE_TABLES.map((table) => rulesTable(table, settings, others));
  if (first === undefined) throw new RangeError("There are no tables of rules.");
  return [first, ...rest];
};

function rulesTable({ id, title, note }: RuleTable, settings: readonly Setting[], others: readonly OtherRow[]) {
  const isFirst = id === RULE_TABLES[0]?.id;
  const rows = [
    ...settings.filter((setting) => ruleTableOf(setting) === id).map(settingRow),
    ...(isFirst ? [FORMAT] : []),
    ...others.flatMap(({ table, cells }) => (table === id ? [RULE_HEADINGS.map((_, at) => cells[at] ?? EMPTY)] : [])),
  ];
  return {
    ...{ id, title, sheetName: "Scrutineer rules", note, ...(isFirst ? {} : { noteRows: 1 }) },
    columns: RULE_HEADINGS.map((heading, at) => column(heading, WIDTHS[at] ?? 20)),
    rows: rows.length > 0 ? rows : [RULE_HEADINGS.map(() => EMPTY)],
  };
}

const EMPTY = textCell("");

const FORMAT: readonly TableCell[] = [
  textCell(SECTION_WORDS.report),
  EMPTY,
  textCell(FORMAT_ROW),
  { ...textCell(String(RULES_FORMAT)), value: RULES_FORMAT },
  textCell(FORMAT_FROM),
];

const settingRow = (setting: Setting): readonly TableCell[] => [
  textCell(SECTION_WORDS[setting.section]),
  textCell(setting.item),
  textCell(SETTING_WORDS[setting.name]),
  ruleCell(setting),
  textCell(setting.from),
];
