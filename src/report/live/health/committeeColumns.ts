import { NOT_DUE } from "../../../domain/ratingScale.ts";
import type { TableCell } from "../../../grid/table.ts";
import { textCell } from "../../../grid/table.ts";
import type { CommitteeMeasures } from "../../tables/health/committeeMeasures.ts";
import { isDue, missingOf, reportedWords } from "../../tables/health/due.ts";
import type { Measure } from "../../tables/health/measures.ts";
import { quoted, when } from "../expression.ts";
import { workedCell } from "../workingCell.ts";
import { committeesText, dueAt, MEASURE, missingAt, NOWHERE, ofCommittee } from "./measureNames.ts";
import type { WorkingColumn } from "./measuresWorking.ts";

/**
 * Which committees each measure is reported to, as the register said at the last refresh; and for each committee the number of each measure
 * that is due there and of each that is missing, in the order of the scorecard.
 */
export function committeeColumns(
  measures: readonly Measure[],
  committees: readonly CommitteeMeasures[],
): readonly WorkingColumn[] {
  const own = (measure: Measure) => committees.filter((one) => one.measures.includes(measure)).map(({ slug }) => slug);
  const slugs = new Map(measures.map((measure) => [measure, own(measure)]));
  const slugsOf = (measure: Measure): readonly string[] => slugs.get(measure) ?? [];
  const numbers = (heading: string, slug: string | null, listed: readonly Measure[], test: Test): WorkingColumn => ({
    heading,
    width: 14,
    cells: measures.map((measure) => {
      const isOf = slug === null ? slugsOf(measure).length === 0 : slugsOf(measure).includes(slug);
      return isOf ? numberedCell(listed.indexOf(measure), slug, test) : textCell("");
    }),
  });
  const nowhere = measures.filter((measure) => slugsOf(measure).length === 0);
  return committees.length === 0
    ? []
    : [
        {
          heading: MEASURE.committees,
          width: 30,
          cells: measures.map((measure) => textCell(committeesText(slugsOf(measure)))),
        },
        ...committees.flatMap(({ slug, measures: those }) => [
          numbers(dueAt(slug), slug, those.filter(isDue), DUE),
          numbers(missingAt(slug), slug, missingOf(those), MISSING),
        ]),
        numbers(NOWHERE, null, nowhere, ALL),
      ];
}

/** What holds of the measures of a list: of the measure itself, and as COUNTIFS takes it. */
interface Test {
  readonly own: string;
  readonly counted: string;
}

const ALL: Test = { own: `[@${MEASURE.item}]<>""`, counted: `[@:${MEASURE.item}],"?*"` };

const DUE: Test = {
  own: `${ALL.own},[@${MEASURE.rating}]<>${quoted(NOT_DUE)}`,
  counted: `${ALL.counted},[@:${MEASURE.rating}],"<>${NOT_DUE}"`,
};

const MISSING: Test = {
  own: `${DUE.own},[@${MEASURE.reported}]=${quoted(reportedWords("Missing"))}`,
  counted: `${DUE.counted},[@:${MEASURE.reported}],${quoted(reportedWords("Missing"))}`,
};

/** The place of a measure in a list, from 1; empty where it does not belong there now. */
function numberedCell(index: number, slug: string | null, { own, counted }: Test): TableCell {
  const count = `COUNTIFS(${ofCommittee(`[@:${MEASURE.committees}]`, slug)},${counted})`;
  return workedCell(index < 0 ? "" : index + 1, when(`AND(${own})`, count, '""'));
}
