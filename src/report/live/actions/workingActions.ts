import { type TableCell, type TableModel, textCell } from "../../../grid/table.ts";
import { COMPLETE, NO_DATA } from "../../../domain/ratingScale.ts";
import type { RatedAction } from "../../../domain/register/rated.ts";
import type { RatedRegister } from "../../../domain/register/ratedRegister.ts";
import { agreedDay } from "../../../domain/register/revisions.ts";
import { isDone } from "../../../domain/register/rateActions.ts";
import { column } from "../../cells.ts";
import { asAtFormula } from "../asAtFormula.ts";
import { dayFormula } from "../dayFormula.ts";
import { quoted, when } from "../expression.ts";
import { type Live, referTo, ruleOr, type Working } from "../live.ts";
import { titleOf } from "../titleOf.ts";
import { readAs, wordKey, wordKeyOf } from "../words/wordKey.ts";
import { type ActionColumn, dayCell, present, type RowAsked, worked, yesNo } from "./actionCells.ts";
import { doneFormula } from "./doneFormula.ts";

/** A register of actions, priorities or projects, as it is handed to the working sheet. */
export type Actions = Extract<RatedRegister, { readonly kind: "actions" }>;

/**
 * The working table of a register of actions: the status in the words of the scale, whether each is live, and how it stands against its agreed
 * date at the as-at date.
 */
export function workingActions(
  register: Actions,
  live: Live,
  name: Working["name"],
): Pick<TableModel, "columns" | "rows"> {
  const { rated, scale } = register;
  return {
    columns: COLUMNS.map(({ heading, width }) => column(heading, width)),
    rows: rated.map((one) => COLUMNS.map(({ cell }) => cell(one, { live, name, scale }))),
  };
}

const COLUMNS: readonly ActionColumn[] = [
  { heading: "Item", width: 50, cell: ({ item }, { live }) => worked(item.title, titleOf(item, live)) },
  { heading: "Status", width: 20, cell: statusCell },
  { heading: "Done otherwise", width: 14, cell: doneCell },
  { heading: "Rating", width: 14, cell: ratingCell },
  { heading: "Live", width: 10, cell: (one) => yesNo(one, one.live, `[@Rating]<>${quoted(COMPLETE)}`) },
  { heading: "Agreed", width: 12, cell: agreedCell },
  { heading: "As at", width: 12, cell: asAtCell },
  {
    heading: "Overdue",
    width: 10,
    cell: (one) => yesNo(one, one.overdue, `AND([@Live]="Yes",ISNUMBER([@Agreed]),[@Agreed]<[@As at])`),
  },
  { heading: "Due soon", width: 10, cell: dueSoonCell },
  { heading: "On target", width: 10, cell: onTargetCell },
];

/** What the status says, as it is looked up. */
function statusCell({ item: { status } }: RatedAction, { live }: RowAsked): TableCell {
  if (status === null) return textCell("");
  return worked(wordKey(live.cell(status.place).value), wordKeyOf(referTo(status.place)));
}

function doneCell(one: RatedAction, { live }: RowAsked): TableCell {
  const formula = doneFormula(one.item, live);
  return formula === null ? textCell("") : present(one, isDone(one.item, live.asAt) ? "Yes" : "No", formula);
}

/** The status in the words of the scale, else complete by another column, else none. */
function ratingCell(one: RatedAction, { live, scale }: RowAsked): TableCell {
  const column = live.words.rating(scale);
  const hasDone = doneFormula(one.item, live) !== null;
  const otherwise = hasDone ? when(`[@Done otherwise]="Yes"`, quoted(COMPLETE), quoted(NO_DATA)) : quoted(NO_DATA);
  if (one.item.status === null || column === null) return present(one, one.rating, otherwise);
  const reading = readAs("[@Status]", column);
  return present(one, one.rating, when(`${reading}=""`, otherwise, reading));
}

function agreedCell({ item }: RatedAction, { live }: RowAsked): TableCell {
  const day = agreedDay(item);
  return item.due === null ? textCell("") : dayCell(day, dayFormula(item.due, day, live));
}

function asAtCell(_: RatedAction, { live: { asAt } }: RowAsked): TableCell {
  return dayCell(asAt, asAtFormula(asAt));
}

function dueSoonCell(one: RatedAction, { live }: RowAsked): TableCell {
  const days = ruleOr(live.rule({ section: "actions", item: "", name: "dueSoonDays" }), live.rules.dueSoonDays);
  const ahead = `[@Agreed]<=[@As at]+${days}`;
  return yesNo(one, one.dueSoon, `IF(AND([@Live]="Yes",[@Overdue]="No",ISNUMBER([@Agreed])),${ahead},FALSE)`);
}

function onTargetCell(one: RatedAction, { scale }: RowAsked): TableCell {
  const worst = quoted(scale.steps.at(-1)?.word ?? "Red");
  return yesNo(one, one.onTarget, `AND([@Live]="Yes",[@Rating]<>${worst},[@Overdue]="No")`);
}
