import type { Better } from "../rate/rateAgainst.ts";
import type { Quartile, Rank } from "../reading/rank.ts";
import type { RatingOverride } from "../narrative/readOverride.ts";
import type { DatedPeriod } from "../period.ts";
import type { Movement } from "../risk.ts";
import type { TrendMethod, TrendWord } from "../trend/trend.ts";
import type { Assurance } from "../trend/xmrTrend.ts";
import type { ForecastRating } from "./forecastRating.ts";
import type {
  Action,
  Benchmark,
  Decision,
  Figure,
  Indicator,
  Risk,
  RiskMarks,
  Target,
  WorkforceFigure,
} from "./item.ts";

/** An indicator with what the rules make of it in the reporting period. */
export interface RatedIndicator {
  readonly item: Indicator;
  /** Green, Amber, Red, No data, Not due, Not rated … in the words of the scale: what the report uses. */
  readonly rating: string;
  /** The rule that gave the rating, in words. */
  readonly why: string;
  /** What the rule gives; the same as the rating unless the reported one stands, with a reason. */
  readonly calculated: string;
  /** What an officer typed, in the words of the scale; null when nothing, or when it cannot be read. */
  readonly reported: string | null;
  /** Why the reported rating stands although the rule gives another; null where none is given. */
  readonly reason: string | null;
  /** The rating that a person gives in the place of the rule's and of the reported one, with the reason; null where none is given. */
  readonly override: RatingOverride | null;
  readonly previousRating: string;
  readonly trend: TrendWord;
  readonly trendWhy: string;
  readonly trendMethod: TrendMethod;
  /** What an XmR chart says of the target; null by other methods, and without a target. */
  readonly assurance: Assurance | null;
  readonly value: Figure | null;
  /** The value that the trend compares with, or the one before. */
  readonly previous: Figure | null;
  /** The period of that value. */
  readonly previousOf: DatedPeriod;
  /** How much better the value is than the previous one: 0.12 is 12% better, of percentages 12 points; below 0 is worse; null where it cannot be said. */
  readonly change: number | null;
  /** The target that the rating rests on, else the one that stands for the period; null when the register has no such column. */
  readonly target: Target | null;
  /** What was expected in the period: the target, or the value of the line there; null when nothing was, and for a range. */
  readonly expected: number | null;
  /** How far the value is on the wrong side of what was expected, in parts of it: 0.25 is 25%; null when it cannot be said. */
  readonly gap: number | null;
  /** Why there is no amber band although there is a target: a percentage of 0, or a floor that nobody gave; else null. */
  readonly noBand: "zero" | "floor" | null;
  /** The rating of the year-end forecast, beside the current one; null without a forecast. */
  readonly forecast: ForecastRating | null;
}

/** An action, priority or project with its standing at the as-at date. */
export interface RatedAction {
  readonly item: Action;
  /** The reported status in the words of the scale; `No data` when none is reported. */
  readonly rating: string;
  readonly live: boolean;
  readonly onTarget: boolean;
  readonly overdue: boolean;
  readonly dueSoon: boolean;
}

/**
 * Where a decision stands against its due date at the as-at date: carried out or closed, due before that day, within the days that count as
 * soon, later, or without a day to be due by.
 */
export type DecisionStanding = "Complete" | "Overdue" | "Due soon" | "Not yet due" | "No date";

/** A decision or recommendation with its standing at the as-at date. */
export interface RatedDecision {
  readonly item: Decision;
  readonly standing: DecisionStanding;
}

/** How our value compares with another. */
export type ComparedWord = "Better" | "Worse" | "Same";

/** A place in a ranking: the register's own, or worked out from its values. */
export interface KnownRank extends Rank {
  readonly from: "register" | "values";
}

/** The quarter a value lies in: the register's own, worked out from the values of several authorities, or from the rank. */
export interface KnownQuartile {
  readonly quartile: Quartile;
  readonly from: "register" | "values" | "rank";
}

/** A measure of ours with how it compares. */
export interface RatedBenchmark {
  readonly item: Benchmark;
  readonly value: Figure | null;
  /** null where it is not known which way is good: nothing can be said to be better. */
  readonly better: Better | null;
  /** The comparators of the value's own period, each with how we compare; null where either is no figure or the polarity is not known. */
  readonly compared: readonly { readonly comparator: Figure; readonly word: ComparedWord | null }[];
  readonly rank: KnownRank | null;
  readonly quartile: KnownQuartile | null;
  /** Whether the value is at or better than its target; null where there is none. */
  readonly met: boolean | null;
  /** What the values give for a rank or quartile that the register has as well, for checking; null where they give none. */
  readonly computed: { readonly rank: Rank; readonly quartile: Quartile | null } | null;
  /** Whether the row is one authority of several, not a measure of ours. */
  readonly isAuthority: boolean;
}

/** A workforce figure with its latest value and how it moved. */
export interface RatedWorkforce {
  readonly item: WorkforceFigure;
  /** The figure of the reporting period, else the latest before it. */
  readonly latest: Figure | null;
  /** The figure before the latest; null when there is none. */
  readonly previous: Figure | null;
  /** Latest less previous, in the figure's own unit (0.007 is 0.7 percentage points); null without both. */
  readonly change: number | null;
  /** Of an amount of days, hours, cases or money: how much of it there is for each full-time equivalent; null for anything else. */
  readonly perFte: { readonly value: number; readonly fte: Figure } | null;
}

/** A risk with its place on the grid. */
export interface RatedRisk {
  readonly item: Risk;
  /** What the register says of the scores that are asked for: current, inherent or target. */
  readonly marks: RiskMarks;
  /** null when neither likelihood and impact nor a score can be read. */
  readonly score: number | null;
  /** By the score, else the register's own; empty when it cannot be said. */
  readonly level: string;
  /** What the level was taken from. */
  readonly levelFrom: "matrix" | "score" | "level" | "nothing";
  /** From 0 for the least grave; null when neither score nor level says. Risks stand in its order. */
  readonly severity: number | null;
  readonly movement: Movement | null;
  /** Whether an earlier period's results are kept of its register. */
  readonly hasSnapshot: boolean;
  /** Whether it was closed in those already. */
  readonly wasClosed: boolean;
}
