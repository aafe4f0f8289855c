import { numberCell, type TableCell, type TableModel, textCell } from "../../grid/table.ts";
import { formatPeriod } from "../../domain/formatPeriod.ts";
import type { RatedIndicator } from "../../domain/register/rated.ts";
import { column, figureCell, NOT_APPLICABLE } from "../cells.ts";
import { narrativeKey } from "../narrativeKey.ts";
import type { ReportInput } from "../reportInput.ts";

/** The outcomes rated in the lowest rating and worsening, the widest gap first; equal gaps keep the register's order. */
export function redRedOutcomes(input: ReportInput, outcomes: readonly RatedIndicator[]): readonly RatedIndicator[] {
  const lowest = input.rules.scale.steps.at(-1)?.word;
  return outcomes
    .filter(({ rating, trend }) => rating === lowest && trend === "Worsening")
    .toSorted((a, b) => (b.gap ?? -Infinity) - (a.gap ?? -Infinity));
}

/** Table 3: the outcomes that are Red and worsening, with how far they are from what was expected, and why. */
export function redRed(input: ReportInput, outcomes: readonly RatedIndicator[]): TableModel {
  const those = redRedOutcomes(input, outcomes);
  const first = those[0]?.item;
  return {
    id: "red-red",
    title: "Red Red outcomes",
    sheetName: "Red Red outcomes",
    note: `Outcomes rated ${input.rules.scale.steps.at(-1)?.word ?? "Red"} and worsening, widest gap first. Gap: the distance from what was expected in the period, on the adverse side, in percent of it. What is typed in the last column is kept.`,
    columns: [
      column("Outcome", 34),
      column(formatPeriod(input.period), 14, { align: "right" }),
      column(formatPeriod(input.previous), 14, { align: "right" }),
      column(first?.baseline?.heading ?? "Baseline", 14, { align: "right" }),
      column(first?.target?.heading ?? "Target", 14, { align: "right" }),
      column("Gap", 10, { align: "right" }),
      column("Narrative", 60),
    ],
    rows: those.map((one) => redRedRow(input, one)),
  };
}

function redRedRow(input: ReportInput, one: RatedIndicator): readonly TableCell[] {
  const { item, value, previous, gap } = one;
  const key = narrativeKey("red-red", item.key, input.period);
  const typed = input.narrative(key);
  const words = typed ?? item.narrative?.words ?? "";
  const narrative = textCell(words, item.narrative ? [item.narrative.place] : []);
  return [
    textCell(item.title, [item.place]),
    figureCell(value),
    figureCell(previous),
    figureCell(item.baseline),
    figureCell(item.target),
    gap === null ? textCell(NOT_APPLICABLE) : numberCell(gap, `${(gap * 100).toFixed(1)}%`, "0.0%", [item.place]),
    { ...narrative, narrativeKey: key },
  ];
}
