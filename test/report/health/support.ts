import type { TableModel } from "../../../src/grid/table.ts";
import type { DatedPeriod } from "../../../src/domain/period.ts";
import { buildPack } from "../../../src/report/pack.ts";
import { healthPack } from "../../../src/report/packs/health.ts";
import { inputFrom, type TextRegisters } from "../input.ts";

/** The tables of the health pack from registers as text, for Q1 21/22 unless said. */
export const healthTables = (registers: TextRegisters, period?: DatedPeriod): readonly TableModel[] =>
  buildPack(healthPack, inputFrom(registers, {}, {}, period));

/** One of them; there being none is a fault of the test. */
export function healthTable(id: string, registers: TextRegisters, period?: DatedPeriod): TableModel {
  const found = healthTables(registers, period).find((one) => one.id === id);
  if (!found) throw new Error(`There is no table ${id}.`);
  return found;
}

/** The texts of a table's rows, with `·` between the cells. */
export const rowsOf = (table: TableModel): readonly string[] =>
  table.rows.map((row) => row.map(({ text }) => text).join(" · "));

/** The headings of a table. */
export const headingsOf = ({ columns }: TableModel): readonly string[] => columns.map(({ heading }) => heading);
