import type { StandingTable } from "../grid/layOut.ts";
import { stackTables } from "../grid/stackTables.ts";
import type { Write } from "../grid/write.ts";
import type { Setting } from "../domain/rules/setting.ts";
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
  const [first, ...others] = rulesTables(settings, standing.others);
  const stacked = (table: typeof first) => ({
    model: inDateSystem(table, reading.date1904),
    mark: markOf(table.id),
    standing: own.tables.get(table.id) ?? null,
  });
  const tables = [stacked(first), ...others.map(stacked)] as const;
  const stands = tables.flatMap((table) => table.standing ?? []);
  return stackTables(
    tables,
    sheetOf(stands) ?? freeName(first.sheetName, new Set(reading.sheets.map(({ name }) => name.toLowerCase()))),
  );
}

/** The sheet on which most of the tables stand; null where none does. */
function sheetOf(standing: readonly StandingTable[]): string | null {
  const count = (sheet: string): number => standing.filter((one) => one.sheet === sheet).length;
  return standing.map(({ sheet }) => sheet).toSorted((a, b) => count(b) - count(a))[0] ?? null;
}
