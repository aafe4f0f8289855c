import type { Place } from "../grid/area.ts";

/** How much a finding matters: an error makes a figure wrong, a warning may, a note is worth knowing. */
export type Severity = "error" | "warning" | "note";

/** Something wrong or doubtful in a cell: where, what, why it matters, what to do. */
export interface Finding {
  readonly severity: Severity;
  readonly code: FindingCode;
  readonly place: Place;
  /** What the cell says, as it shows it. */
  readonly found: string;
  /** What is odd about it and why it matters, in one or two plain sentences. */
  readonly message: string;
  /** What is proposed, in words, with the value to put in the cell where there is one. */
  readonly proposal: string;
  /** The value to put in the cell when the proposal is accepted; null when a person has to decide. */
  readonly repair: { readonly value: string | number; readonly format: string | null } | null;
}

/** The kinds of trouble, each with one name that stays; docs/findings.md explains them in this order. */
export const FINDING_CODES = [
  "date-invalid",
  "date-missing",
  "date-as-text",
  "date-vague",
  "number-as-text",
  "number-unreadable",
  "number-with-words",
  "scale-mixed",
  "share-disagrees",
  "total-disagrees",
  "count-disagrees",
  "formula-error",
  "rating-unknown",
  "rating-disagrees",
  "history-differs",
  "rating-missing",
  "reason-unused",
  "trend-unknown",
  "trend-disagrees",
  "target-missing",
  "target-zero",
  "target-far",
  "floor-missing",
  "polarity-missing",
  "polarity-unknown",
  "unit-mixed",
  "unit-missing",
  "variance-disagrees",
  "income-unclear",
  "budget-zero",
  "actual-missing",
  "period-future",
  "period-unreadable",
  "row-repeated",
  "cumulative-falls",
  "reference-duplicate",
  "reference-missing",
  "reference-odd",
  "interdependency-unknown",
  "rank-disagrees",
  "title-missing",
  "title-duplicate",
  "name-variant",
  "owner-several",
  "complete-early",
  "complete-late",
  "overdue-not-flagged",
  "narrative-old",
  "narrative-beside",
  "symbol-font",
  "likelihood-unknown",
  "impact-unknown",
  "level-disagrees",
  "layout-doubtful",
  "binding-broken",
  "rule-unreadable",
  "rule-unused",
  "rules-newer",
] as const;

/** A kind of trouble: `date-invalid`, `rating-disagrees` … */
export type FindingCode = (typeof FINDING_CODES)[number];
