import type { Tolerance } from "../rate/tolerance.ts";
import type { RatingScale } from "../ratingScale.ts";
import type { RiskGrid, RiskScores } from "../risk.ts";
import type { Role } from "../register/role.ts";
import type { Standard } from "../standard.ts";
import type { TrendMethod } from "../trend/trend.ts";

/** The registers that have a standard. */
export type StandardId = "executiveActions" | "outcomes" | "workplan" | "directoratePriorities" | "programmes";

/** How an indicator is rated. */
export type Basis = "trajectory" | "target" | "reported";

/** What a council chose for one register. */
export interface RegisterRules {
  readonly feeds: readonly Role[];
  /** null: trajectory where a row has a baseline and a later target period, else target where it has one, else reported. */
  readonly basis: Basis | null;
  readonly tolerance: Tolerance;
  /** A change of at most this much is Static, in the indicator's own unit (0.01 is one percentage point). */
  readonly staticBand: number;
  readonly trend: TrendMethod;
  /** Whether staying at the best possible value counts as Improving. */
  readonly atMaximum: boolean;
}

/** Everything a council chose, read from its settings. */
export interface Rules {
  readonly scale: RatingScale;
  /** By the register's name. */
  readonly registers: ReadonlyMap<string, RegisterRules>;
  readonly standards: Readonly<Record<StandardId, Standard>>;
  readonly dueSoonDays: number;
  readonly risk: RiskGrid;
  /** Which scores of a register of risks are used, by its name. */
  readonly riskScores: ReadonlyMap<string, RiskScores>;
  /** Decimals of the shares in a table, by its id. */
  readonly decimals: Readonly<Record<string, number>>;
}
