import type { TableModel } from "../../grid/table.ts";
import type { RatedAction } from "../../domain/register/rated.ts";
import { countable, NO_RESULTS } from "../actionCounts.ts";
import { UNRATED_WORDS } from "../../domain/ratingScale.ts";
import { countRatings } from "../count.ts";
import { standardNote } from "../notes.ts";
import { countedBeforeFor } from "../earlierCounts.ts";
import { countedOn, thresholdOf } from "../live/countedOn.ts";
import type { ReportInput } from "../reportInput.ts";
import { heldTo, NO_STANDARD, standardCells, standardColumns } from "../standardTable.ts";

/** Table 9: programmes and projects by rating; the last row is the share that counts towards the standard. */
export function programmes(input: ReportInput, all: readonly RatedAction[]): TableModel {
  const { rules } = input;
  const standard = rules.standards.programmes;
  const items = countable(all);
  const earlier = countedBeforeFor(input, "programmes") ?? NO_RESULTS;
  const present = (word: string): boolean => [...items, ...earlier].some(({ rating }) => rating === word);
  const words = [...rules.scale.steps.map(({ word }) => word), ...["Complete", ...UNRATED_WORDS].filter(present)];
  const on = countedOn(input, "programmes", "Rating");
  const threshold = thresholdOf(input, "programmes");
  const row = (label: string, ratings: readonly string[], last: boolean) =>
    standardCells(
      {
        label,
        now: [countRatings(items, ratings, standard.denominator, on)],
        before: [countRatings(earlier, ratings, standard.denominator)],
        ...(last ? heldTo(items, standard, on, threshold) : NO_STANDARD),
      },
      rules.decimals["programmes"] ?? 1,
    );
  return {
    id: "programmes",
    title: "Programmes and projects against the standard",
    sheetName: "Programmes standard",
    ...standardNote(items, standard, "programmes and projects", input, { on, threshold }),
    columns: standardColumns("Programmes and projects", input),
    rows: [
      ...words.map((word) => row(`Number (%) ${word.toUpperCase()}`, [word], false)),
      row(standard.numerator.map((word) => word.toUpperCase()).join(" or "), standard.numerator, true),
    ],
  };
}
