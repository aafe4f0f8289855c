import type { Grid } from "../../grid/grid.ts";
import type { Layout } from "../layout.ts";
import { withUniqueNames } from "./nameRegister.ts";
import { recogniseSheet, type SheetTable } from "./recogniseSheet.ts";

/**
 * Every register of a workbook, sheet by sheet in their order, with names that are unique in the workbook.
 * @param grids the visible sheets that are the council's own
 */
export const recogniseWorkbook = (grids: readonly Grid[], tables: readonly SheetTable[]): readonly Layout[] =>
  withUniqueNames(grids.flatMap((grid) => recogniseSheet(grid, tables)));
