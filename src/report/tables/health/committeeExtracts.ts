import { type Marking, type TableModel, textCell } from "../../../grid/table.ts";
import { SCALE_COLOURS } from "../../../domain/scaleColours.ts";
import { formatPeriod } from "../../../domain/formatPeriod.ts";
import { column, withFormula } from "../../cells.ts";
import { dueSentence } from "../../live/health/committeeSentence.ts";
import { dueAt, MEASURE, MEASURE_COLUMNS } from "../../live/health/measureNames.ts";
import { figuresWithMore } from "../../live/listed.ts";
import { itemNumbered } from "../../live/workingCell.ts";
import { position } from "../../notes.ts";
import type { ReportInput } from "../../reportInput.ts";
import { counted } from "../../sentences.ts";
import { sheetNames } from "../../sheetNames.ts";
import { type CommitteeMeasures, committeeMeasures } from "./committeeMeasures.ts";
import { isDue, reportedOf, reportedWords } from "./due.ts";
import {
  frequencyColumn,
  indicatorColumn,
  type MeasureColumn,
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

function extract(input: ReportInput, one: CommitteeMeasures, sheetName: string): TableModel {
  const { committee, slug, measures } = one;
  const due = measures.filter(isDue);
  const columns = columnsOf(input, measures);
  return {
    id: `committee-extract-${slug}`,
    title: `${committee.name}: due in ${formatPeriod(input.period)}`,
    sheetName,
    ...noteOf(input, one, due.length),
    columns: columns.map((each) => each.column),
    rows: due.map((measure, index) =>
      columns.map(({ cell, listed }) => {
        const shown = cell(measure, null);
        return input.live === null ? shown : withFormula(shown, listedCell(slug, index, listed));
      }),
    ),
  };
}

/** A column of an extract, and the column of the working sheet that has the same. */
interface ExtractColumn extends MeasureColumn {
  readonly listed: string;
}

const columnsOf = (input: ReportInput, measures: readonly Measure[]): readonly ExtractColumn[] => [
  ...themeColumn(measures).map((one) => ({ ...one, listed: MEASURE.theme })),
  { ...indicatorColumn, listed: MEASURE.item },
  ...frequencyColumn(measures).map((one) => ({ ...one, listed: MEASURE.frequency })),
  { ...valueColumn(input), listed: MEASURE.value },
  { ...targetColumn, listed: MEASURE.target },
  { ...ratingColumn(input), listed: MEASURE.marked },
  { ...trendColumn, listed: MEASURE.trend },
  { ...reportedColumn, listed: MEASURE.reported },
];

/** A cell of the measure that has a row's place among those due at a committee; of a text no nought where it is empty. */
function listedCell(slug: string, index: number, heading: string): string {
  const found = itemNumbered(MEASURE_COLUMNS, heading, dueAt(slug), index + 1);
  return heading === MEASURE.value || heading === MEASURE.target ? found : `${found}&""`;
}

/** How many measures are due, as the first line of the note, and that more belong here where a change made more due. */
function noteOf(input: ReportInput, one: CommitteeMeasures, rows: number): Pick<TableModel, "note" | "figures"> {
  const text = dueNote(input, one.measures.length, rows);
  const rest = `Missing: the register has no figure for the period. In words: it has words instead of one. A measure without a frequency counts as due.`;
  if (input.live === null) return { note: `${position(input)} ${text} ${rest}` };
  const { count, formula } = dueSentence(input, one, rows);
  return { note: `${position(input)} ${rest}`, figures: figuresWithMore({ text, formula }, { count, rows }) };
}

/** `Of 12 indicators reported to this committee, 7 are due in Q2 24/25 by their frequency.` */
const dueNote = ({ period }: ReportInput, all: number, due: number): string =>
  `Of ${counted(all, "indicator", "indicators")} reported to this committee, ${due} ${due === 1 ? "is" : "are"} due in ${formatPeriod(period)} by frequency.`;

/** Not the colours of a rating: a missing figure says nothing of performance. */
const MARKINGS: readonly Marking[] = [
  { text: reportedWords("Missing"), ...SCALE_COLOURS.purple },
  { text: reportedWords("In words"), ...SCALE_COLOURS.grey },
];

const reportedColumn: MeasureColumn = {
  column: column("Reported", 14, { markings: MARKINGS }),
  cell: (measure) => textCell(reportedWords(reportedOf(measure)), [(measure.one.value ?? measure.one.item).place]),
};
