import { type TableModel, textCell } from "../../grid/table.ts";
import type { RatedAction } from "../../domain/register/rated.ts";
import { column, dateCell, toldCell } from "../cells.ts";
import { countable } from "../actionCounts.ts";
import { countRatings, standardOf } from "../count.ts";
import { countedOn, thresholdOf, workingFor } from "../live/countedOn.ts";
import { joined, quoted, say, when } from "../live/expression.ts";
import { LISTS } from "../live/actions/lists.ts";
import { countOf, figuresWithMore, listedFrom } from "../live/listed.ts";
import { againstStandardOf, countedOf } from "../live/sentenceFormula.ts";
import type { ReportInput } from "../reportInput.ts";
import { revisedCell } from "../revisedCell.ts";
import { againstStandard, counted } from "../sentences.ts";

/** The live actions that need the Executive's attention: off target, overdue, or with a proposed revised date. */
export const amendments = (actions: readonly RatedAction[]): readonly RatedAction[] => actions.filter(isAmended);

/** Whether an action is live, and off target, overdue or with a proposed revised date. */
export const isAmended = ({ live, onTarget, item }: RatedAction): boolean =>
  live && (!onTarget || item.revisions.length > 0);

/** The sentence on Executive actions: `58 of 59 live actions (98%) are on target to be delivered by the agreed date, above …` */
export function executiveSentence(input: ReportInput, actions: readonly RatedAction[]): string {
  const standard = standardOf(countable(actions), input.rules.standards.executiveActions);
  const decimals = input.rules.decimals["key-points"] ?? 0;
  const share = againstStandard(standard, "live actions", ARE, decimals);
  const proposed = counted(amendments(actions).length, "amendment is", "amendments are");
  return standard.total === 0 ? `${share}.` : `${share}; ${proposed} proposed.`;
}

const RULE = "Live: not complete. On target: live, not reported Red or off target, and not overdue.";

const ARE = "on target to be delivered by the agreed date";

/** The sentence on Executive actions as a formula; null where figures are fixed values. */
export function executiveFormula(input: ReportInput, actions: readonly RatedAction[]): string | null {
  const { numerator, denominator, comparison } = input.rules.standards.executiveActions;
  const [on, threshold] = [countedOn(input, "executiveActions", "Rating"), thresholdOf(input, "executiveActions")];
  const working = workingFor(input, "executiveActions");
  const counted = countRatings(countable(actions), numerator, denominator, on).formula;
  if (counted === null || threshold === null || working === null) return null;
  const decimals = input.rules.decimals["key-points"] ?? 0;
  const share = againstStandardOf(counted, { comparison, threshold }, quoted("live actions"), ARE, decimals);
  const proposed = countedOf(
    countOf(working, "Amendment", amendments(actions).length),
    "amendment is",
    "amendments are",
  );
  const more = joined(say("; "), proposed, say(" proposed."));
  return joined(share, when(`${counted.total}=0`, quoted("."), more));
}

/** Table 6: the sentence as its note, and the amendments to Executive actions. */
export function executiveActions(input: ReportInput, actions: readonly RatedAction[]): TableModel {
  const working = workingFor(input, "executiveActions");
  const those = amendments(actions);
  const sentence = executiveSentence(input, actions);
  const formula = executiveFormula(input, actions);
  const rows = those.length;
  return {
    ...(formula === null || working === null
      ? { note: `${sentence} ${RULE}` }
      : {
          note: RULE,
          figures: figuresWithMore({ text: sentence, formula }, { count: countOf(working, "Amendment", rows), rows }),
        }),
    id: "executive-actions",
    title: "Amendments to Executive actions",
    sheetName: "Executive actions",
    columns: [
      column("Executive of", 12, { align: "right" }),
      column("Report", 34),
      column("Action", 54),
      column("Owner", 18),
      column("Agreed Due Date", 12, { align: "right" }),
      column("Proposed Revised Due Date", 18, { align: "right" }),
    ],
    rows: those.map((one, index) =>
      listedFrom(working, LISTS.amendments.order, index, [
        [LISTS.amendments.meeting, dateCell(one.item.meeting, null)],
        [LISTS.amendments.report, toldCell(one.item.report, null)],
        ["Item", textCell(one.item.title, [one.item.place])],
        [LISTS.owner, toldCell(one.item.owner, null)],
        [LISTS.due, dateCell(one.item.due, null)],
        [LISTS.revised, revisedCell(input, one)],
      ]),
    ),
  };
}
