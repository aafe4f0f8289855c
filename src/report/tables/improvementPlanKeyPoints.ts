import { type TableModel, textCell } from "../../grid/table.ts";
import { formatPercent } from "../../domain/share.ts";
import { formatDay } from "../../domain/serialDate.ts";
import { NO_DATA } from "../../domain/ratingScale.ts";
import { measureStandard } from "../../domain/register/measureStandard.ts";
import type { RatedAction, RatedIndicator } from "../../domain/register/rated.ts";
import { column } from "../cells.ts";
import { position } from "../notes.ts";
import { actionsFor, indicatorsFor } from "../registersFor.ts";
import type { ReportInput } from "../reportInput.ts";
import { counted, listed } from "../sentences.ts";
import { prioritiesOf } from "./improvementPlan.ts";
import { type KeyPoint, placesOf } from "./keyPoint.ts";
import { TIMING_PHRASES, TIMINGS, timingOf } from "./planTiming.ts";

/** Table 21 for the improvement plan: one sentence for each table. */
export const improvementPlanKeyPoints = (input: ReportInput): TableModel => ({
  id: "improvement-plan-key-points",
  title: "Key points of the improvement plan",
  sheetName: "Plan key points",
  note: `${position(input)} One sentence for each table; the figures are those of the tables.`,
  columns: [column("About", 28), column("Key point", 110)],
  rows: pointsOf(input).map(({ about, sentence, behind }) => [textCell(about), textCell(sentence, behind)]),
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

/** `16 development priorities with 76 key actions; at 31/03/09 40 are overdue and 14 have no end date.` */
function timingPoint(input: ReportInput, actions: readonly RatedAction[]): KeyPoint {
  const priorities = counted(prioritiesOf(input, actions).length, "development priority", "development priorities");
  if (actions.length === 0) return { about: "Improvement plan", sentence: "The plan has no key actions.", behind: [] };
  const parts = TIMINGS.flatMap((timing) => {
    const count = actions.filter((action) => timingOf(action) === timing).length;
    return count === 0 ? [] : [`${count} ${TIMING_PHRASES[timing][count === 1 ? 0 : 1]}`];
  });
  const all = counted(actions.length, "key action", "key actions");
  const sentence = `The plan has ${priorities} with ${all}; at ${formatDay(input.asAt)} ${listed(parts)}.`;
  return { about: "Improvement plan", sentence, behind: placesOf(actions) };
}

/** How the actions divide by reported status. */
function statusPoint({ rules }: ReportInput, actions: readonly RatedAction[]): KeyPoint {
  const words = [...rules.scale.steps, ...rules.scale.beside].map(({ word }) => word);
  const parts = words.flatMap((word) => {
    const count = actions.filter(({ rating }) => rating === word).length;
    return count === 0 ? [] : [`${count} ${word}`];
  });
  const isBlank = actions.every(({ rating }) => rating === NO_DATA);
  const sentence = isBlank
    ? `None of the ${actions.length} key actions has a status.`
    : `By reported status the key actions are ${listed(parts)}.`;
  return { about: "Status", sentence, behind: placesOf(actions) };
}

/** `3 of 5 corporate-health standards (60%) are achieved; not achieved: Sickness absence.` */
function healthPoint({ period, rules }: ReportInput, measures: readonly RatedIndicator[]): KeyPoint {
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
  return { about: "Corporate health", sentence: `${parts.join("; ")}.`, behind: placesOf(measures) };
}
