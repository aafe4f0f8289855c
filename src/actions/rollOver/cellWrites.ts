import type { Area } from "../../grid/area.ts";
import type { Write } from "../../grid/write.ts";
import type { WorkbookReading } from "../../workbook/reading.ts";
import type { CellPlan } from "./cellPlans.ts";
import { placedColumns, type SheetInsert, widened } from "./columnsAfter.ts";
import type { RegisterPlan } from "./planRollOver.ts";

/** What puts the columns of the next period into the sheets, the last of a sheet first. */
export const insertWrites = (inserts: readonly SheetInsert[]): readonly Write[] =>
  inserts.map(({ sheet, at, count }) => ({ kind: "insert", sheet, axis: "columns", at, count }));

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

/** What widens a register's Excel table where its new columns stand behind its last. */
export function tableWrites(
  one: RegisterPlan,
  inserts: readonly SheetInsert[],
  after: WorkbookReading,
  before: WorkbookReading,
): readonly Write[] {
  const { table: name, sheet } = one.layout;
  const [was, is] = [before, after].map(({ tables }) => tables.find((table) => table.name === name));
  if (name === null || !was || !is) return [];
  const news = placedColumns(one, inserts);
  const end = was.area.column + was.area.columns;
  const isBehind = news.some(({ at }) => at >= end + inside(was.area, sheet, inserts));
  return isBehind
    ? [
        {
          kind: "resizeTable",
          sheet,
          area: widened(
            is.area,
            news.map(({ at }) => at),
          ),
          name,
        },
      ]
    : [];
}

/** By how many columns an area grows or moves by what is put in before its end. */
const inside = ({ column, columns }: Area, sheet: string, inserts: readonly SheetInsert[]): number =>
  inserts.reduce((sum, one) => (one.sheet === sheet && one.at < column + columns ? sum + one.count : sum), 0);
