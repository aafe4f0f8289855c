import { numberCell, type TableCell, type TableModel, textCell } from "../../grid/table.ts";
import type { RatedAction } from "../../domain/register/rated.ts";
import { column, withFormula } from "../cells.ts";
import { PLAN } from "../live/actions/planColumns.ts";
import { workingFor } from "../live/countedOn.ts";
import { quoted, when } from "../live/expression.ts";
import { countAll } from "../live/listed.ts";
import type { Working } from "../live/live.ts";
import { literally } from "../live/words/wordKey.ts";
import { itemAt } from "../live/workingCell.ts";
import { position } from "../notes.ts";
import type { ReportInput } from "../reportInput.ts";
import { prioritiesOf, priorityCell } from "./improvementPlan.ts";
import type { PlanPriority } from "./planPriorities.ts";
import { type Timing, TIMINGS, timingOf } from "./planTiming.ts";

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
      ...prioritiesOf(input, actions).map((priority) => countsRow(input, priority, actions)),
      totalRow(input, actions),
    ],
  };
}

function countsRow(input: ReportInput, priority: PlanPriority, all: readonly RatedAction[]): readonly TableCell[] {
  const working = workingFor(input, "improvementPlan");
  const countOf = working && countedIn(working, priority, all);
  return [
    priorityCell(input, priority),
    countCell(priority.actions, countOf?.(null) ?? null),
    ...TIMINGS.map((timing) => timingCell(priority.actions, timing, countOf?.(timing) ?? null)),
  ];
}

/** How many actions of a priority there are, all or with a timing, as an expression; null for a priority that has none. */
function countedIn(
  working: Working,
  { actions: [first] }: PlanPriority,
  all: readonly RatedAction[],
): ((timing: Timing | null) => string) | null {
  if (first === undefined) return null;
  const priority = itemAt(working, PLAN.priority, all.indexOf(first));
  const among = `${working.name(PLAN.priority)},${literally(priority)}`;
  return (timing) => {
    const criteria = timing === null ? among : `${among},${timedIn(working, timing)}`;
    return when(`${priority}=""`, "0", `COUNTIFS(${criteria})`);
  };
}

function totalRow(input: ReportInput, actions: readonly RatedAction[]): readonly TableCell[] {
  const working = workingFor(input, "improvementPlan");
  return [
    textCell("Total"),
    countCell(actions, working && countAll(working, actions.length)),
    ...TIMINGS.map((timing) => timingCell(actions, timing, working && `COUNTIFS(${timedIn(working, timing)})`)),
  ];
}

const timedIn = (working: Working, timing: Timing): string => `${working.name(PLAN.timing)},${quoted(timing)}`;

const timingCell = (actions: readonly RatedAction[], timing: Timing, formula: string | null): TableCell =>
  countCell(
    actions.filter((action) => timingOf(action) === timing),
    formula,
  );

const countCell = (actions: readonly RatedAction[], formula: string | null): TableCell =>
  withFormula(
    numberCell(
      actions.length,
      String(actions.length),
      "0",
      actions.map(({ item }) => item.place),
    ),
    formula,
  );
