import type { TableModel } from "../../grid/table.ts";
import type { RatedIndicator } from "../../domain/register/rated.ts";
import { UNRATED_WORDS } from "../../domain/ratingScale.ts";
import { countRatings } from "../count.ts";
import { countedBeforeFor } from "../earlierCounts.ts";
import { countedOn, thresholdOf } from "../live/countedOn.ts";
import type { ReportInput } from "../reportInput.ts";
import { standardNote } from "../notes.ts";
import { reportedNote } from "../reportedNote.ts";
import { heldTo, NO_STANDARD, standardCells, standardColumns, unratedRows } from "../standardTable.ts";
import { countableOutcome } from "./outcomePoints.ts";

/** Table 1: outcomes by rating against the standard. The standard stands on the first row, `N/A` on the others. */
export function outcomesStandard(input: ReportInput, outcomes: readonly RatedIndicator[]): TableModel {
  const { rules } = input;
  const standard = rules.standards.outcomes;
  const now = outcomes.map(countableOutcome);
  const earlier = outcomes.map((one) => countableOutcome({ ...one, rating: one.previousRating }));
  // In the first period of a plan there is nothing to compare with, which is not the same as none being Green.
  const worked = earlier.some(({ rating }) => !UNRATED_WORDS.includes(rating)) ? earlier : [];
  const kept = countedBeforeFor(input, "outcomes");
  const before = kept ?? worked;
  const on = countedOn(input, "outcomes", "Rating");
  // What was kept of a closed period stays as it was.
  const onBefore = kept === null && worked.length > 0 ? countedOn(input, "outcomes", "Rating before") : null;
  const threshold = thresholdOf(input, "outcomes");
  const rated = rules.scale.steps.map(({ word }, index) => ({
    label: `Number (%) ${word.toUpperCase()}`,
    now: [countRatings(now, [word], standard.denominator, on)],
    before: [countRatings(before, [word], standard.denominator, onBefore)],
    ...(index === 0 ? heldTo(now, standard, on, threshold) : NO_STANDARD),
  }));
  const rows = [...rated, ...unratedRows(now, before, standard, { now: on, before: onBefore })].map((row) =>
    standardCells(row, rules.decimals["outcomes-standard"] ?? 1),
  );
  const noted = standardNote(now, standard, "outcomes", input, { on, threshold });
  return {
    ...noted,
    id: "outcomes-standard",
    title: "Outcomes against the standard",
    sheetName: "Outcomes",
    note: `${noted.note}${reportedNote(rules.scale, outcomes)}`,
    columns: standardColumns("Outcomes", input),
    rows,
  };
}
