import type { TableModel } from "../../grid/table.ts";
import { formatPercent } from "../../domain/share.ts";
import { measureStandard } from "../../domain/register/measureStandard.ts";
import type { RatedIndicator } from "../../domain/register/rated.ts";
import { column } from "../cells.ts";
import { standardsSentence } from "../live/standards/standardsSentence.ts";
import { position } from "../notes.ts";
import { actionsFor, indicatorsFor } from "../registersFor.ts";
import type { ReportInput } from "../reportInput.ts";
import { listed } from "../sentences.ts";
import { type KeyPoint, placesOf, pointRow } from "./keyPoint.ts";
import { statusPoint, timingPoint } from "./planPoints.ts";

/** Table 21 for the improvement plan: one sentence for each table. */
export const improvementPlanKeyPoints = (input: ReportInput): TableModel => ({
  id: "improvement-plan-key-points",
  title: "Key points of the improvement plan",
  sheetName: "Plan key points",
  note: `${position(input)} One sentence for each table; the figures are those of the tables.`,
  columns: [column("About", 28), column("Key point", 110)],
  rows: pointsOf(input).map(pointRow),
});

function pointsOf(input: ReportInput): readonly KeyPoint[] {
  const actions = actionsFor(input, "improvementPlan");
  const measures = indicatorsFor(input, "corporateHealth");
  return [
    ...(actions ? [timingPoint(input, actions)] : []),
    ...(actions && actions.length > 0 ? [statusPoint(input, actions)] : []),
    ...(measures ? [healthPoint(input, measures)] : []),
  ];
}

/** `3 of 5 corporate-health standards (60%) are achieved; not achieved: Sickness absence.` */
function healthPoint(input: ReportInput, measures: readonly RatedIndicator[]): KeyPoint {
  const { period, rules } = input;
  const stand = measures.map((measure) => ({ measure, achieved: measureStandard(measure, period).achieved }));
  const known = stand.filter(({ achieved }) => achieved !== null);
  const met = known.filter(({ achieved }) => achieved === true).length;
  const missed = known.filter(({ achieved }) => achieved === false).map(({ measure }) => measure.item.title);
  const unsaid = stand.length - known.length;
  const share = formatPercent(met, known.length, rules.decimals["key-points"] ?? 0);
  const first =
    known.length === 0
      ? "No corporate-health standard can be compared with an actual"
      : `${met} of ${known.length} corporate-health standards (${share}) ${met === 1 ? "is" : "are"} achieved`;
  const parts = [
    first,
    ...(missed.length === 0 ? [] : [`not achieved: ${listed(missed)}`]),
    ...(unsaid === 0 || known.length === 0 ? [] : [`${unsaid} cannot be compared yet`]),
  ];
  const sentence = `${parts.join("; ")}.`;
  return {
    ...{ about: "Corporate health", sentence, behind: placesOf(measures) },
    formula: standardsSentence(input, measures),
  };
}
