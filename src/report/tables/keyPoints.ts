import { type TableModel, textCell } from "../../grid/table.ts";
import type { RatedAction } from "../../domain/register/rated.ts";
import type { StandardId } from "../../domain/rules/rules.ts";
import { countable } from "../actionCounts.ts";
import { column } from "../cells.ts";
import { countRatings, standardOf } from "../count.ts";
import { position } from "../notes.ts";
import type { ReportInput } from "../reportInput.ts";
import { againstStandard, capital, counted, either, listed } from "../sentences.ts";
import { executiveSentence } from "./executiveActions.ts";
import { type KeyPoint, placesOf } from "./keyPoint.ts";
import { offTargetActions } from "./offTarget.ts";
import { outcomePoints } from "./outcomePoints.ts";
import { riskPoint } from "./riskPoint.ts";

/** Table 21: one sentence for each table, as a report opens with, for the registers that the workbook has. */
export function keyPoints(input: ReportInput): TableModel {
  const points = [
    ...(input.executiveActions ? [executivePoint(input, input.executiveActions)] : []),
    ...(input.outcomes ? outcomePoints(input, input.outcomes) : []),
    ...(input.workplan ? workplanPoints(input, input.workplan) : []),
    ...(input.risks ? [riskPoint(input, input.risks)] : []),
    ...standardPoint(input, "directoratePriorities", "Directorate priorities", "directorate priorities"),
    ...standardPoint(input, "programmes", "Programmes and projects", "programmes and projects"),
  ];
  return {
    id: "key-points",
    title: "Key points",
    sheetName: "Key points",
    note: `${position(input)} One sentence for each table; the figures are those of the tables.`,
    columns: [column("About", 28), column("Key point", 110)],
    rows: points.map(({ about, sentence, behind }) => [textCell(about), textCell(sentence, behind)]),
  };
}

const executivePoint = (input: ReportInput, actions: readonly RatedAction[]): KeyPoint => ({
  about: "Executive actions",
  sentence: executiveSentence(input, actions),
  behind: placesOf(actions),
});

function workplanPoints(input: ReportInput, workplan: readonly RatedAction[]): readonly KeyPoint[] {
  const late = offTargetActions(workplan);
  const sentence = `${counted(late.length, "initiative is", "initiatives are")} off target, overdue or delayed with a reason.`;
  return [
    ...standardPoint(input, "workplan", "Workplan", "workplan actions"),
    { about: "Off target", sentence: capital(sentence), behind: placesOf(late) },
  ];
}

/** The share of a register that counts towards its standard, and how it divides by rating. */
function standardPoint(
  input: ReportInput,
  id: StandardId & ("workplan" | "directoratePriorities" | "programmes"),
  about: string,
  what: string,
): readonly KeyPoint[] {
  const actions = input[id];
  if (actions === null) return [];
  const standard = input.rules.standards[id];
  const items = countable(actions);
  const result = standardOf(items, standard);
  const words = [...input.rules.scale.steps, ...input.rules.scale.beside].map(({ word }) => word);
  const parts = words.flatMap((word) => {
    const { count } = countRatings(items, [word], standard.denominator);
    return count === 0 ? [] : [`${count} ${word}`];
  });
  const share = againstStandard(result, what, either(standard.numerator), input.rules.decimals["key-points"] ?? 0);
  const sentence = parts.length === 0 ? `${share}.` : `${share}: ${listed(parts)}.`;
  return [{ about, sentence, behind: placesOf(actions) }];
}
