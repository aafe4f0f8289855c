import type { StandingTable } from "../grid/layOut.ts";
import { stackTables } from "../grid/stackTables.ts";
import type { TableModel } from "../grid/table.ts";
import type { Write } from "../grid/write.ts";
import type { Setting } from "../domain/rules/setting.ts";
import { RULE_NAMES } from "../report/live/ruleName.ts";
import { keepColumns } from "../report/rules/keepColumns.ts";
import { rulesTables } from "../report/rules/rulesTables.ts";
import type { WorkbookReading } from "../workbook/reading.ts";
import { inDateSystem } from "./inDateSystem.ts";
import { markOf } from "./ownNames.ts";
import { freeName } from "./placeTables.ts";
import type { Survey } from "./survey.ts";

/**
 * What to write so that the sheet Scrutineer rules says these settings: in place where it stands, also in an earlier format, else on a sheet
 * of its own. Only cells that change are written.
 */
export function placeRules(
  settings: readonly Setting[],
  { standing, own }: Survey,
  reading: WorkbookReading,
): readonly Write[] {
  const [first, ...others] = rulesTables(settings, standing.others, standing.settings);
  const stacked = (table: typeof first) => {
    const stands = own.tables.get(table.id) ?? null;
    const dated = inDateSystem(table, reading.date1904);
    const model = stands === null ? dated : keepColumns(dated, stands, KEYS);
    return { model, mark: markOf(table.id), standing: stands };
  };
  const tables = [stacked(first), ...others.map(stacked)] as const;
  const stands = tables.flatMap((table) => table.standing ?? []);
  const taken = new Set(reading.sheets.map(({ name }) => name.toLowerCase()));
  const writes = stackTables(tables, sheetOf(stands) ?? freeName(first.sheetName, taken));
  return [...writes, ...removedNames(reading, [first, ...others])];
}

/** Section, item and setting say which row it is. */
const KEYS = 3;

/** Takes away the names of rules that are no more. */
function removedNames({ names }: WorkbookReading, tables: readonly TableModel[]): readonly Write[] {
  const wanted = new Set(tables.flatMap((table) => table.names ?? []).map(({ name }) => name.toLowerCase()));
  return names.flatMap(({ name, sheet }): readonly Write[] => {
    const isGone = sheet === null && name.startsWith(RULE_NAMES) && !wanted.has(name.toLowerCase());
    return isGone ? [{ kind: "removeName", name }] : [];
  });
}

/** The sheet on which most of the tables stand; null where none does. */
function sheetOf(standing: readonly StandingTable[]): string | null {
  const count = (sheet: string): number => standing.filter((one) => one.sheet === sheet).length;
  return standing.map(({ sheet }) => sheet).toSorted((a, b) => count(b) - count(a))[0] ?? null;
}
