import { type Area, intersection, type Place } from "../../grid/area.ts";
import type { Shift } from "../../grid/shift.ts";
import type { SheetTable } from "../../domain/recognise/recogniseSheet.ts";
import { turnArea } from "../../domain/recognise/turnOver.ts";
import type { ColumnInsert, NewColumn } from "../../domain/rollOver/planPeriod.ts";
import type { Upright } from "../../domain/rollOver/upright.ts";
import type { RegisterPlan } from "./planRollOver.ts";

/** Which lines of a sheet are meant: its rows or its columns. */
interface Lines {
  readonly sheet: string;
  readonly axis: Shift["axis"];
}

/** Rows or columns put into a sheet before one, counted as they stand before. */
export interface SheetInsert extends Lines {
  readonly at: number;
  readonly count: number;
}

/** A new column of a register, or row where its items stand across, with where it stands afterwards. */
export interface PlacedColumn extends NewColumn {
  readonly at: number;
}

/** The lines that are put into sheets, each place once, the last of a sheet first, so that those before keep their numbers. */
export function sheetInserts(registers: readonly RegisterPlan[]): readonly SheetInsert[] {
  const all = new Map<string, SheetInsert>();
  for (const { layout, plan, axis } of registers) {
    for (const { at, columns } of insertsOf({ plan }))
      all.set(`${layout.sheet}!${axis} ${at}`, { sheet: layout.sheet, axis, at, count: columns.length });
  }
  return [...all.values()].toSorted((a, b) => b.at - a.at);
}

/** What a register needs put in; none where it needs none. */
export const insertsOf = ({ plan }: Pick<RegisterPlan, "plan">): readonly ColumnInsert[] =>
  plan.kind === "insert" ? plan.inserts : [];

/** The lines of a sheet in which a register has its periods. */
export const periodLines = ({ layout: { sheet }, axis }: Upright): Lines => ({ sheet, axis });

/** Those in which it has its items. */
export const itemLines = ({ layout: { sheet }, axis }: Upright): Lines => ({
  sheet,
  axis: axis === "columns" ? "rows" : "columns",
});

/** Where a row or column of a sheet stands once lines were put in. */
export const lineAfter = (line: number, { sheet, axis }: Lines, inserts: readonly SheetInsert[]): number =>
  inserts.reduce(
    (moved, one) => (one.sheet === sheet && one.axis === axis && one.at <= line ? moved + one.count : moved),
    line,
  );

/** The new lines of a register with where they stand afterwards. */
export function placedColumns(one: RegisterPlan, inserts: readonly SheetInsert[]): readonly PlacedColumn[] {
  return insertsOf(one).flatMap(({ at, columns }) => {
    const first = lineAfter(at, periodLines(one), inserts) - columns.length;
    return columns.map((column, index) => ({ ...column, at: first + index }));
  });
}

/** Where a cell of a register stands on its sheet, by its row and column as if the items stood in rows. */
export const placeOf = ({ layout: { sheet }, axis }: Upright, row: number, column: number): Place =>
  axis === "columns" ? { sheet, row, column } : { sheet, row: column, column: row };

/** The same for an area, and the other way about. */
export const areaFor = (axis: Upright["axis"], area: Area): Area => (axis === "columns" ? area : turnArea(area));

/** A register's area on its sheet. */
export const sheetArea = ({ layout: { area }, axis }: Upright): Area => areaFor(axis, area);

/** Whether an Excel table is that of a register: by its name, or where items stand across, as such a register is known by no table, by its place. */
export const isTableOf = ({ name, sheet, area }: SheetTable, one: Upright): boolean =>
  one.layout.table === name ||
  (one.axis === "rows" && sheet === one.layout.sheet && intersection(area, sheetArea(one)) !== null);

/** Where a cell stands once lines were put in. */
export const placeAfter = ({ sheet, row, column }: Place, inserts: readonly SheetInsert[]): Place => ({
  sheet,
  row: lineAfter(row, { sheet, axis: "rows" }, inserts),
  column: lineAfter(column, { sheet, axis: "columns" }, inserts),
});

/** The lines put in as shifts of a sheet, the last first. */
export const shiftsOn = (sheet: string, inserts: readonly SheetInsert[]): readonly Shift[] =>
  inserts.flatMap((one) =>
    one.sheet === sheet ? [{ kind: "insert", axis: one.axis, at: one.at, count: one.count } as const] : [],
  );

/** An area widened to the right, or downwards along rows, so that it holds some lines. */
export function widened(area: Area, axis: Upright["axis"], lines: readonly number[]): Area {
  const upright = areaFor(axis, area);
  const end = Math.max(upright.column + upright.columns, ...lines.map((line) => line + 1));
  return areaFor(axis, { ...upright, columns: end - upright.column });
}
