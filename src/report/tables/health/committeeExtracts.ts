import { type Marking, type TableModel, textCell } from "../../../grid/table.ts";
import { SCALE_COLOURS } from "../../../domain/scaleColours.ts";
import { formatPeriod } from "../../../domain/formatPeriod.ts";
import { column } from "../../cells.ts";
import { position } from "../../notes.ts";
import type { ReportInput } from "../../reportInput.ts";
import { counted } from "../../sentences.ts";
import { sheetNames } from "../../sheetNames.ts";
import { type CommitteeMeasures, committeeMeasures } from "./committeeMeasures.ts";
import { isDue, REPORTED_MARKS, type Reported, reportedOf } from "./due.ts";
import {
  frequencyColumn,
  indicatorColumn,
  type MeasureColumn,
  measureTable,
  ratingColumn,
  targetColumn,
  themeColumn,
  trendColumn,
  valueColumn,
} from "./measureCells.ts";
import type { Measure } from "./measures.ts";

/** Table 11: for each committee what is due there in the reporting period, and which of it is missing. */
export function committeeExtracts(input: ReportInput, measures: readonly Measure[]): readonly TableModel[] {
  const committees = committeeMeasures(measures);
  const sheets = sheetNames(committees.map(({ committee }) => `Due at ${committee.name.replace(/ committee$/i, "")}`));
  return committees.map((one, index) => extract(input, one, sheets[index] ?? "Due at a committee"));
}

function extract(input: ReportInput, { committee, slug, measures }: CommitteeMeasures, sheetName: string): TableModel {
  const due = measures.filter(isDue);
  return {
    id: `committee-extract-${slug}`,
    title: `${committee.name}: due in ${formatPeriod(input.period)}`,
    sheetName,
    note: `${position(input)} ${dueNote(input, measures.length, due.length)} Missing: the register has no figure for the period. In words: it has words instead of one. A measure without a frequency counts as due.`,
    ...measureTable(
      [
        ...themeColumn(measures),
        indicatorColumn,
        ...frequencyColumn(measures),
        valueColumn(input),
        targetColumn,
        ratingColumn(input),
        trendColumn,
        reportedColumn,
      ],
      due,
      null,
    ),
  };
}

/** `Of 12 indicators reported to this committee, 7 are due in Q2 24/25 by their frequency.` */
const dueNote = ({ period }: ReportInput, all: number, due: number): string =>
  `Of ${counted(all, "indicator", "indicators")} reported to this committee, ${due} ${due === 1 ? "is" : "are"} due in ${formatPeriod(period)} by frequency.`;

const shown = (reported: Reported): string => `${REPORTED_MARKS[reported]} ${reported}`;

/** Not the colours of a rating: a missing figure says nothing of performance. */
const MARKINGS: readonly Marking[] = [
  { text: shown("Missing"), ...SCALE_COLOURS.purple },
  { text: shown("In words"), ...SCALE_COLOURS.grey },
];

const reportedColumn: MeasureColumn = {
  column: column("Reported", 14, { markings: MARKINGS }),
  cell: (measure) => textCell(shown(reportedOf(measure)), [(measure.one.value ?? measure.one.item).place]),
};
