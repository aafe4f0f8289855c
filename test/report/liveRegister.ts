import { rateRegister } from "../../src/actions/rateRegisters.ts";
import { cellAt } from "../../src/grid/grid.ts";
import type { TableModel } from "../../src/grid/table.ts";
import { lastDay, quarterOf } from "../../src/domain/period.ts";
import { readRegister } from "../../src/domain/register/register.ts";
import type { Role } from "../../src/domain/register/role.ts";
import { defaultSettings } from "../../src/domain/rules/defaultSettings.ts";
import { readRules } from "../../src/domain/rules/readRules.ts";
import type { RegisterKind } from "../../src/domain/layout.ts";
import { liveFrom } from "../../src/report/live/liveFrom.ts";
import { layoutFromText } from "../support/registerFromText.ts";

/** The working table and the words of one register of text, on `Sheet1`, as at 30 June 2021 by the default rules. */
export function workingFrom(
  text: string,
  kind: RegisterKind,
  roles: readonly Role[] = [],
): { working: TableModel; words: TableModel } {
  const { grid, layout } = layoutFromText(text, { kind, name: "Plan", sheet: "Sheet1" });
  const settings = defaultSettings([{ name: "Plan", kind, roles: [] }]);
  const { rules } = readRules(settings);
  const period = quarterOf(2021, 1);
  const asAt = lastDay(period) ?? 0;
  const register = rateRegister(readRegister(grid, layout, false), { rules, period, asAt, year: 2021 });
  const cell = ({ row, column }: { readonly row: number; readonly column: number }) => cellAt(grid, row, column);
  const live = liveFrom({
    cell,
    settings,
    registers: [{ register, slug: "Plan", roles: new Set(roles) }],
    rules,
    asAt,
    period,
    date1904: false,
  });
  const working = live.working(register);
  if (working === null) throw new Error(`A register of ${kind} has no working sheet.`);
  return { working: working.model, words: live.words.model };
}

/** A row of a table by its headings: the formula where there is one, then the value that the engine gives. */
export const formulasOf = ({ columns, rows }: TableModel, row: number): readonly string[] =>
  columns.map(({ heading }, index) => {
    const cell = rows[row]?.[index];
    return `${heading}: ${cell?.formula ?? "fixed"} → ${cell?.text ?? ""}`;
  });

/** The values of some columns, row by row with `·` between them. */
export const valuesOf = ({ columns, rows }: TableModel, headings: readonly string[]): readonly string[] =>
  rows.map((row) =>
    headings.map((one) => row[columns.findIndex(({ heading }) => heading === one)]?.text ?? "?").join(" · "),
  );
