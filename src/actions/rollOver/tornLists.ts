import { type Area, intersection } from "../../grid/area.ts";
import type { WorkbookReading } from "../../workbook/reading.ts";
import type { RegisterPlan } from "./planRollOver.ts";

/**
 * The name of a list on the same sheet that whole columns put in for a register would go through, although it needs none there; null when
 * there is none. A list that needs just the same columns shares them.
 */
export function tornBy(
  one: RegisterPlan,
  all: readonly RegisterPlan[],
  { tables }: Pick<WorkbookReading, "tables">,
): string | null {
  if (one.plan.kind !== "insert") return null;
  const { layout } = one;
  for (const { at, columns } of one.plan.inserts) {
    const other = all.find(
      (them) =>
        them !== one && isOn(them, layout.sheet) && spans(them.layout.area, at) && !shares(them, at, columns.length),
    );
    if (other) return other.layout.name;
    const table = tables.find(
      ({ sheet, area }) => sheet === layout.sheet && spans(area, at) && intersection(area, layout.area) === null,
    );
    const owner = table && all.find(({ layout: { table: name } }) => name === table.name);
    if (table && !owner) return table.name;
  }
  return null;
}

const isOn = ({ layout }: RegisterPlan, sheet: string): boolean => layout.sheet === sheet;

/** Whether a column put in before another lies within an area. */
const spans = ({ column, columns }: Area, at: number): boolean => at > column && at < column + columns;

const shares = ({ plan }: RegisterPlan, at: number, count: number): boolean =>
  plan.kind === "insert" && plan.inserts.some((insert) => insert.at === at && insert.columns.length === count);
