import { type TableCell, type TableModel, textCell } from "../../grid/table.ts";
import { actionFigure } from "../../domain/narrative/figureWords.ts";
import type { Action, Told } from "../../domain/register/item.ts";
import type { RatedAction } from "../../domain/register/rated.ts";
import { readNoValue } from "../../domain/reading/noValue.ts";
import { column, dateCell, toldCell } from "../cells.ts";
import { workingFor } from "../live/countedOn.ts";
import { LISTS } from "../live/actions/lists.ts";
import { countOf, listedFrom, listNote } from "../live/listed.ts";
import { PART_MARKS } from "../narrative/cellParts.ts";
import { narrativeParts } from "../narrative/narrativeCell.ts";
import { position } from "../notes.ts";
import type { ReportInput } from "../reportInput.ts";
import { revisedCell } from "../revisedCell.ts";

/** Whether an initiative is live and off target or overdue, or gives a reason for delay. */
export const isOffTarget = ({ live, onTarget, item }: RatedAction): boolean =>
  (live && !onTarget) || said(item.reason) !== "";

/** The initiatives that are live and off target or overdue, or that give a reason for delay; in the register's order. */
export const offTargetActions = (workplan: readonly RatedAction[]): readonly RatedAction[] =>
  workplan.filter(isOffTarget);

const RULE = "Initiatives reported off target, overdue against the agreed date, or with a reason for delay.";

/** Table 5: initiatives off target, with reason and impact of the delay in one cell; what is typed there, and as a revised date, is kept. */
export function offTarget(input: ReportInput, workplan: readonly RatedAction[]): TableModel {
  const working = workingFor(input, "workplan");
  const those = offTargetActions(workplan);
  return {
    id: "off-target",
    title: "Initiatives off target",
    sheetName: "Off target",
    ...listNote(
      RULE,
      position(input),
      working && { count: countOf(working, "Off target", those.length), rows: those.length },
    ),
    columns: [
      column("Action", 44),
      column("Owner", 20),
      column("Agreed Due Date", 12, { align: "right" }),
      column("Reason (R) / Impact (I) of delay", 60),
      column("Proposed Revised Due Date", 18, { align: "right" }),
    ],
    rows: those.map((one, index) =>
      listedFrom(working, LISTS.offTarget.order, index, [
        ["Item", textCell(one.item.title, [one.item.place])],
        [LISTS.owner, toldCell(one.item.owner, null)],
        [LISTS.due, dateCell(one.item.due, null)],
        [LISTS.offTarget.delay, delayCell(input, one)],
        [LISTS.revised, revisedCell(input, one)],
      ]),
    ),
  };
}

/** `(R) … (I) …`, each only where there is one. */
function delayCell(input: ReportInput, one: RatedAction): TableCell {
  const { place, reason, impact } = one.item;
  const figure = actionFigure(one);
  const part = (kind: "Reason" | "Impact", told: Told | null) => ({
    of: { place, kind, figure, mark: PART_MARKS[kind] ?? "" },
    shown: textCell(said(told), told ? [told.place] : []),
  });
  return narrativeParts(input, [part("Reason", reason), part("Impact", impact)]);
}

/** The same as plain words. */
export const delayWords = ({ reason, impact }: Pick<Action, "reason" | "impact">): string =>
  [
    ["(R)", said(reason)],
    ["(I)", said(impact)],
  ]
    .flatMap(([mark, words]) => (words === "" ? [] : [`${mark} ${words}`]))
    .join(" ");

/** What a cell says; nothing when it says `N/A`, a dash and the like. */
const said = (told: Told | null): string => (told === null || readNoValue(told.words) !== null ? "" : told.words);
