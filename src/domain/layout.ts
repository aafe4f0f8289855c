import type { Area } from "../grid/area.ts";
import type { Period } from "./period.ts";

/** What a register lists, one item a row. */
export type RegisterKind =
  | "indicators"
  | "actions"
  | "risks"
  | "projects"
  | "strategies"
  | "budget"
  | "savings"
  | "decisions"
  | "benchmarks"
  | "workforce";

/** What a column of a register means. `actual` may stand in several columns, one for each period. */
export type FieldName =
  | "ref"
  | "title"
  | "group"
  | "parent"
  | "unit"
  | "polarity"
  | "frequency"
  | "whereReported"
  | "definition"
  | "dataSource"
  /** In a long layout (one row an indicator and period): the columns that say the period of the row's actual, perhaps year and quarter apart. */
  | "period"
  | "baseline"
  | "actual"
  | "previousActual"
  | "target"
  | "tolerance"
  /** The value below which it is Red, where a column gives it for each indicator. */
  | "floor"
  | "rangeLow"
  | "rangeHigh"
  | "forecast"
  | "budget"
  | "variance"
  | "variancePercent"
  | "numerator"
  | "denominator"
  /** The ends of a value's confidence interval. */
  | "lowerLimit"
  | "upperLimit"
  /** Somebody else's value beside ours: England, the region, the nearest neighbours. Its heading says whose. */
  | "comparator"
  | "rank"
  | "quartile"
  | "status"
  | "previousStatus"
  | "trend"
  | "owner"
  | "directorate"
  | "leadMember"
  | "leadDirectorate"
  | "priority"
  | "purpose"
  | "stage"
  | "startDate"
  | "dueDate"
  | "revisedDueDate"
  | "completedDate"
  | "percentComplete"
  | "done"
  | "reasonForDelay"
  | "impactOfDelay"
  | "report"
  | "meetingDate"
  | "likelihood"
  | "impact"
  | "score"
  | "level"
  | "previousLikelihood"
  | "previousImpact"
  | "previousScore"
  | "previousLevel"
  /** Before any controls: gross, unmitigated. */
  | "inherentLikelihood"
  | "inherentImpact"
  | "inherentScore"
  | "targetLikelihood"
  | "targetImpact"
  | "targetScore"
  | "targetLevel"
  | "mitigation"
  | "challenge"
  | "inScope"
  | "outOfScope"
  | "constraints"
  | "interdependencies"
  | "successCriteria"
  | "narrative"
  | "number";

/** A column of a register and what it means. `column` counts from 0 on the sheet. */
export interface FieldColumn {
  readonly field: FieldName;
  readonly column: number;
  /** The heading as it stands, white space folded; several header rows are joined by a space. */
  readonly heading: string;
  /** The period that the heading names: of an actual, but also of a baseline, a target or a status; null when none. */
  readonly period: Period | null;
  /** The part of the heading that names the period, as written (`Q4 2013/14`, `Year end`); null when none. */
  readonly periodWords: string | null;
}

/** A row that heads those below it: its text and where it stands. */
export interface SectionRow {
  readonly row: number;
  readonly text: string;
}

/** A row of an item that has several: what stands there in the columns of the periods, and the item's first row. */
export interface RowPart {
  readonly row: number;
  readonly item: number;
  readonly field: FieldName;
}

/** One of two or more ways to read something: what to choose, and what follows from it. */
export interface Reading {
  /** A kind, a field's column letters, row numbers as Excel shows them, or `register` and `none`. */
  readonly choice: string;
  /** What follows from it, in words a council officer understands. */
  readonly consequence: string;
}

/** Where a register can be read in more than one way: what to ask a person, with the readings, the one taken first. */
export interface Doubt {
  readonly about: "register" | "kind" | "headerRows" | "rows" | FieldName;
  readonly question: string;
  readonly readings: readonly Reading[];
}

/**
 * Where a register stands on a sheet and what its columns mean: a proposal until a person (or `bind`) takes it.
 * All rows and columns count from 0 on the sheet; where `orientation` is `columns`, on the sheet turned over
 * (`turnOver` in `recognise/turnOver.ts`): there `itemRows` are the sheet's columns and a field's `column` is the
 * sheet's row. Only `area` is always the sheet's own.
 */
export interface Layout {
  readonly sheet: string;
  readonly kind: RegisterKind;
  /** `rows`: an item a row, fields across, as nearly always. `columns`: an item a column, fields down. */
  readonly orientation: "rows" | "columns";
  /** A name to call it by, unique in the workbook: from the sheet's title or name. */
  readonly name: string;
  /** The lines of text above it, from the top: its title, the year or quarter it speaks for; empty when there are none. */
  readonly lines: readonly string[];
  /** From the first header row to the last row of an item. */
  readonly area: Area;
  readonly headerRows: readonly number[];
  /** The rows that hold an item, in order. Section rows, repeated headers, totals, notes and blank rows are not among them. */
  readonly itemRows: readonly number[];
  readonly fields: readonly FieldColumn[];
  /** Where each indicator has several rows (`Actual`, `Target`): what each row gives; absent where an item has one row. */
  readonly parts?: readonly RowPart[];
  readonly sections: readonly SectionRow[];
  readonly repeatedHeaders: readonly number[];
  readonly totals: readonly number[];
  /** Source lines, footnotes, and rows that only go on with the item above. */
  readonly notes: readonly number[];
  readonly blanks: readonly number[];
  /** The name of the Excel table it is; null when it is none. */
  readonly table: string | null;
  /** From 0 to 1. */
  readonly confidence: number;
  /** In words a council officer understands: what spoke for this reading, and what is doubtful. */
  readonly why: string;
  /** What a person may be asked, the weightiest first; empty when all is plain. */
  readonly doubts: readonly Doubt[];
}
