import { rateRegister } from "../../../src/actions/rateRegisters.ts";
import type { Finding } from "../../../src/domain/finding.ts";
import { previousPeriod, quarterOf } from "../../../src/domain/period.ts";
import { recogniseWorkbook } from "../../../src/domain/recognise/recogniseWorkbook.ts";
import { assignRoles } from "../../../src/domain/register/assignRoles.ts";
import { readRegister } from "../../../src/domain/register/register.ts";
import { defaultSettings } from "../../../src/domain/rules/defaultSettings.ts";
import { readRules } from "../../../src/domain/rules/readRules.ts";
import type { Setting } from "../../../src/domain/rules/setting.ts";
import { overlay } from "../../../src/domain/rules/setting.ts";
import { readIso } from "../../../src/domain/serialDate.ts";
import type { TableModel } from "../../../src/grid/table.ts";
import { buildPack } from "../../../src/report/pack.ts";
import { financePack } from "../../../src/report/packs/finance.ts";
import { asText } from "../../support/asText.ts";
import { gridFromText } from "../../support/gridFromText.ts";

/** What the finance pack makes of sheets as text, found by recognition, for Q2 24/25. */
export interface Made {
  readonly tables: readonly TableModel[];
  readonly findings: readonly Finding[];
}

/** Sheets by name, each as `gridFromText` reads it. */
export function financeFrom(sheets: Readonly<Record<string, string>>, chosen: readonly Setting[] = []): Made {
  const grids = Object.entries(sheets).map(([sheet, text]) => gridFromText(text, { sheet }));
  const registers = recogniseWorkbook(grids, []).flatMap((layout) => {
    const grid = grids.find(({ sheet }) => sheet === layout.sheet);
    return grid ? [readRegister(grid, layout, false)] : [];
  });
  const defaults = defaultSettings(registers.map(({ layout: { name, kind } }) => ({ name, kind, roles: [] })));
  const { rules } = readRules(overlay(defaults, chosen));
  const [period, asAt] = [quarterOf(2024, 2), readIso("2024-09-30") ?? 0];
  const rated = registers.map((register) => rateRegister(register, { rules, period, asAt, year: 2024 }));
  const { roles } = assignRoles(
    registers.map(({ layout }) => layout),
    new Map(),
  );
  const byRole = new Map(
    [...roles].flatMap(([role, layout]) =>
      rated.filter(({ register }) => register.layout === layout).map((one) => [role, one] as const),
    ),
  );
  const input = {
    period,
    previous: previousPeriod(period),
    asAt,
    rules,
    registers: byRole,
    every: rated,
    shared: new Map(),
    history: [],
    named: () => null,
    live: null,
  };
  return { tables: buildPack(financePack, input), findings: rated.flatMap(({ findings }) => findings) };
}

/** The columns and rows of a table as text, without its title and note; empty when there is none. */
export function bodyOf({ tables }: Made, id: string): string {
  const found = tables.find((one) => one.id === id);
  return found ? (asText(found).split("\n\n")[1] ?? "") : "";
}

/** The cells of a table, row by row with `·` between them. */
export const rowsIn = ({ tables }: Made, id: string): readonly string[] =>
  (tables.find((one) => one.id === id)?.rows ?? []).map((row) => row.map(({ text }) => text).join(" · "));

/** Findings in short: `unit-mixed 4,2`, by code with row and column as the sheet counts from 0. */
export const codesOf = ({ findings }: Made): readonly string[] =>
  findings.map(({ code, place }) => `${code} ${place.row},${place.column}`);
