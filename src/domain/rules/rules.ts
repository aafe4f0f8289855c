import type { BudgetRules } from "../money/rateVariance.ts";
import type { Tolerance } from "../rate/tolerance.ts";
import { RAG, type RatingScale } from "../ratingScale.ts";
import type { RiskGrid, RiskScores } from "../risk.ts";
import type { Role } from "../register/role.ts";
import type { Standard } from "../standard.ts";
import type { StandardId } from "./standardIds.ts";
import type { TrendMethod } from "../trend/trend.ts";

/** What an indicator is rated against. */
export type Basis = "trajectory" | "target" | "profile" | "range" | "reported";

/** The bases by their words in `Scrutineer rules`. */
export const BASIS_WORDS: Readonly<Record<Basis, string>> = {
  trajectory: "Trajectory",
  target: "Target",
  profile: "Profile",
  range: "Range",
  reported: "Reported",
};

/** When an indicator that is off target is Amber: within the tolerance, or beyond it where it is better than a year before. */
export type AmberRule = "within" | "improved";

/** The rules of Amber by their words in `Scrutineer rules`. */
export const AMBER_WORDS: Readonly<Record<AmberRule, string>> = {
  within: "Within the tolerance",
  improved: "Beyond the tolerance, but better than a year before",
};

/** How an indicator is rated and what its direction of travel is worked out by. */
export interface IndicatorRules {
  /** null: the period's target of a profile, else trajectory where a row has a baseline and a later target, else target, else reported. */
  readonly basis: Basis | null;
  readonly tolerance: Tolerance;
  readonly amber: AmberRule;
  /** Whether values are compared as their cells show them; else after rounding to nine decimals. */
  readonly asShown: boolean;
  /** A change of at most this much is Static, in the indicator's own unit (0.01 is one percentage point). */
  readonly staticBand: number;
  readonly trend: TrendMethod;
  /** Over how many periods a regression goes; 5 or more. */
  readonly trendPeriods: number;
  /** Whether an XmR chart leaves outlying moving ranges out of its limits. */
  readonly screened: boolean;
  /** Whether staying at the best possible value counts as Improving. */
  readonly atMaximum: boolean;
}

/** What a council chose for one register. */
export interface RegisterRules extends IndicatorRules {
  readonly feeds: readonly Role[];
  /** What its ratings are said in. */
  readonly scale: RatingScale;
}

/** What a council chose for one indicator: only what differs from its register. */
export interface OwnRules {
  readonly rules: Partial<IndicatorRules>;
  /** Why the rating that an officer typed stands although the rule gives another; null where the rule's stands. */
  readonly reason: string | null;
}

/** What applies to a register that no settings name. Source: domain rules, section 11. */
export const PLAIN_RULES: RegisterRules = {
  feeds: [],
  scale: RAG,
  basis: null,
  tolerance: { kind: "percent", part: 0.05 },
  amber: "within",
  asShown: false,
  staticBand: 0,
  trend: "previousPeriod",
  trendPeriods: 5,
  screened: false,
  atMaximum: false,
};

/** The tables that a pack has, in order: a council's own pack, or one of ours with tables left out or in another order. */
export interface PackChoice {
  /** An own pack's name, or the id or title of one of ours. */
  readonly name: string;
  /** Ids of tables. */
  readonly tables: readonly string[];
}

/** A column heading and what it is called instead. Both may hold `{period}` and the like in place of a period. */
export interface HeadingChoice {
  readonly from: string;
  readonly to: string;
}

/** What a council calls the parts of a table; null where it is called as usual. */
export interface TableWording {
  readonly title: string | null;
  /** The name of its sheet when it is made. */
  readonly sheetName: string | null;
  readonly headings: readonly HeadingChoice[];
}

/** What the figures of a pack's summaries are: formulas that follow the registers, or values as they were at the last refresh. */
export type FiguresChoice = "live" | "fixed";

/** The choices by their words in `Scrutineer rules`. */
export const FIGURES_WORDS: Readonly<Record<FiguresChoice, string>> = { live: "Live formulas", fixed: "Fixed values" };

/** Where the charts of a pack stand: beside its summaries, or nowhere. */
export type ChartsChoice = "beside" | "none";

/** The choices by their words in `Scrutineer rules`. */
export const CHARTS_WORDS: Readonly<Record<ChartsChoice, string>> = { none: "None", beside: "Beside the tables" };
/** Where the figures of a pack's summaries are explained: on the sheet Scrutineer explained, for readers without the add-in, or in the pane alone. */
export type ExplainedChoice = "sheet" | "pane";

/** The choices by their words in `Scrutineer rules`. */
export const EXPLAINED_WORDS: Readonly<Record<ExplainedChoice, string>> = {
  sheet: "On a sheet",
  pane: "In the pane only",
};

/** Where figures are explained when nobody has chosen. */
export const EXPLAINED_BY_DEFAULT: ExplainedChoice = "sheet";

/** Everything a council chose, read from its settings. */
export interface Rules {
  /** The scale of a register that no settings name. */
  readonly scale: RatingScale;
  /** By the register's name. */
  readonly registers: ReadonlyMap<string, RegisterRules>;
  /** By `singleKey`: what differs for one indicator. */
  readonly indicators: ReadonlyMap<string, OwnRules>;
  readonly standards: Readonly<Record<StandardId, Standard>>;
  /** Those that a council set beside them, for another role or a register, by its name as it is written. */
  readonly ownStandards: ReadonlyMap<string, Standard>;
  readonly dueSoonDays: number;
  /** From where on an overspend is Red, by level. */
  readonly budgets: BudgetRules;
  /** The share of the plan from which on a saving is Amber: 0.9 is 90%. */
  readonly savingsAmberFrom: number;
  readonly risk: RiskGrid;
  /** Which scores of a register of risks are used, by its name. */
  readonly riskScores: ReadonlyMap<string, RiskScores>;
  /** Decimals of the shares in a table, by its id. */
  readonly decimals: Readonly<Record<string, number>>;
  /** In the order in which they were chosen. */
  readonly packs: readonly PackChoice[];
  /** By the name of a pack, in lower case: whether its figures are live formulas; those of a pack that is not here are. */
  readonly figures: ReadonlyMap<string, FiguresChoice>;
  /** By the name of a pack, in lower case: whether it has charts; one that is not here has none. */
  readonly charts: ReadonlyMap<string, ChartsChoice>;
  /** By the name of a pack, in lower case: where its figures are explained; those of a pack that is not here as by default. */
  readonly explained: ReadonlyMap<string, ExplainedChoice>;
  /** By the table's id; a table that is called as usual is absent. */
  readonly tables: ReadonlyMap<string, TableWording>;
}
