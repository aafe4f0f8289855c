import { type TableModel, textCell } from "../../grid/table.ts";
import type { RatedAction } from "../../domain/register/rated.ts";
import { column, dateCell, toldCell } from "../cells.ts";
import { countable } from "../actionCounts.ts";
import { standardOf } from "../count.ts";
import type { ReportInput } from "../reportInput.ts";
import { revisedCell } from "../revisedCell.ts";
import { againstStandard, counted } from "../sentences.ts";

/** The live actions that need the Executive's attention: off target, overdue, or with a proposed revised date. */
export const amendments = (actions: readonly RatedAction[]): readonly RatedAction[] =>
  actions.filter(({ live, onTarget, item }) => live && (!onTarget || item.revisions.length > 0));

/** The sentence on Executive actions: `58 of 59 live actions (98%) are on target to be delivered by the agreed date, above …` */
export function executiveSentence(input: ReportInput, actions: readonly RatedAction[]): string {
  const standard = standardOf(countable(actions), input.rules.standards.executiveActions);
  const decimals = input.rules.decimals["key-points"] ?? 0;
  const share = againstStandard(standard, "live actions", "on target to be delivered by the agreed date", decimals);
  const proposed = counted(amendments(actions).length, "amendment is", "amendments are");
  return standard.total === 0 ? `${share}.` : `${share}; ${proposed} proposed.`;
}

/** Table 6: the sentence as its note, and the amendments to Executive actions. */
export function executiveActions(input: ReportInput, actions: readonly RatedAction[]): TableModel {
  return {
    id: "executive-actions",
    title: "Amendments to Executive actions",
    sheetName: "Executive actions",
    note: `${executiveSentence(input, actions)} Live: not complete. On target: live, not reported Red or off target, and not overdue.`,
    columns: [
      column("Executive of", 12, { align: "right" }),
      column("Report", 34),
      column("Action", 54),
      column("Owner", 18),
      column("Agreed Due Date", 12, { align: "right" }),
      column("Proposed Revised Due Date", 14, { align: "right" }),
    ],
    rows: amendments(actions).map((one) => [
      dateCell(one.item.meeting, null),
      toldCell(one.item.report, null),
      textCell(one.item.title, [one.item.place]),
      toldCell(one.item.owner, null),
      dateCell(one.item.due, null),
      revisedCell(input, one),
    ]),
  };
}
