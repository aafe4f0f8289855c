import type { TableModel } from "../../grid/table.ts";
import type { RatedAction } from "../../domain/register/rated.ts";
import { column } from "../cells.ts";
import { countRatings, standardOf } from "../count.ts";
import { position } from "../notes.ts";
import { actionsFor, indicatorsFor, onScaleOf, risksFor } from "../registersFor.ts";
import { workingFor } from "../live/countedOn.ts";
import { joined, quoted, say } from "../live/expression.ts";
import { countOf } from "../live/listed.ts";
import { againstStandardOf, countedOf } from "../live/sentenceFormula.ts";
import type { ReportInput } from "../reportInput.ts";
import { againstStandard, capital, counted, either } from "../sentences.ts";
import { executiveFormula, executiveSentence } from "./executiveActions.ts";
import { type KeyPoint, placesOf, pointRow } from "./keyPoint.ts";
import { offTargetActions } from "./offTarget.ts";
import { type HeldToStandard, otherHeld } from "./otherStandards.ts";
import { outcomePoints } from "./outcomePoints.ts";
import { riskPoint } from "./riskPoint.ts";
import { standardPoint } from "./standardPoint.ts";

/** Table 21: one sentence for each table, as a report opens with, for the registers that the workbook has. */
export const keyPoints = (input: ReportInput): TableModel => ({
  id: "key-points",
  title: "Key points",
  sheetName: "Key points",
  note: `${position(input)} One sentence for each table; the figures are those of the tables.`,
  columns: [column("About", 28), column("Key point", 110)],
  rows: pointsOf(input).map(pointRow),
});

function pointsOf(input: ReportInput): readonly KeyPoint[] {
  const [outcomes, risks] = [indicatorsFor(input, "outcomes"), risksFor(input, "risks")];
  const [executiveActions, workplan] = [actionsFor(input, "executiveActions"), actionsFor(input, "workplan")];
  return [
    ...(executiveActions ? [executivePoint(input, executiveActions)] : []),
    ...(outcomes ? outcomePoints(onScaleOf(input, "outcomes"), outcomes) : []),
    ...standardPoint(onScaleOf(input, "workplan"), {
      about: "Workplan",
      what: "workplan actions",
      actions: workplan,
      role: "workplan",
    }),
    ...(workplan ? [offTargetPoint(input, workplan)] : []),
    ...(risks ? [riskPoint(input, risks)] : []),
    ...standardPoint(onScaleOf(input, "directoratePriorities"), {
      about: "Directorate priorities",
      what: "directorate priorities",
      actions: actionsFor(input, "directoratePriorities"),
      role: "directoratePriorities",
    }),
    ...standardPoint(onScaleOf(input, "programmes"), {
      about: "Programmes and projects",
      what: "programmes and projects",
      actions: actionsFor(input, "programmes"),
      role: "programmes",
    }),
    ...otherHeld(input).map((held) => otherPoint(input, held)),
  ];
}

const executivePoint = (input: ReportInput, actions: readonly RatedAction[]): KeyPoint => ({
  about: "Executive actions",
  sentence: executiveSentence(input, actions),
  behind: placesOf(actions),
  formula: executiveFormula(input, actions),
});

/** `11 of 12 mitigations of High and Medium risks (92%) are On target or Complete, above the standard of 90%.` */
function otherPoint({ rules }: ReportInput, held: HeldToStandard): KeyPoint {
  const { about, what, items, standard, columns, threshold } = held;
  const { numerator, denominator, comparison } = standard;
  const [are, decimals] = [either(numerator), rules.decimals["key-points"] ?? 0];
  const sentence = againstStandard(standardOf(items, standard), what, are, decimals);
  const counted = countRatings(items, numerator, denominator, columns.now).formula;
  const said =
    counted && threshold && againstStandardOf(counted, { comparison, threshold }, quoted(what), are, decimals);
  const formula = said && joined(said, say("."));
  return { about, sentence: `${sentence}.`, behind: items.map(({ place }) => place), formula };
}

function offTargetPoint(input: ReportInput, workplan: readonly RatedAction[]): KeyPoint {
  const late = offTargetActions(workplan);
  const initiatives = counted(late.length, "initiative is", "initiatives are");
  const rest = " off target, overdue or delayed with a reason.";
  const working = workingFor(input, "workplan");
  const count = working && countOf(working, "Off target", late.length);
  const formula = count && joined(countedOf(count, "initiative is", "initiatives are", "No"), say(rest));
  return { about: "Off target", sentence: `${capital(initiatives)}${rest}`, behind: placesOf(late), formula };
}
