import { type TableCell, type TableModel, textCell } from "../../../grid/table.ts";
import { COMPLETE } from "../../../domain/ratingScale.ts";
import { latestDay } from "../../../domain/reading/date.ts";
import { isDone } from "../../../domain/register/rateDecisions.ts";
import type { RatedDecision } from "../../../domain/register/rated.ts";
import type { RatedRegister } from "../../../domain/register/ratedRegister.ts";
import { column } from "../../cells.ts";
import { type ColumnFor, dayCell, present, type RowAsked, worked, yesNo } from "../actions/actionCells.ts";
import { asAtFormula } from "../asAtFormula.ts";
import { dayFormula } from "../dayFormula.ts";
import { quoted, when } from "../expression.ts";
import { type Live, referTo, ruleOr, type Working } from "../live.ts";
import { titleOf } from "../titleOf.ts";
import { readAs, wordKey, wordKeyOf } from "../words/wordKey.ts";

/** A register of decisions, as it is handed to the working sheet. */
type Decisions = Extract<RatedRegister, { readonly kind: "decisions" }>;

/** The working table of a register of decisions: whether each leaves nothing to do, and how it stands against its due date at the as-at date. */
export function workingDecisions(
  { rated, scale }: Decisions,
  live: Live,
  name: Working["name"],
): Pick<TableModel, "columns" | "rows"> {
  return {
    columns: COLUMNS.map(({ heading, width }) => column(heading, width)),
    rows: rated.map((one) => COLUMNS.map(({ cell }) => cell(one, { live, name, scale }))),
  };
}

const COLUMNS: readonly ColumnFor<RatedDecision>[] = [
  { heading: "Item", width: 60, cell: ({ item }, { live }) => worked(item.title, titleOf(item, live)) },
  { heading: "Status", width: 20, cell: statusCell },
  { heading: "Completed", width: 12, cell: ({ item }, { live }) => dayOf(item.completed, live) },
  { heading: "Done", width: 10, cell: doneCell },
  { heading: "Due", width: 12, cell: ({ item }, { live }) => dayOf(item.due, live) },
  { heading: "As at", width: 12, cell: (_, { live: { asAt } }) => dayCell(asAt, asAtFormula(asAt)) },
  { heading: "Standing", width: 14, cell: standingCell },
];

/** What the status says, as it is looked up. */
function statusCell({ item: { status } }: RatedDecision, { live }: RowAsked): TableCell {
  if (status === null) return textCell("");
  return worked(wordKey(live.cell(status.place).value), wordKeyOf(referTo(status.place)));
}

function dayOf(dated: RatedDecision["item"]["due"], live: Live): TableCell {
  if (dated === null) return textCell("");
  const day = latestDay(dated.reading);
  return dayCell(day, dayFormula(dated, day, live));
}

/** By a day on which it was completed, else by its status. */
function doneCell(one: RatedDecision, { live, scale }: RowAsked): TableCell {
  const words = live.words.decided(scale);
  const said = words === null ? "FALSE" : `${readAs("[@Status]", words)}=${quoted(COMPLETE)}`;
  return yesNo(one, isDone(one.item, scale), `OR(ISNUMBER([@Completed]),${said})`);
}

function standingCell(one: RatedDecision, { live }: RowAsked): TableCell {
  const days = ruleOr(live.rule({ section: "actions", item: "", name: "dueSoonDays" }), live.rules.dueSoonDays);
  const ahead = when(`[@Due]<=[@As at]+${days}`, quoted("Due soon"), quoted("Not yet due"));
  const dated = when("[@Due]<[@As at]", quoted("Overdue"), ahead);
  const open = when("ISNUMBER([@Due])", dated, quoted("No date"));
  return present(one, one.standing, when('[@Done]="Yes"', quoted(COMPLETE), open));
}
