import { type TableModel, textCell } from "../../grid/table.ts";
import type { Place } from "../../grid/area.ts";
import type { RatedAction, RatedIndicator, RatedRisk } from "../../domain/register/rated.ts";
import type { StandardId } from "../../domain/rules/rules.ts";
import { TREND_WORDS } from "../../domain/trend/trend.ts";
import { countable } from "../actionCounts.ts";
import { column } from "../cells.ts";
import { type Countable, countRatings, standardOf } from "../count.ts";
import { position } from "../notes.ts";
import type { ReportInput } from "../reportInput.ts";
import { moved } from "../riskCounts.ts";
import { capital, comparedWithStandard, counted, listed, shareInWords } from "../sentences.ts";
import { executiveSentence } from "./executiveActions.ts";
import { offTargetActions } from "./offTarget.ts";
import { redRedOutcomes } from "./redRed.ts";

/** A key point: the table it speaks of, its sentence and the cells behind it. */
interface KeyPoint {
  readonly about: string;
  readonly sentence: string;
  readonly behind: readonly Place[];
}

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

const placesOf = (items: readonly { readonly item: { readonly place: Place } }[]): readonly Place[] =>
  items.map(({ item }) => item.place);

const executivePoint = (input: ReportInput, actions: readonly RatedAction[]): KeyPoint => ({
  about: "Executive actions",
  sentence: capital(executiveSentence(input, actions)),
  behind: placesOf(actions),
});

function outcomePoints(input: ReportInput, outcomes: readonly RatedIndicator[]): readonly KeyPoint[] {
  const items: readonly Countable[] = outcomes.map(({ item, rating }) => ({
    rating,
    live: true,
    onTarget: false,
    place: item.place,
  }));
  const standard = input.rules.standards.outcomes;
  const result = standardOf(items, standard);
  const share = shareInWords(result, "outcomes", input.rules.decimals["key-points"] ?? 0);
  const trends = TREND_WORDS.map(
    (word) => `${outcomes.filter(({ trend }) => trend === word).length} ${word.toLowerCase()}`,
  );
  const red = redRedOutcomes(input, outcomes);
  const named = red.length === 0 ? "" : `: ${listed(red.map(({ item }) => item.title))}`;
  return [
    {
      about: "Outcomes",
      sentence: `${capital(share)} are ${standard.numerator.join(" or ")}, ${comparedWithStandard(result)}.`,
      behind: placesOf(outcomes),
    },
    { about: "Direction of travel", sentence: `Of the outcomes, ${listed(trends)}.`, behind: placesOf(outcomes) },
    {
      about: "Red Red outcomes",
      sentence: `${capital(counted(red.length, "outcome is", "outcomes are"))} Red and worsening${named}.`,
      behind: placesOf(red),
    },
  ];
}

function workplanPoints(input: ReportInput, workplan: readonly RatedAction[]): readonly KeyPoint[] {
  const late = offTargetActions(workplan);
  return [
    ...standardPoint(input, "workplan", "Workplan", "workplan actions"),
    {
      about: "Off target",
      sentence: `${counted(late.length, "initiative is", "initiatives are")} off target, overdue or delayed with a reason.`,
      behind: placesOf(late),
    },
  ];
}

function riskPoint(input: ReportInput, risks: readonly RatedRisk[]): KeyPoint {
  const open = risks.filter(({ movement }) => movement !== "Closed");
  const levels = input.rules.risk.levels.map(
    ({ level }) => `${open.filter((risk) => risk.level === level).length} ${level}`,
  );
  const movements = (["Added", "Closed", "Increased", "Reduced"] as const).flatMap((movement) => {
    const those = moved(risks, movement);
    return those === null ? [] : [`${those.length} ${movement.toLowerCase()}`];
  });
  const change = movements.length === 0 ? "" : ` In the period, ${listed(movements)}.`;
  return {
    about: "Strategic risks",
    sentence: `${capital(counted(open.length, "strategic risk", "strategic risks"))}: ${listed(levels)}.${change}`,
    behind: placesOf(open),
  };
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
  const words = [...input.rules.scale.steps.map(({ word }) => word), "Complete"];
  const parts = words.flatMap((word) => {
    const { count } = countRatings(items, [word], standard.denominator);
    return count === 0 ? [] : [`${count} ${word}`];
  });
  const share = shareInWords(result, what, input.rules.decimals["key-points"] ?? 0);
  const sentence = `${capital(share)} are ${standard.numerator.join(" or ")}, ${comparedWithStandard(result)}: ${listed(parts)}.`;
  return [{ about, sentence, behind: placesOf(actions) }];
}
