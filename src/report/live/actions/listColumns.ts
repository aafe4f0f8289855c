import { type TableCell, type TableModel, textCell } from "../../../grid/table.ts";
import type { Role } from "../../../domain/register/role.ts";
import type { RatedAction } from "../../../domain/register/rated.ts";
import { column as headed, dateCell, toldCell, withFormula } from "../../cells.ts";
import { isAmended } from "../../tables/executiveActions.ts";
import { delayWords, isOffTarget } from "../../tables/offTarget.ts";
import { when } from "../expression.ts";
import { neverBlank } from "../listed.ts";
import type { Live, Working } from "../live.ts";
import { type ActionColumn, asDate, worked, yesNo } from "./actionCells.ts";
import { LISTS } from "./lists.ts";
import { revisedColumns } from "./revisedColumns.ts";
import { keyColumn, saidColumns } from "./saidColumns.ts";
import type { Actions } from "./workingActions.ts";

/** What the working sheet has for the lists that are made of a register of some roles: the actions off target, and the amendments. */
export function listParts(
  register: Actions,
  live: Live,
  name: Working["name"],
  roles: ReadonlySet<Role>,
): Pick<TableModel, "columns" | "rows"> {
  const { rated, scale } = register;
  const columns = listColumns(register, live, roles);
  return {
    columns: columns.map(({ heading, width }) => headed(heading, width)),
    rows: rated.map((one) => columns.map(({ cell }) => cell(one, { live, name, scale }))),
  };
}

function listColumns({ register }: Actions, live: Live, roles: ReadonlySet<Role>): readonly ActionColumn[] {
  const [isWorkplan, isExecutive] = [roles.has("workplan"), roles.has("executiveActions")];
  if (!isWorkplan && !isExecutive) return [];
  return [
    keyColumn(register, live),
    ...revisedColumns(register),
    listed(LISTS.owner, 20, ({ item }) => toldCell(item.owner, live)),
    listed(LISTS.due, 12, ({ item }) => asDate(dateCell(item.due, live))),
    ...(isWorkplan ? offTargetColumns(register) : []),
    ...(isExecutive ? amendmentColumns(live) : []),
  ];
}

const listed = (heading: string, width: number, cell: (one: RatedAction) => TableCell): ActionColumn => ({
  heading,
  width,
  cell: (one) => neverBlank(cell(one)),
});

function offTargetColumns(register: Actions["register"]): readonly ActionColumn[] {
  const { isListed, order, delay } = LISTS.offTarget;
  return [
    ...saidColumns("Reason", register, ({ reason }) => reason),
    ...saidColumns("Impact", register, ({ impact }) => impact),
    {
      heading: isListed,
      width: 10,
      cell: (one) => yesNo(one, isOffTarget(one), `OR(AND([@Live]="Yes",[@On target]="No"),[@Reason]<>"")`),
    },
    orderColumn(order, isListed),
    { heading: delay, width: 60, cell: ({ item }) => withFormula(textCell(delayWords(item)), DELAY) },
  ];
}

/** `(R) … (I) …`, each only where there is one. Not TRIM: it would take double blanks out of what a person wrote. */
const DELAY = `MID(${["R", "I"].map((mark) => part(mark)).join("&")},2,32767)`;

function part(mark: string): string {
  const said = mark === "R" ? "[@Reason]" : "[@Impact]";
  return when(`${said}=""`, '""', `" (${mark}) "&${said}`);
}

function amendmentColumns(live: Live): readonly ActionColumn[] {
  const { isListed, order, meeting, report } = LISTS.amendments;
  return [
    {
      heading: isListed,
      width: 10,
      cell: (one) => yesNo(one, isAmended(one), `AND([@Live]="Yes",OR([@On target]="No",[@Revised]="Yes"))`),
    },
    orderColumn(order, isListed),
    listed(meeting, 12, ({ item }) => asDate(dateCell(item.meeting, live))),
    listed(report, 34, ({ item }) => toldCell(item.report, live)),
  ];
}

/** The place of an action among those that belong to a list, in the register's order. */
const orderColumn = (heading: string, isListed: string): ActionColumn => ({
  heading,
  width: 10,
  cell: () => worked("", when(`[@${isListed}]="Yes"`, `COUNTIF([@:${isListed}],"Yes")`, '""')),
});
