import { type Area, intersection } from "../../grid/area.ts";
import type { Upright } from "../../domain/rollOver/upright.ts";
import type { WorkbookReading } from "../../workbook/reading.ts";
import { areaFor, isTableOf, sheetArea } from "./linesAfter.ts";
import type { RegisterPlan } from "./planRollOver.ts";

/**
 * The name of a list on the same sheet that whole columns put in for a register (rows, where its items stand across) would go through, although it
 * needs none there; null when there is none. A list that needs just the same lines shares them.
 */
export function tornBy(
  one: RegisterPlan,
  all: readonly RegisterPlan[],
  { tables }: Pick<WorkbookReading, "tables">,
): string | null {
  if (one.plan.kind !== "insert") return null;
  const { layout, axis } = one;
  for (const { at, columns } of one.plan.inserts) {
    const other = all.find(
      (them) =>
        them !== one &&
        them.layout.sheet === layout.sheet &&
        spans(areaFor(axis, sheetArea(them)), at) &&
        !shares(them, axis, at, columns.length),
    );
    if (other) return other.layout.name;
    const table = tables.find(
      ({ sheet, area }) =>
        sheet === layout.sheet && spans(areaFor(axis, area), at) && intersection(area, sheetArea(one)) === null,
    );
    const owner = table && all.find((them) => isTableOf(table, them));
    if (table && !owner) return table.name;
  }
  return null;
}

/** Whether a line put in before another lies within an area. */
const spans = ({ column, columns }: Area, at: number): boolean => at > column && at < column + columns;

const shares = ({ plan, axis }: RegisterPlan, along: Upright["axis"], at: number, count: number): boolean =>
  plan.kind === "insert" &&
  axis === along &&
  plan.inserts.some((insert) => insert.at === at && insert.columns.length === count);
