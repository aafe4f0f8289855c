import type { MoneyReading, MoneyUnit } from "../reading/money.ts";
import type { Period } from "../period.ts";
import type { Figure, ItemBase, Told } from "../register/item.ts";

/** An amount of money that a cell gives. */
export interface Amount extends Told {
  readonly heading: string;
  readonly period: Period | null;
  readonly reading: MoneyReading;
  /** null when it gives none. */
  readonly pounds: number | null;
  /** The unit of its column; £ where nothing says it. */
  readonly unit: MoneyUnit;
  readonly isUnitKnown: boolean;
  /** Whether it is in another unit than its column. */
  readonly otherUnit: boolean;
  /** The cell's own number format. */
  readonly format: string;
}

/** What a row of a budget is: a service, a directorate or the whole fund. Each has its own thresholds. */
export type BudgetLevel = "service" | "directorate" | "fund";

/**
 * Which way over is bad. `spend`: more than the budget is adverse; income shown as a negative amount is so, too. `income`: less than the
 * budget is adverse. `unclear`: nothing says whether the line is income.
 */
export type BudgetSide = "spend" | "income" | "unclear";

/** A line of a budget. */
export interface BudgetLine extends ItemBase {
  readonly level: BudgetLevel;
  /** What it is a part of; empty when nothing says it. */
  readonly directorate: string;
  readonly side: BudgetSide;
  readonly budget: Amount | null;
  /** The forecast, else the outturn, for the whole year. */
  readonly forecast: Amount | null;
  readonly variance: Amount | null;
  readonly variancePercent: Figure | null;
  readonly status: Told | null;
  /** Amounts by period, where its columns name several: a medium-term plan. */
  readonly years: readonly Amount[];
  /** Other amounts whose columns name no period. */
  readonly others: readonly Amount[];
}

/** A saving that was agreed. */
export interface Saving extends ItemBase {
  readonly directorate: string;
  /** What was planned: in several columns where it differs by year. */
  readonly planned: readonly Amount[];
  readonly delivered: Amount | null;
  readonly forecast: Amount | null;
  readonly status: Told | null;
}
