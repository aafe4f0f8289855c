import type { Grid } from "../../grid/grid.ts";
import type { Shift } from "../../grid/shift.ts";
import type { Layout } from "../layout.ts";
import { turnArea, turnOver } from "../recognise/turnOver.ts";

/** A register as one that lists its items down, with the sheet that its rows and columns are counted on. */
export interface Upright {
  /** With its `area` on `grid`. */
  readonly layout: Layout;
  /** Its sheet, turned over where the register lists its items across. */
  readonly grid: Grid;
  /** What a period has there on the sheet itself: a column, or a row where items stand across. */
  readonly axis: Shift["axis"];
}

/** Reads a register and its sheet so that its items stand in rows and its periods in columns, whichever way it lists them. */
export function uprightOf(layout: Layout, sheet: Grid): Upright {
  if (layout.orientation === "rows") return { layout, grid: sheet, axis: "columns" };
  return {
    layout: { ...layout, orientation: "rows", area: turnArea(layout.area) },
    grid: turnOver(sheet),
    axis: "rows",
  };
}

/** What a person calls a line of a sheet along an axis: `column`, `row`. */
export const lineWord = (axis: Shift["axis"]): string => (axis === "columns" ? "column" : "row");
