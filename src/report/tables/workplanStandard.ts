import type { TableModel } from "../../grid/table.ts";
import type { RatedAction } from "../../domain/register/rated.ts";
import { countable, NO_RESULTS } from "../actionCounts.ts";
import { countRatings } from "../count.ts";
import { standardNote } from "../notes.ts";
import { countedBeforeFor } from "../earlierCounts.ts";
import { countedOn, thresholdOf } from "../live/countedOn.ts";
import type { ReportInput } from "../reportInput.ts";
import { heldTo, NO_STANDARD, standardCells, standardColumns, unratedRows } from "../standardTable.ts";

/** Table 4: the workplan against the standard. Its first row prints best rating and complete side by side, as both count. */
export function workplanStandard(input: ReportInput, workplan: readonly RatedAction[]): TableModel {
  const { rules } = input;
  const standard = rules.standards.workplan;
  const items = countable(workplan);
  const earlier = countedBeforeFor(input, "workplan") ?? NO_RESULTS;
  const on = countedOn(input, "workplan", "Rating");
  const threshold = thresholdOf(input, "workplan");
  const [best, ...others] = rules.scale.steps.map(({ word }) => word);
  const rated = [[best ?? "Green", "Complete"], ...others.map((word) => [word])].map((ratings, index) => ({
    label: ratings.map((word) => (word === "Complete" ? "COMPLETED" : word.toUpperCase())).join("/"),
    now: ratings.map((rating) => countRatings(items, [rating], standard.denominator, on)),
    before: ratings.map((rating) => countRatings(earlier, [rating], standard.denominator)),
    ...(index === 0 ? heldTo(items, standard, on, threshold) : NO_STANDARD),
  }));
  const rows = [...rated, ...unratedRows(items, earlier, standard, { now: on, before: null })].map((row) =>
    standardCells(row, rules.decimals["workplan-standard"] ?? 1),
  );
  return {
    id: "workplan-standard",
    title: "Workplan against the standard",
    sheetName: "Workplan standard",
    ...standardNote(items, standard, "workplan actions", input, { on, threshold }),
    columns: standardColumns("Workplan", input),
    rows,
  };
}
