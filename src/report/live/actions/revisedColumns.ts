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
import { revisedFormula } from "../revisedFormula.ts";
import { saidOf } from "../said.ts";
import { type ActionColumn, asDate, yesNo } from "./actionCells.ts";
import { LISTS } from "./lists.ts";
import { GIVEN, isCounted, MOVED_WORDS, movedColumns, TIMES } from "./movedColumns.ts";
import { ownActions } from "./saidColumns.ts";

/** Whether an action was moved to another day than the agreed one, and its revised date as it is given and as lists show it. */
export function revisedColumns(register: Register): readonly ActionColumn[] {
  const own = ownActions(register);
  const moved = movedColumns(register);
  return [
    { heading: GIVEN, width: 12, cell: (one, { live }) => givenCell(one.item.revised, own(one), live) },
    ...moved,
    {
      heading: "Revised",
      width: 10,
      cell: (one, { live }) =>
        isCounted(own(one)) ? yesNo(one, one.item.revisions.length > 0, `N([@${TIMES}])>0`) : isRevisedCell(one, live),
    },
    {
      heading: LISTS.revised,
      width: 12,
      cell: (one) => neverBlank(isCounted(own(one)) ? countedCell(one.item) : listedCell(one.item)),
    },
  ];
}

/** A date as it is listed, of an action that was moved more than once with how often and what was agreed first. */
const countedCell = (item: Action): TableCell =>
  withFormula(asDate(shownDate(item)), when(`N([@${TIMES}])>1`, MOVED_WORDS, `[@${GIVEN}]`));

/** The date that people proposed, else the register's: a day, else the words of its cell. */
function givenCell(revised: Dated | null, own: Action, live: Live): TableCell {
  const plain = revisedFormula(own, live) ?? (own.revised && dateCell(own.revised, live).formula?.slice(1));
  return withFormula(asDate(dateCell(revised, null)), `IFERROR(${saidOf("Revised date", plain ?? '""')},"")`);
}

/** The same where days stand in words with others: a fixed value where it was moved more than once. */
const listedCell = (item: Action): TableCell =>
  item.revisions.length > 1
    ? { ...shownDate(item), explanation: { rule: IN_WORDS, numerator: null, denominator: null } }
    : withFormula(asDate(shownDate(item)), `[@${GIVEN}]`);

const IN_WORDS = "How often the date was moved, where a cell gives several days in words.";

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
