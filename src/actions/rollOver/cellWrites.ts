import type { Area } from "../../grid/area.ts";
import type { Write } from "../../grid/write.ts";
import type { WorkbookReading } from "../../workbook/reading.ts";
import type { CellPlan } from "./cellPlans.ts";
import { areaFor, isTableOf, lineAfter, periodLines, placedColumns, type SheetInsert, widened } from "./linesAfter.ts";
import type { RegisterPlan } from "./planRollOver.ts";

/** What puts the columns and rows of the next period into the sheets, the last of a sheet first. */
export const insertWrites = (inserts: readonly SheetInsert[]): readonly Write[] =>
  inserts.map((one) => ({ kind: "insert", ...one }));

/** What puts contents and number formats into cells. */
export const cellWrites = (cells: readonly CellPlan[]): readonly Write[] =>
  cells.flatMap(({ place: { sheet, row, column }, before, after }): readonly Write[] => {
    const area: Area = { row, column, rows: 1, columns: 1 };
    const { value, formula, format } = after;
    const content: readonly Write[] =
      formula !== null
        ? [{ kind: "formulas", sheet, area, formulas: [[formula]] }]
        : value === before.value && before.formula === null
          ? []
          : [{ kind: "values", sheet, area, values: [[value]] }];
    return [{ kind: "numberFormat", sheet, areas: [area], format }, ...content];
  });

/** What widens a register's Excel table where its new columns stand behind its last; where items stand across, its rows below the last. */
export function tableWrites(
  one: RegisterPlan,
  inserts: readonly SheetInsert[],
  after: WorkbookReading,
  before: WorkbookReading,
): readonly Write[] {
  const { sheet } = one.layout;
  const was = before.tables.find((table) => isTableOf(table, one));
  const is = after.tables.find(({ name }) => name === was?.name);
  if (!was || !is) return [];
  const lines = placedColumns(one, inserts).map(({ at }) => at);
  const { column, columns } = areaFor(one.axis, was.area);
  const end = lineAfter(column + columns - 1, periodLines(one), inserts) + 1;
  const isBehind = lines.some((at) => at >= end);
  return isBehind ? [{ kind: "resizeTable", sheet, area: widened(is.area, one.axis, lines), name: is.name }] : [];
}
