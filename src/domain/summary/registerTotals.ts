import { cellAt, type Grid } from "../../grid/grid.ts";
import type { FieldName, Layout } from "../layout.ts";
import type { Finding } from "../finding.ts";
import { fold } from "../reading/words.ts";
import type { Line, SummaryTable } from "./table.ts";
import { isSumLabel, totalChecks } from "./totalChecks.ts";

/** Columns whose figures can be added up. A column that means nothing known may be one, too. */
const ADDITIVE: ReadonlySet<FieldName> = new Set<FieldName>([
  ...(["actual", "previousActual", "budget", "forecast", "variance", "baseline", "numerator", "denominator"] as const),
  ...(["target"] as const),
]);

/** Totals and subtotals within a register that are not the sums of its rows. */
export function registerTotals(grid: Grid, layout: Layout): readonly Finding[] {
  const { totals, orientation, itemRows, fields, area } = layout;
  if (totals.length === 0 || orientation !== "rows") return [];
  const known = new Map(fields.map(({ column, field }) => [column, field]));
  const columns = Array.from({ length: area.columns }, (_, index) => area.column + index);
  const across: Line[] = columns
    .filter((column) => ADDITIVE.has(known.get(column) ?? "actual"))
    .map((column) => ({ at: column, label: fields.find((one) => one.column === column)?.heading ?? "" }));
  const sums = new Set(totals);
  const lines = [...itemRows, ...totals]
    .toSorted((a, b) => a - b)
    .map((at) => ({ at, label: sums.has(at) ? totalLabel(grid, at, columns) : "" }));
  const table: SummaryTable = {
    sheet: layout.sheet,
    lines: lines.filter(({ at, label }) => !sums.has(at) || label !== ""),
    across,
    cell: (row, column) => cellAt(grid, row, column),
    place: (row, column) => ({ sheet: layout.sheet, row, column }),
  };
  return totalChecks(table);
}

/** The first text of a row that says that it is a sum; empty where none does: an average is no total. */
const totalLabel = (grid: Grid, row: number, columns: readonly number[]): string =>
  columns.map((column) => fold(cellAt(grid, row, column).text)).find(isSumLabel) ?? "";
