import type { Movement } from "../risk.ts";
import type { TrendWord } from "../trend/trend.ts";
import type { Action, Figure, Indicator, Risk, RiskMarks } from "./item.ts";

/** An indicator with what the rules make of it in the reporting period. */
export interface RatedIndicator {
  readonly item: Indicator;
  /** Green, Amber, Red, No data, Not due, Not rated … in the words of the scale. */
  readonly rating: string;
  /** The rule that gave the rating, in words. */
  readonly why: string;
  readonly previousRating: string;
  readonly trend: TrendWord;
  readonly trendWhy: string;
  readonly value: Figure | null;
  readonly previous: Figure | null;
  /** What was expected in the period: the target, or the value of the line there; null when nothing was. */
  readonly expected: number | null;
  /** How far the value is on the wrong side of what was expected, in parts of it: 0.25 is 25%; null when it cannot be said. */
  readonly gap: number | null;
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
}
