import type { TableCell } from "../../../grid/table.ts";
import { latestDay } from "../../../domain/reading/date.ts";
import type { Action, Dated } from "../../../domain/register/item.ts";
import type { RatedAction } from "../../../domain/register/rated.ts";
import type { Register } from "../../../domain/register/register.ts";
import { agreedDay } from "../../../domain/register/revisions.ts";
import { dateCell, withFormula } from "../../cells.ts";
import { shownDate } from "../../revisedCell.ts";
import { dayExpression, isSame } from "../dayFormula.ts";
import { when } from "../expression.ts";
import { neverBlank } from "../listed.ts";
import { type Live, referTo } from "../live.ts";
import { saidOf } from "../said.ts";
import { type ActionColumn, asDate, yesNo } from "./actionCells.ts";
import { LISTS } from "./lists.ts";
import { ownActions } from "./saidColumns.ts";

const GIVEN = "Revised date given";

/** Whether an action was moved to another day than the agreed one, and its revised date as it is given and as lists show it. */
export function revisedColumns(register: Register): readonly ActionColumn[] {
  const own = ownActions(register);
  return [
    { heading: GIVEN, width: 12, cell: (one, { live }) => givenCell(one.item.revised, own(one).revised, live) },
    { heading: "Revised", width: 10, cell: (one, { live }) => isRevisedCell(one, live) },
    { heading: LISTS.revised, width: 12, cell: ({ item }) => neverBlank(listedCell(item)) },
  ];
}

/** The date that people proposed, else the register's: a day, else the words of its cell. */
function givenCell(revised: Dated | null, own: Dated | null, live: Live): TableCell {
  const plain = own && dateCell(own, live).formula?.slice(1);
  return withFormula(asDate(dateCell(revised, null)), `IFERROR(${saidOf("Revised date", plain ?? '""')},"")`);
}

/** A date as it is listed; of an action that was moved more than once the words that say so, a fixed value. */
const listedCell = (item: Action): TableCell =>
  item.revisions.length > 1 ? shownDate(item) : withFormula(asDate(shownDate(item)), `[@${GIVEN}]`);

function isRevisedCell(one: RatedAction, live: Live): TableCell {
  const { due, revised, revisions } = one.item;
  const day = revised && latestDay(revised.reading);
  const given = `[@${GIVEN}]`;
  const worded = revised === null || day === null || revised.words === "" ? null : isSame(given, revised.words);
  const inWords = worded === null || day === null ? "FALSE" : when(worded, isMoved(dayExpression(day), due), "FALSE");
  const moved = when(`ISNUMBER(${given})`, isMoved(`INT(${given})`, due), inWords);
  const inDue = due !== null && agreedDay(one.item) !== null && revisions.some(({ place }) => place === due.place);
  const test = inDue ? `OR(${isSame(referTo(due.place), live.cell(due.place).value)},${moved})` : moved;
  return yesNo(one, revisions.length > 0, `IFERROR(${test},FALSE)`);
}

/** Whether a day is another than the agreed one. */
const isMoved = (day: string, due: Dated | null): string => `${day}<>${due === null ? '""' : "[@Agreed]"}`;
