import type { Finding } from "../finding.ts";
import type { RatedBudgetLine } from "../money/rateBudget.ts";
import type { RatedSaving } from "../money/rateSavings.ts";
import type { RatingScale } from "../ratingScale.ts";
import type { ReadFor } from "./inPeriod.ts";
import type { Entry } from "./item.ts";
import type { RatingContext } from "./rateIndicators.ts";
import type { RatedAction, RatedBenchmark, RatedDecision, RatedIndicator, RatedRisk, RatedWorkforce } from "./rated.ts";
import type { Register } from "./register.ts";
import type { EarlierRisks } from "./riskMovement.ts";

/** A register with what the rules make of it, and what is odd about it. */
export type RatedRegister = {
  readonly register: Register;
  readonly findings: readonly Finding[];
  /** What its ratings are said in. */
  readonly scale: RatingScale;
} & (
  | {
      readonly kind: "indicators";
      readonly rated: readonly RatedIndicator[];
      /** What they were rated by, so that a table can ask for another period. */
      readonly context: RatingContext;
    }
  | { readonly kind: "actions"; readonly rated: readonly RatedAction[] }
  | {
      readonly kind: "risks";
      readonly rated: readonly RatedRisk[];
      /** The last period that was kept; null where none was. */
      readonly earlier: EarlierRisks;
      /** What stood in the last period that was kept, and stands in the register no more. */
      readonly gone: readonly RatedRisk[];
    }
  | { readonly kind: "benchmarks"; readonly rated: readonly RatedBenchmark[] }
  | { readonly kind: "decisions"; readonly rated: readonly RatedDecision[] }
  | {
      readonly kind: "workforce";
      readonly rated: readonly RatedWorkforce[];
      /** What they were rated for. */
      readonly at: ReadFor;
    }
  | { readonly kind: "entries"; readonly rated: readonly Entry[] }
  | { readonly kind: "budget"; readonly rated: readonly RatedBudgetLine[] }
  | { readonly kind: "savings"; readonly rated: readonly RatedSaving[] }
  | { readonly kind: "other" }
);

/** Kinds whose items have no rating or level of their own. */
type Unrated = "benchmarks" | "decisions" | "workforce" | "entries" | "other";
const UNRATED: ReadonlySet<string> = new Set<Unrated>(["benchmarks", "decisions", "workforce", "entries", "other"]);

/** Whether a register's items have no rating or level, so that there is nothing to count by it. */
export const isUnrated = (register: RatedRegister): register is Extract<RatedRegister, { readonly kind: Unrated }> =>
  UNRATED.has(register.kind);
