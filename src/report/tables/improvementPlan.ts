import { numberCell, type TableCell, type TableModel, textCell } from "../../grid/table.ts";
import { stepNamed } from "../../domain/ratingScale.ts";
import { latestDay } from "../../domain/reading/date.ts";
import type { RatedAction } from "../../domain/register/rated.ts";
import { formatDay } from "../../domain/serialDate.ts";
import { column, NOT_APPLICABLE, ratingCell, ratingMarkings, titleCell, toldCell, withFormula } from "../cells.ts";
import { PLAN } from "../live/actions/planColumns.ts";
import { workingFor } from "../live/countedOn.ts";
import { joined, quoted, say, when } from "../live/expression.ts";
import { countAll } from "../live/listed.ts";
import { countedOf } from "../live/sentenceFormula.ts";
import { markedOf, workingAt } from "../live/workingCell.ts";
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
  const places = new Map(actions.map((action, index) => [action, index]));
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
        ? [measuresRow(input, priority, hasOwner)]
        : priority.actions.map((action) =>
            actionRow(input, priority, { action, hasOwner, at: places.get(action) ?? -1 }),
          ),
    ),
  };
}

/** An action with its place in the register, from 0. */
interface ActionAsked {
  readonly action: RatedAction;
  readonly at: number;
  readonly hasOwner: boolean;
}

function actionRow(
  input: ReportInput,
  priority: PlanPriority,
  { action, at, hasOwner }: ActionAsked,
): readonly TableCell[] {
  const { item, rating } = action;
  const { live, rules } = input;
  const due = item.due ? [item.due.place] : [];
  const worked = (heading: string): string | null => workingAt(input, "improvementPlan", at, heading);
  const marked = markedOf(worked("Rating"), rules.scale);
  return [
    priorityCell(input, priority),
    titleCell(item, live),
    ...(hasOwner ? [toldCell(item.owner, live)] : []),
    toldCell(item.due, live),
    latestCell(action, worked(PLAN.latest)),
    toldCell(item.outcome, live),
    ratingCell(rules.scale, rating, item.status ? [item.status.place] : [], marked),
    withFormula(textCell(timingOf(action), due), worked(PLAN.timing)),
  ];
}

/** The name of a priority, from the cell where it first stands. */
export function priorityCell(
  { live }: ReportInput,
  { name, behind }: Pick<PlanPriority, "name" | "behind">,
): TableCell {
  const [place] = behind;
  return place === undefined ? textCell(name) : toldCell({ place, words: name }, live);
}

function latestCell({ item: { due } }: RatedAction, worked: string | null): TableCell {
  const day = latestDay(due?.reading ?? null);
  const behind = due ? [due.place] : [];
  const cell =
    day === null
      ? { ...textCell(NOT_APPLICABLE, behind), format: worked === null ? "General" : DAY_FORMAT }
      : numberCell(day, formatDay(day), DAY_FORMAT, behind);
  return withFormula(cell, worked && when(`${worked}=""`, quoted(NOT_APPLICABLE), worked));
}

const DAY_FORMAT = "dd/mm/yy";

/** The priority that has measures instead of actions: they stand in a table of their own. */
function measuresRow(input: ReportInput, { name, measures }: PlanPriority, hasOwner: boolean): readonly TableCell[] {
  const behind = measures.map(({ item }) => item.place);
  const working = workingFor(input, "corporateHealth");
  const formula =
    working && joined(countedOf(countAll(working, measures.length), "measure", "measures"), say(STANDARDS));
  const said = `${counted(measures.length, "measure", "measures")}${STANDARDS}`;
  const empty = Array.from({ length: hasOwner ? 6 : 5 }, () => textCell(NOT_APPLICABLE));
  return [textCell(name, behind), withFormula(textCell(said, behind), formula), ...empty];
}

const STANDARDS = " with standards: see the table Corporate health.";
