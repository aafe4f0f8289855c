import type { Area } from "../../grid/area.ts";
import { shiftArea } from "../../grid/shift.ts";
import type { Write } from "../../grid/write.ts";
import { areaFor, insertsOf, type SheetInsert, shiftsOn } from "./linesAfter.ts";
import type { RegisterPlan } from "./planRollOver.ts";

/** A merged area that ends where lines are put in and grows over them: where it stands once they are, and how far it reaches then. */
export interface GrownMerge {
  readonly sheet: string;
  readonly moved: Area;
  readonly grown: Area;
}

/**
 * The titles, group headings and section rows over several columns of a register that end where its new columns are put in: they grow over those, as
 * they would where a column was put in between. A heading for which the new columns have words of their own does not. Where items stand across, the
 * same of what spans several rows.
 */
export function grownMerges(
  registers: readonly RegisterPlan[],
  inserts: readonly SheetInsert[],
): readonly GrownMerge[] {
  const all = new Map<string, GrownMerge>();
  for (const one of registers) {
    const { sheet, area } = one.layout;
    for (const { at, columns } of insertsOf(one)) {
      const worded = new Set(columns.flatMap(({ cells }) => cells.map(({ row }) => row)));
      for (const merged of one.grid.merged) {
        const ends = merged.columns > 1 && merged.column + merged.columns === at;
        if (!ends || merged.row >= area.row + area.rows || worded.has(merged.row)) continue;
        const grown = grownMerge(merged, columns.length, one, inserts);
        all.set(`${sheet}!${grown.moved.row},${grown.moved.column}`, grown);
      }
    }
  }
  return [...all.values()];
}

function grownMerge(
  merged: Area,
  by: number,
  { layout: { sheet }, axis }: RegisterPlan,
  inserts: readonly SheetInsert[],
): GrownMerge {
  const moved = shiftsOn(sheet, inserts).reduce((area, shift) => shiftArea(area, shift) ?? area, areaFor(axis, merged));
  const upright = areaFor(axis, moved);
  return { sheet, moved, grown: areaFor(axis, { ...upright, columns: upright.columns + by }) };
}

/** What makes merged areas grow. */
export const mergeWrites = (grown: readonly GrownMerge[]): readonly Write[] =>
  grown.map(({ sheet, grown: area }) => ({ kind: "merge", sheet, area }));
