import type { DatedPeriod } from "../domain/period.ts";
import type { RatedAction, RatedIndicator, RatedRisk } from "../domain/register/rated.ts";
import type { Rules } from "../domain/rules/rules.ts";

/** What the tables of a pack are made from: the rated registers, null where the workbook has none for a role. */
export interface ReportInput {
  readonly period: DatedPeriod;
  readonly previous: DatedPeriod;
  /** The day the report speaks for, as a serial number. */
  readonly asAt: number;
  readonly rules: Rules;
  readonly outcomes: readonly RatedIndicator[] | null;
  readonly workplan: readonly RatedAction[] | null;
  readonly executiveActions: readonly RatedAction[] | null;
  readonly directoratePriorities: readonly RatedAction[] | null;
  readonly programmes: readonly RatedAction[] | null;
  readonly risks: readonly RatedRisk[] | null;
  /** What a person wrote for a narrative key; null when nothing. */
  readonly narrative: (key: string) => string | null;
}
