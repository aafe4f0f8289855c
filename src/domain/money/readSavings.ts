import type { Layout } from "../layout.ts";
import type { RowReader } from "../register/fields.ts";
import { readItems } from "../register/readItems.ts";
import type { Saving } from "./budgetLine.ts";
import { directoratesOf } from "./directorates.ts";
import { amountAt, moneyColumns } from "./moneyColumn.ts";
import { latest } from "./readBudget.ts";

/**
 * The savings of a register, in its order. What was planned is its target, else its budget; where it names amounts by year beside what was
 * delivered, these are the plan.
 */
export function readSavings(layout: Layout, reader: RowReader): readonly Saving[] {
  const items = readItems(layout, reader);
  const columns = moneyColumns(layout, reader);
  const of = (...fields: readonly string[]) => columns.filter(({ column }) => fields.includes(column.field));
  const actuals = of("actual");
  const undated = actuals.filter(({ column }) => column.period === null);
  const isByYear = actuals.length - undated.length > 0 && (undated.length > 0 || actuals.length > 1);
  const said = of("target").length > 0 ? of("target") : of("budget");
  const planned =
    said.length > 0 ? said : isByYear ? actuals.filter(({ column }) => column.period !== null) : of("baseline");
  const delivered = undated[0] ?? (said.length > 0 ? latest(columns, "actual") : null);
  const forecast = latest(columns, "forecast");
  const directorates = directoratesOf(layout, reader, items);
  return items.map((item, index) => ({
    ...item,
    directorate: directorates[index] ?? "",
    planned: planned.map((column) => amountAt(reader, item.row, column)),
    delivered: delivered === null ? null : amountAt(reader, item.row, delivered),
    forecast: forecast === null ? null : amountAt(reader, item.row, forecast),
    status: reader.told(item.row, "status"),
  }));
}
