import { type TableCell, type TableModel, textCell } from "../../../grid/table.ts";
import { latestDay } from "../../../domain/reading/date.ts";
import type { RatedAction } from "../../../domain/register/rated.ts";
import { column } from "../../cells.ts";
import { planPriorities } from "../../tables/planPriorities.ts";
import { timingOf } from "../../tables/planTiming.ts";
import { dayFormula, isSame } from "../dayFormula.ts";
import { quoted, when } from "../expression.ts";
import { type Live, referTo, type Working } from "../live.ts";
import { wordsFormula } from "../wordsFormula.ts";
import { literally } from "../words/wordKey.ts";
import { dayCell, present, yesNo } from "./actionCells.ts";
import type { Actions } from "./workingActions.ts";

/** The columns of an improvement plan that its tables are made from. */
export const PLAN = {
  priority: "Priority",
  first: "First of priority",
  latest: "Latest day",
  timing: "Timing",
} as const;

/** Of a longer name of a priority its beginning is counted. Excel: COUNTIFS takes at most 255 characters. */
const LONGEST = 120;

/** What the working sheet of an improvement plan has beside the columns of every register of actions. */
export function planColumns(
  { rated }: Actions,
  live: Live,
  name: Working["name"],
): Pick<TableModel, "columns" | "rows"> {
  const priorities = planPriorities(rated, null);
  const named = new Map(priorities.flatMap((one) => one.actions.map((action) => [action, one.name] as const)));
  const firsts = new Set(priorities.flatMap(({ actions }) => actions.slice(0, 1)));
  const isFirst = `MATCH(${literally("[@Priority]")},${name(PLAN.priority)},0)=ROWS([@:Priority])`;
  return {
    columns: Object.values(PLAN).map((heading) => column(heading, heading === PLAN.priority ? 40 : 14)),
    rows: rated.map((one) => [
      priorityCell(one, named.get(one) ?? "", live),
      yesNo(one, firsts.has(one), `IFERROR(${isFirst},FALSE)`),
      latestCell(one, live),
      timingCell(one, live),
    ]),
  };
}

/** The priority in the words in which it first occurs, while its cell stays the same. */
function priorityCell(one: RatedAction, priority: string, live: Live): TableCell {
  const { parent } = one.item;
  const words = parent === null ? quoted(priority) : wordsFormula({ place: parent.place, words: priority }, live);
  return present(one, priority.slice(0, LONGEST), `LEFT(${words},${LONGEST})`);
}

function latestCell({ item: { due } }: RatedAction, live: Live): TableCell {
  if (due === null) return textCell("");
  const day = latestDay(due.reading);
  return dayCell(day, dayFormula(due, day, live));
}

function timingCell(one: RatedAction, live: Live): TableCell {
  const dated = when("ISNUMBER([@Latest day])", quoted("Not yet due"), undatedOf(one, live));
  const soon = when('[@Due soon]="Yes"', quoted("Due soon"), dated);
  const overdue = when('[@Overdue]="Yes"', quoted("Overdue"), soon);
  return present(one, timingOf(one), when('[@Live]="No"', quoted("Complete"), overdue));
}

/** Without a day: words set no end; a date that is missing or is none is unclear, and so is what is newly typed in the place of one. */
function undatedOf({ item: { due } }: RatedAction, live: Live): string {
  const unclear = quoted("Date unclear");
  if (due?.reading.kind !== "words") return unclear;
  return `IFERROR(${when(isSame(referTo(due.place), live.cell(due.place).value), quoted("No end date"), unclear)},${unclear})`;
}
