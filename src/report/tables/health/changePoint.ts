import { formatPeriod } from "../../../domain/formatPeriod.ts";
import { changeSentence } from "../../live/health/measureSentences.ts";
import type { ReportInput } from "../../reportInput.ts";
import { counted, listed } from "../../sentences.ts";
import { type KeyPoint, placesOf } from "../keyPoint.ts";
import type { Measure } from "./measures.ts";

/**
 * The key point on the composite scorecard: how ratings moved on the scale since the period before. Only indicators that are rated in both
 * periods are compared; none where there are no such.
 */
export function changePoint(input: ReportInput, measures: readonly Measure[]): readonly KeyPoint[] {
  const steps = input.rules.scale.steps.map(({ word }) => word);
  const compared = measures.flatMap(({ one }) => {
    const [now, before] = [steps.indexOf(one.rating), steps.indexOf(one.previousRating)];
    return now < 0 || before < 0 ? [] : [{ one, change: Math.sign(before - now) }];
  });
  if (compared.length === 0) return [];
  const count = (wanted: number): number => compared.filter(({ change }) => change === wanted).length;
  const parts = [`${count(1)} better`, `${count(-1)} worse`, `${count(0)} the same`];
  const all = counted(compared.length, "indicator is", "indicators are");
  return [
    {
      about: "Composite scorecard",
      sentence: `${all} rated in both ${formatPeriod(input.previous)} and ${formatPeriod(input.period)}: ${listed(parts)}.`,
      behind: placesOf(compared.map(({ one }) => one)),
      formula: input.live === null ? null : changeSentence(input, count),
    },
  ];
}
