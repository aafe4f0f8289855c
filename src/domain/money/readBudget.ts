import type { FieldName, Layout } from "../layout.ts";
import { endMonth } from "../period.ts";
import { columnOf, type RowReader } from "../register/fields.ts";
import { figureIn } from "../register/fieldsByPeriod.ts";
import { readItems } from "../register/readItems.ts";
import type { Amount, BudgetLevel, BudgetLine } from "./budgetLine.ts";
import { budgetSides } from "./budgetSides.ts";
import { directoratesOf } from "./directorates.ts";
import { amountAt, type MoneyColumn, moneyColumns } from "./moneyColumn.ts";

/** A budget: its lines, and the rows that add up others, each in the register's order. */
export interface ReadBudget {
  readonly items: readonly BudgetLine[];
  readonly totals: readonly BudgetLine[];
}

/** Reads a budget with its totals. */
export const readBudgetWithTotals = (layout: Layout, reader: RowReader): ReadBudget => ({
  items: readBudget(layout, reader),
  totals: readBudget({ ...layout, itemRows: layout.totals, totals: [] }, reader),
});

/** The lines of a budget, in the register's order. */
export function readBudget(layout: Layout, reader: RowReader): readonly BudgetLine[] {
  const items = readItems(layout, reader);
  const columns = moneyColumns(layout, reader);
  const at = (row: number, column: MoneyColumn | null): Amount | null =>
    column === null ? null : amountAt(reader, row, column);
  const [budget, variance] = [latest(columns, "budget"), latest(columns, "variance")];
  const forecast = latest(columns, "forecast") ?? outturn(columns);
  const dated = columns.filter(({ column: { field, period } }) => period !== null && YEARLY.includes(field));
  const undated = columns.filter(
    ({ column: { field, period } }) => period === null && (field === "actual" || field === "target"),
  );
  const directorates = directoratesOf(layout, reader, items);
  const budgets = items.map(({ row }) => at(row, budget) ?? at(row, forecast));
  const sides = budgetSides(layout, reader, items, budgets);
  return items.map((item, index) => ({
    ...item,
    level: levelOf(layout),
    directorate: directorates[index] ?? "",
    side: sides[index] ?? "unclear",
    budget: at(item.row, budget),
    forecast: at(item.row, forecast),
    variance: at(item.row, variance),
    variancePercent: figureIn(reader, item.row, "variancePercent"),
    status: reader.told(item.row, "status"),
    years: dated.map((column) => amountAt(reader, item.row, column)),
    others: undated.map((column) => amountAt(reader, item.row, column)),
  }));
}

const YEARLY: readonly FieldName[] = ["actual", "budget", "forecast", "target"];

/** Of several columns of a field the one of the latest period, else the first. */
export function latest(columns: readonly MoneyColumn[], field: FieldName): MoneyColumn | null {
  const own = columns.filter(({ column }) => column.field === field);
  const ends = own.flatMap((one) => {
    const { period } = one.column;
    return period === null || period.kind === "partial" ? [] : [{ one, end: endMonth(period) }];
  });
  return ends.toSorted((a, b) => b.end - a.end)[0]?.one ?? own[0] ?? null;
}

/** Where nothing is forecast, the outturn of the year; spending to date is none. */
function outturn(columns: readonly MoneyColumn[]): MoneyColumn | null {
  const whole = columns.filter(
    ({ column: { field, heading } }) =>
      field === "actual" && !/\bto date\b|\bytd\b|\bcumulative\b|\bprofile/i.test(heading),
  );
  return whole.length === 1 ? (whole[0] ?? null) : null;
}

/** What the rows are, by what the column of their names is called. */
function levelOf(layout: Layout): BudgetLevel {
  const heading = columnOf(layout, "title")?.heading ?? "";
  if (/\bservices?\b|\bbudget head|\bline\b/i.test(heading)) return "service";
  if (/\bfunds?\b|\baccounts?\b/i.test(heading)) return "fund";
  return /\b(?:directorates?|portfolios?|departments?|committees?)\b/i.test(heading) ? "directorate" : "service";
}
