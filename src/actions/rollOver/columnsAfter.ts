import { type Area } from "../../grid/area.ts";
import type { Shift } from "../../grid/shift.ts";
import type { ColumnInsert, NewColumn } from "../../domain/rollOver/planPeriod.ts";
import type { RegisterPlan } from "./planRollOver.ts";

/** Columns put into a sheet before one, counted as they stand before. */
export interface SheetInsert {
  readonly sheet: string;
  readonly at: number;
  readonly count: number;
}

/** A new column of a register with where it stands afterwards. */
export interface PlacedColumn extends NewColumn {
  readonly at: number;
}

/** The columns that are put into sheets, each place once, the last of a sheet first, so that those before keep their numbers. */
export function sheetInserts(registers: readonly RegisterPlan[]): readonly SheetInsert[] {
  const all = new Map<string, SheetInsert>();
  for (const { layout, plan } of registers) {
    for (const { at, columns } of insertsOf({ plan }))
      all.set(`${layout.sheet}!${at}`, { sheet: layout.sheet, at, count: columns.length });
  }
  return [...all.values()].toSorted((a, b) => b.at - a.at);
}

/** The columns that a register needs put in; none where it needs none. */
export const insertsOf = ({ plan }: Pick<RegisterPlan, "plan">): readonly ColumnInsert[] =>
  plan.kind === "insert" ? plan.inserts : [];

/** Where a column of a sheet stands once columns were put in. */
export const columnAfter = (column: number, sheet: string, inserts: readonly SheetInsert[]): number =>
  inserts.reduce((moved, one) => (one.sheet === sheet && one.at <= column ? moved + one.count : moved), column);

/** The new columns of a register with where they stand afterwards. */
export function placedColumns(
  { layout, plan }: Pick<RegisterPlan, "layout" | "plan">,
  inserts: readonly SheetInsert[],
): readonly PlacedColumn[] {
  return insertsOf({ plan }).flatMap(({ at, columns }) => {
    const before = inserts.filter((one) => one.sheet === layout.sheet && one.at < at);
    const first = before.reduce((moved, { count }) => moved + count, at);
    return columns.map((column, index) => ({ ...column, at: first + index }));
  });
}

/** The columns put in as shifts of a sheet, the last first. */
export const shiftsOn = (sheet: string, inserts: readonly SheetInsert[]): readonly Shift[] =>
  inserts.flatMap((one) =>
    one.sheet === sheet ? [{ kind: "insert", axis: "columns", at: one.at, count: one.count } as const] : [],
  );

/** An area widened to the right so that it holds some columns. */
export function widened(area: Area, columns: readonly number[]): Area {
  const end = Math.max(area.column + area.columns, ...columns.map((column) => column + 1));
  return { ...area, columns: end - area.column };
}
