import { type TableCell, textCell } from "../../../grid/table.ts";
import type { Told } from "../../../domain/register/item.ts";
import { latestDay } from "../../../domain/reading/date.ts";
import { readNoValue } from "../../../domain/reading/noValue.ts";
import type { RatedAction } from "../../../domain/register/rated.ts";
import { agreedDay } from "../../../domain/register/revisions.ts";
import { isAmended } from "../../tables/executiveActions.ts";
import { isOffTarget } from "../../tables/offTarget.ts";
import { dayFormula, isSame } from "../dayFormula.ts";
import { when } from "../expression.ts";
import { type Live, referTo } from "../live.ts";
import { wordsFormula } from "../wordsFormula.ts";
import { type ActionColumn, type RowAsked, yesNo } from "./actionCells.ts";

/** Which actions belong to the list of those off target, and to the amendments. */
export const LIST_COLUMNS: readonly ActionColumn[] = [
  { heading: "Reason", width: 30, cell: ({ item }, { live }) => saidWith(item.reason, live) },
  {
    heading: "Off target",
    width: 10,
    cell: (one) => {
      const reason = one.item.reason === null ? "FALSE" : '[@Reason]<>""';
      return yesNo(one, isOffTarget(one), `OR(AND([@Live]="Yes",[@On target]="No"),${reason})`);
    },
  },
  { heading: "Revised", width: 10, cell: isRevisedCell },
  {
    heading: "Amendment",
    width: 10,
    cell: (one) => yesNo(one, isAmended(one), `AND([@Live]="Yes",OR([@On target]="No",[@Revised]="Yes"))`),
  },
];

/** What a cell says; nothing where it says `N/A`, a dash and the like. */
function saidWith(told: Told | null, live: Live): TableCell {
  if (told === null) return textCell("");
  const cell = referTo(told.place);
  const isNothing = readNoValue(told.words) !== null;
  const { value } = live.cell(told.place);
  const same = isNothing && value !== "" ? `,${isSame(cell, value)}` : "";
  const none = `OR(ISNUMBER(MATCH(LEFT(TRIM(${cell}),20),${NOTHING_SAID},0))${same})`;
  const formula = `=IFERROR(${when(none, '""', wordsFormula(told, live))},"")`;
  return { ...textCell(isNothing ? "" : told.words), formula };
}

const NOTHING_SAID = '{"n/a","na","n.a.","-","–","—","tbc","tba","not applicable","none set"}';

/** Whether an action was moved to another day than the agreed one. */
function isRevisedCell(one: RatedAction, { live }: RowAsked): TableCell {
  const { due, revised, revisions } = one.item;
  const later = revised === null ? '""' : dayFormula(revised, latestDay(revised.reading), live);
  const moved = `IF(ISNUMBER(${later}),${later}<>${due === null ? '""' : "[@Agreed]"},FALSE)`;
  const inDue = due !== null && agreedDay(one.item) !== null && revisions.some(({ place }) => place === due.place);
  const test = inDue ? `OR(${isSame(referTo(due.place), live.cell(due.place).value)},${moved})` : moved;
  return yesNo(one, revisions.length > 0, `IFERROR(${test},FALSE)`);
}
