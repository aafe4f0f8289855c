import type { TableModel } from "../../../src/grid/table.ts";
import type { Rules } from "../../../src/domain/rules/rules.ts";
import { buildPack } from "../../../src/report/pack.ts";
import { healthPack } from "../../../src/report/packs/health.ts";
import { inputFrom, type TextRegisters } from "../input.ts";

/** The tables of the health pack from registers as text, for Q1 21/22. */
export const healthTables = (registers: TextRegisters, rules: Partial<Rules> = {}): readonly TableModel[] =>
  buildPack(healthPack, inputFrom(registers, rules));

/** One of them; there being none is a fault of the test. */
export function healthTable(id: string, registers: TextRegisters): TableModel {
  const found = healthTables(registers).find((one) => one.id === id);
  if (!found) throw new Error(`There is no table ${id}.`);
  return found;
}

/** The texts of a table's rows, with `·` between the cells. */
export const rowsOf = (table: TableModel): readonly string[] =>
  table.rows.map((row) => row.map(({ text }) => text).join(" · "));

/** The headings of a table. */
export const headingsOf = ({ columns }: TableModel): readonly string[] => columns.map(({ heading }) => heading);
