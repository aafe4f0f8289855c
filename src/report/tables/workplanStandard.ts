import type { TableModel } from "../../grid/table.ts";
import type { RatedAction } from "../../domain/register/rated.ts";
import { countable, NO_RESULTS } from "../actionCounts.ts";
import { countRatings, standardOf } from "../count.ts";
import { standardNote } from "../notes.ts";
import { countedBeforeFor } from "../earlierCounts.ts";
import type { ReportInput } from "../reportInput.ts";
import { standardCells, standardColumns, unratedRows } from "../standardTable.ts";

/** Table 4: the workplan against the standard. Its first row prints best rating and complete side by side, as both count. */
export function workplanStandard(input: ReportInput, workplan: readonly RatedAction[]): TableModel {
  const { rules } = input;
  const standard = rules.standards.workplan;
  const items = countable(workplan);
  const earlier = countedBeforeFor(input, "workplan") ?? NO_RESULTS;
  const [best, ...others] = rules.scale.steps.map(({ word }) => word);
  const rated = [[best ?? "Green", "Complete"], ...others.map((word) => [word])].map((ratings, index) => ({
    label: ratings.map((word) => (word === "Complete" ? "COMPLETED" : word.toUpperCase())).join("/"),
    now: ratings.map((rating) => countRatings(items, [rating], standard.denominator)),
    before: ratings.map((rating) => countRatings(earlier, [rating], standard.denominator)),
    standard: index === 0 ? standardOf(items, standard) : null,
  }));
  const rows = [...rated, ...unratedRows(items, earlier, standard)].map((row) =>
    standardCells(row, rules.decimals["workplan-standard"] ?? 1),
  );
  return {
    id: "workplan-standard",
    title: "Workplan against the standard",
    sheetName: "Workplan standard",
    note: standardNote(items, standard, "workplan actions", input),
    columns: standardColumns("Workplan", input),
    rows,
  };
}
