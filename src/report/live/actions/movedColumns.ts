import { textCell } from "../../../grid/table.ts";
import { latestDay } from "../../../domain/reading/date.ts";
import type { Action, Dated } from "../../../domain/register/item.ts";
import type { RatedAction } from "../../../domain/register/rated.ts";
import type { Register } from "../../../domain/register/register.ts";
import { withFormula } from "../../cells.ts";
import { dayExpression, dayFormula, isSame } from "../dayFormula.ts";
import { joined, say, when } from "../expression.ts";
import { isSaid } from "../said.ts";
import { workedCell } from "../workingCell.ts";
import { type ActionColumn, dayCell } from "./actionCells.ts";
import { ownActions } from "./saidColumns.ts";

/** The columns of a revised date as it is given, and of how often an action was moved. */
export const [GIVEN, TIMES] = ["Revised date given", "Times moved"] as const;

const [OWN_TIMES, PROPOSED] = ["Times in the register", "Day proposed"] as const;

/** Whether the days that an action was moved to can be counted by formulas: each has a cell of its own. */
export function isCounted(own: Action): boolean {
  const { due, revisedCells, revisions } = own;
  const isOne = ({ reading }: Dated): boolean => reading.kind !== "date" || !reading.several;
  const isInDue = due !== null && revisions.some(({ place }) => place === due.place);
  return revisedCells.length > 0 && revisedCells.every(isOne) && !isInDue;
}

/** What an action that was moved more than once says: `31/12/21. Revised 2 times; agreed date 30/06/21`. */
export const MOVED_WORDS = joined(
  'TEXT([@Moved to],"dd/mm/yy")',
  say(". Revised "),
  `[@${TIMES}]`,
  say(" times"),
  when("ISNUMBER([@Agreed])", joined(say("; agreed date "), 'TEXT([@Agreed],"dd/mm/yy")'), '""'),
);

/** The days that each action was moved to, column by column of its register, what was proposed since, and how often it was moved. */
export function movedColumns(register: Register): readonly ActionColumn[] {
  const own = ownActions(register);
  const count = Math.max(
    0,
    ...(register.kind === "actions" ? register.items.map((one) => one.revisedCells.length) : []),
  );
  if (count === 0) return [];
  const each = Array.from({ length: count }, (_, index) => index);
  const counted = (
    heading: string,
    formula: string,
    value: (one: RatedAction) => number | string = () => "",
  ): ActionColumn => ({
    heading,
    width: 12,
    cell: (one) => (isCounted(own(one)) ? workedCell(value(one), formula) : textCell("")),
  });
  return [
    ...each.flatMap((index) => [
      dayColumn(index, own),
      counted(standsAt(index), when(`ISNUMBER([@${revised(index)}])`, `[@${revised(index)}]`, before(index))),
    ]),
    counted(OWN_TIMES, each.map(movesAt).join("+")),
    proposedColumn(own),
    counted(TIMES, TIMES_MOVED(count), ({ item }) => item.revisions.length),
    counted("Moved to", when(isNew(count), `[@${PROPOSED}]`, `[@${standsAt(count - 1)}]`)),
  ];
}

const revised = (index: number): string => `Revised date ${index + 1}`;
const standsAt = (index: number): string => `Then due ${index + 1}`;
const before = (index: number): string => (index === 0 ? "[@Agreed]" : `[@${standsAt(index - 1)}]`);

const movesAt = (index: number): string =>
  `IF(ISNUMBER([@${revised(index)}]),IF([@${revised(index)}]<>${before(index)},1,0),0)`;

/** Whether the day that was proposed since is another than the agreed one and the last. */
const isNew = (count: number): string =>
  `IF(ISNUMBER([@${PROPOSED}]),AND([@${PROPOSED}]<>[@Agreed],[@${PROPOSED}]<>[@${standsAt(count - 1)}]),FALSE)`;

/** Those of the register, and one more where another day was proposed; none where somebody took the date away. */
const TIMES_MOVED = (count: number): string =>
  when(`AND(${isSaid("Revised date")},[@${GIVEN}]="")`, "0", `[@${OWN_TIMES}]+${when(isNew(count), "1", "0")}`);

function dayColumn(index: number, own: (one: RatedAction) => Action): ActionColumn {
  return {
    heading: revised(index),
    width: 12,
    cell: (one, { live }) => {
      const cell = isCounted(own(one)) ? own(one).revisedCells[index] : undefined;
      if (cell === undefined) return textCell("");
      const day = latestDay(cell.reading);
      return dayCell(day, dayFormula(cell, day, live));
    },
  };
}

/** The day that a person proposed: a real date, or words while they stay the same. */
function proposedColumn(own: (one: RatedAction) => Action): ActionColumn {
  return {
    heading: PROPOSED,
    width: 12,
    cell: (one) => {
      if (!isCounted(own(one))) return textCell("");
      const { revised: given } = one.item;
      const day = given && latestDay(given.reading);
      const words = given === null || day === null || given.words === "" ? null : isSame(`[@${GIVEN}]`, given.words);
      const worded = words === null || day === null ? '""' : when(words, dayExpression(day), '""');
      const said = when(`ISNUMBER([@${GIVEN}])`, `INT([@${GIVEN}])`, worded);
      return withFormula(textCell(""), `IFERROR(${when(isSaid("Revised date"), said, '""')},"")`);
    },
  };
}
