import { type TableCell, type TableModel, textCell } from "../../grid/table.ts";
import type { Action } from "../../domain/register/item.ts";
import type { RatedAction } from "../../domain/register/rated.ts";
import { readNoValue } from "../../domain/reading/noValue.ts";
import { column, dateCell, toldCell } from "../cells.ts";
import { position } from "../notes.ts";
import type { ReportInput } from "../reportInput.ts";
import { revisedCell } from "../revisedCell.ts";

/** The initiatives that are live and off target or overdue, or that give a reason for delay; in the register's order. */
export const offTargetActions = (workplan: readonly RatedAction[]): readonly RatedAction[] =>
  workplan.filter(({ live, onTarget, item }) => (live && !onTarget) || said(item.reason) !== "");

/** Table 5: initiatives off target, with reason and impact of the delay in one cell. */
export function offTarget(input: ReportInput, workplan: readonly RatedAction[]): TableModel {
  return {
    id: "off-target",
    title: "Initiatives off target",
    sheetName: "Off target",
    note: `Initiatives reported off target, overdue against the agreed date, or with a reason for delay. ${position(input)}`,
    columns: [
      column("Action", 44),
      column("Owner", 20),
      column("Agreed Due Date", 12, { align: "right" }),
      column("Reason (R) / Impact (I) of delay", 60),
      column("Proposed Revised Due Date", 14, { align: "right" }),
    ],
    rows: offTargetActions(workplan).map(({ item }) => [
      textCell(item.title, [item.place]),
      toldCell(item.owner, null),
      dateCell(item.due, null),
      delayCell(item),
      revisedCell(item),
    ]),
  };
}

/** `(R) … (I) …`, each only where there is one. */
function delayCell({ reason, impact }: Action): TableCell {
  const parts = [
    { mark: "(R)", told: reason },
    { mark: "(I)", told: impact },
  ].filter(({ told }) => said(told) !== "");
  const behind = parts.flatMap(({ told }) => (told ? [told.place] : []));
  return textCell(parts.map(({ mark, told }) => `${mark} ${said(told)}`).join(" "), behind);
}

/** What a cell says; nothing when it says `N/A`, a dash and the like. */
const said = (told: Action["reason"]): string => (told === null || readNoValue(told.words) !== null ? "" : told.words);
