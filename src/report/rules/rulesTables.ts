import { type TableCell, type TableModel, textCell } from "../../grid/table.ts";
import { mayBeNumber } from "../../domain/rules/ruleNumber.ts";
import { SECTION_WORDS, type Setting, settingKey, SETTING_WORDS } from "../../domain/rules/setting.ts";
import { column } from "../cells.ts";
import { ruleName } from "../live/ruleName.ts";
import { ruleCell } from "./ruleCell.ts";
import { AS_AT_NAME, FORMAT_FROM, FORMAT_ROW, PERIOD_NAME, RULE_HEADINGS, RULES_FORMAT } from "./ruleHeadings.ts";
import { RULE_TABLES, ruleNoteRows, type RuleTable, ruleTableOf } from "./ruleTables.ts";
import type { OtherRow, StandingSetting } from "./readRulesTables.ts";

const WIDTHS = [18, 34, 34, 40, 30] as const;

/**
 * What a council chose, as the tables of the sheet `Scrutineer rules`: a row a setting, in the settings' order.
 * @param others rows of a person's own words, which stay at the end of the table that they stood in
 * @param standing the settings as they stand there: a formula that still gives the setting's value stays
 */
export const rulesTables = (
  settings: readonly Setting[],
  others: readonly OtherRow[] = [],
  standing: readonly StandingSetting[] = [],
): readonly [TableModel, ...TableModel[]] => {
  const formulas = new Map(standing.flatMap((one) => (one.formula === null ? [] : [[settingKey(one), one] as const])));
  const [first, ...rest] = RULE_TABLES.map((table) => rulesTable(table, settings, others, formulas));
  if (first === undefined) throw new RangeError("There are no tables of rules.");
  return [first, ...rest];
};

/** The settings whose value is a person's formula, by key. */
type Formulas = ReadonlyMap<string, StandingSetting>;

function rulesTable(
  { id, title, note }: RuleTable,
  settings: readonly Setting[],
  others: readonly OtherRow[],
  formulas: Formulas,
) {
  const isFirst = id === RULE_TABLES[0]?.id;
  const ours = settings.filter((setting) => ruleTableOf(setting) === id);
  const rows = [
    ...ours.map((setting) => settingRow(setting, formulas)),
    ...(isFirst ? [FORMAT] : []),
    ...others.flatMap(({ table, cells }) => (table === id ? [RULE_HEADINGS.map((_, at) => cells[at] ?? EMPTY)] : [])),
  ];
  return {
    ...{ id, title, sheetName: "Scrutineer rules", note, noteRows: ruleNoteRows(id) },
    columns: RULE_HEADINGS.map((heading, at) => column(heading, WIDTHS[at] ?? 20)),
    rows: rows.length > 0 ? rows : [RULE_HEADINGS.map(() => EMPTY)],
    names: ours.flatMap((setting, row) =>
      ruleNames(setting, ours.slice(0, row)).map((name) => ({ name, column: 3, row })),
    ),
  };
}

/** What the cell of a setting's value is called, so that formulas can refer to it; of a setting that stands there twice, the first. */
function ruleNames(setting: Setting, before: readonly Setting[]): readonly string[] {
  if (before.some((one) => settingKey(one) === settingKey(setting))) return [];
  const { section, name } = setting;
  if (section === "report") return name === "period" ? [PERIOD_NAME] : name === "asAt" ? [AS_AT_NAME] : [];
  return mayBeNumber(name) ? [ruleName(setting)] : [];
}

const EMPTY = textCell("");

const FORMAT: readonly TableCell[] = [
  textCell(SECTION_WORDS.report),
  EMPTY,
  textCell(FORMAT_ROW),
  { ...textCell(String(RULES_FORMAT)), value: RULES_FORMAT },
  textCell(FORMAT_FROM),
];

const settingRow = (setting: Setting, formulas: Formulas): readonly TableCell[] => [
  textCell(SECTION_WORDS[setting.section]),
  textCell(setting.item),
  textCell(SETTING_WORDS[setting.name]),
  { ...ruleCell(setting), formula: formulaOf(setting, formulas) },
  textCell(setting.from),
];

/** The formula that gives a setting's value already; null where the value is a plain one, or another now. */
function formulaOf(setting: Setting, formulas: Formulas): string | null {
  const standing = formulas.get(settingKey(setting));
  return standing?.value === setting.value ? standing.formula : null;
}
