import { numberCell, type TableCell, type TableModel, textCell } from "../../grid/table.ts";
import { COMPLETE, NO_DATA } from "../../domain/ratingScale.ts";
import type { RatedAction } from "../../domain/register/rated.ts";
import { valueOf } from "../../domain/register/periodValue.ts";
import { column } from "../cells.ts";
import { position } from "../notes.ts";
import type { ReportInput } from "../reportInput.ts";

/**
 * How many programmes and projects have each rating, what they cost together, and their share of the whole cost; null when the register gives
 * no costs. One whose cost is withheld or missing is counted and adds nothing to the cost.
 */
export function programmesCosts(input: ReportInput, all: readonly RatedAction[]): TableModel | null {
  if (!all.some(hasCost)) return null;
  const { steps } = input.rules.scale;
  const beside = [COMPLETE, NO_DATA].filter((word) => all.some(({ rating }) => rating === word));
  const words = [...steps.map(({ word }) => word), ...beside];
  const whole = costOf(all);
  const without = all.filter((one) => !hasCost(one)).length;
  const missing = without === 0 ? "" : ` ${without} of ${all.length} give no cost and add nothing to it.`;
  return {
    id: "programmes-costs",
    title: "Programmes and projects by cost",
    sheetName: "Programmes costs",
    note: `${position(input)} Costs are the forecasts of the register, else its budgets, in the register's own unit; shares are of the total cost.${missing}`,
    columns: [
      column("Rating", 18),
      column("Count", 10, { align: "right" }),
      column("Cost", 16, { align: "right" }),
      column("Share of cost", 14, { align: "right" }),
    ],
    rows: [
      ...words.map((word) =>
        costRow(
          word,
          all.filter(({ rating }) => rating === word),
          whole,
        ),
      ),
      costRow("Total", all, whole),
    ],
  };
}

const hasCost = ({ item }: RatedAction): boolean => valueOf(item.cost) !== null;

const costOf = (all: readonly RatedAction[]): number =>
  all.reduce((sum, { item }) => sum + (valueOf(item.cost) ?? 0), 0);

function costRow(label: string, those: readonly RatedAction[], whole: number): readonly TableCell[] {
  const cost = costOf(those);
  const share = whole === 0 ? 0 : cost / whole;
  const places = those.map(({ item }) => item.place);
  const costs = those.flatMap(({ item }) => (item.cost ? [item.cost.place] : []));
  const shown = cost.toLocaleString("en-GB", { minimumFractionDigits: 1, maximumFractionDigits: 1 });
  return [
    textCell(label, places),
    numberCell(those.length, String(those.length), "0", places),
    numberCell(cost, shown, "#,##0.0", costs),
    whole === 0 ? textCell("N/A") : numberCell(share, `${(share * 100).toFixed(1)}%`, "0.0%", costs),
  ];
}
