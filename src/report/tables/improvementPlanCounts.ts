import type { Place } from "../../grid/area.ts";
import { numberCell, type TableCell, type TableModel, textCell } from "../../grid/table.ts";
import type { RatedAction } from "../../domain/register/rated.ts";
import { column } from "../cells.ts";
import { position } from "../notes.ts";
import type { ReportInput } from "../reportInput.ts";
import { prioritiesOf } from "./improvementPlan.ts";
import { TIMINGS, timingOf } from "./planTiming.ts";

/** How many actions each development priority has and how they stand at the as-at date; the last row is the whole plan. */
export function improvementPlanCounts(input: ReportInput, actions: readonly RatedAction[]): TableModel {
  return {
    id: "improvement-plan-counts",
    title: "Service improvement plan by priority",
    sheetName: "Plan by priority",
    note: `${position(input)} Each action is counted once: complete, else by the latest day that its date allows. Due soon: within ${input.rules.dueSoonDays} days. A priority that is held to corporate-health standards has no actions here.`,
    columns: [
      column("Development priority", 60),
      column("Actions", 10, { align: "right" }),
      ...TIMINGS.map((timing) => column(timing, 12, { align: "right" })),
    ],
    rows: [
      ...prioritiesOf(input, actions).map(({ name, behind, actions: own }) => countsRow(name, behind, own)),
      countsRow("Total", [], actions),
    ],
  };
}

const countsRow = (name: string, behind: readonly Place[], actions: readonly RatedAction[]): readonly TableCell[] => [
  textCell(name, behind),
  countCell(actions),
  ...TIMINGS.map((timing) => countCell(actions.filter((action) => timingOf(action) === timing))),
];

const countCell = (actions: readonly RatedAction[]): TableCell =>
  numberCell(
    actions.length,
    String(actions.length),
    "0",
    actions.map(({ item }) => item.place),
  );
