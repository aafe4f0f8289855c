import { numberCell, type TableCell, type TableModel, textCell } from "../../grid/table.ts";
import { stepNamed } from "../../domain/ratingScale.ts";
import { latestDay } from "../../domain/reading/date.ts";
import type { RatedAction } from "../../domain/register/rated.ts";
import { formatDay } from "../../domain/serialDate.ts";
import { column, NOT_APPLICABLE, ratingCell, ratingMarkings, titleCell, toldCell } from "../cells.ts";
import { position } from "../notes.ts";
import { indicatorsFor } from "../registersFor.ts";
import type { ReportInput } from "../reportInput.ts";
import { counted } from "../sentences.ts";
import { type PlanPriority, planPriorities } from "./planPriorities.ts";
import { timingOf } from "./planTiming.ts";

/** The priorities of the plan of a report. */
export const prioritiesOf = (input: ReportInput, actions: readonly RatedAction[]): readonly PlanPriority[] =>
  planPriorities(actions, indicatorsFor(input, "corporateHealth"));

/** Table 15: the plan by development priority: each action with when it is due in the plan's own words and the latest day that they allow. */
export function improvementPlan(input: ReportInput, actions: readonly RatedAction[]): TableModel {
  const { rules, asAt } = input;
  const hasOwner = actions.some(({ item }) => item.owner !== null);
  const overdue = stepNamed(rules.scale, "Red");
  const markings = overdue?.fill && overdue.font ? [{ text: "Overdue", fill: overdue.fill, font: overdue.font }] : [];
  return {
    id: "improvement-plan",
    title: "Service improvement plan",
    sheetName: "Improvement plan",
    note: `${position(input)} By when is as the plan says it; the latest day is the last that its words allow, and an action that is not complete is overdue from the day after it. Words such as Ongoing set no day.`,
    columns: [
      column("Development priority", 32),
      column("Key actions", 50),
      ...(hasOwner ? [column("Responsible", 20)] : []),
      column("By when", 18),
      column("Latest day", 11, { align: "right" }),
      column("Outcomes and success criteria", 50),
      column("Status", 12, { markings: ratingMarkings(rules.scale) }),
      column(`At ${formatDay(asAt)}`, 13, { markings }),
    ],
    rows: prioritiesOf(input, actions).flatMap((priority) =>
      priority.measures.length > 0
        ? [measuresRow(priority, hasOwner)]
        : priority.actions.map((action) => actionRow(input, priority, action, hasOwner)),
    ),
  };
}

function actionRow(
  { rules, live }: ReportInput,
  { name, behind }: PlanPriority,
  action: RatedAction,
  hasOwner: boolean,
): readonly TableCell[] {
  const { item, rating } = action;
  const due = item.due ? [item.due.place] : [];
  return [
    textCell(name, behind),
    titleCell(item, live),
    ...(hasOwner ? [toldCell(item.owner, live)] : []),
    toldCell(item.due, live),
    latestCell(action),
    toldCell(item.outcome, live),
    ratingCell(rules.scale, rating, item.status ? [item.status.place] : []),
    textCell(timingOf(action), due),
  ];
}

function latestCell({ item: { due } }: RatedAction): TableCell {
  const day = latestDay(due?.reading ?? null);
  const behind = due ? [due.place] : [];
  return day === null ? textCell(NOT_APPLICABLE, behind) : numberCell(day, formatDay(day), "dd/mm/yy", behind);
}

/** The priority that has measures instead of actions: they stand in a table of their own. */
function measuresRow({ name, measures }: PlanPriority, hasOwner: boolean): readonly TableCell[] {
  const behind = measures.map(({ item }) => item.place);
  const said = `${counted(measures.length, "measure", "measures")} with standards: see the table Corporate health.`;
  const empty = Array.from({ length: hasOwner ? 6 : 5 }, () => textCell(NOT_APPLICABLE));
  return [textCell(name, behind), textCell(said, behind), ...empty];
}
