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
  | "baseline"
  | "actual"
  | "target"
  | "tolerance"
  | "forecast"
  | "budget"
  | "variance"
  | "denominator"
  | "status"
  | "previousStatus"
  | "trend"
  | "owner"
  | "directorate"
  | "leadMember"
  | "leadDirectorate"
  | "priority"
  | "purpose"
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

/**
 * Where a register stands on a sheet and what its columns mean: a proposal until a person (or `bind`) takes it.
 * All rows and columns count from 0 on the sheet.
 */
export interface Layout {
  readonly sheet: string;
  readonly kind: RegisterKind;
  /** A name to call it by, unique in the workbook: from the sheet's title or name. */
  readonly name: string;
  /** From the first header row to the last row of an item. */
  readonly area: Area;
  readonly headerRows: readonly number[];
  /** The rows that hold an item, in order. Section rows, repeated headers, totals, notes and blank rows are not among them. */
  readonly itemRows: readonly number[];
  readonly fields: readonly FieldColumn[];
  readonly sections: readonly SectionRow[];
  readonly repeatedHeaders: readonly number[];
  readonly totals: readonly number[];
  readonly notes: readonly number[];
  readonly blanks: readonly number[];
  /** The name of the Excel table it is; null when it is none. */
  readonly table: string | null;
  /** From 0 to 1. */
  readonly confidence: number;
  /** In words a council officer understands: what spoke for this reading, and what is doubtful. */
  readonly why: string;
}
