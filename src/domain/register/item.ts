import type { Place } from "../../grid/area.ts";
import type { FieldName } from "../layout.ts";
import type { Period } from "../period.ts";
import type { PolarityReading } from "../reading/polarity.ts";
import type { DateReading } from "../reading/date.ts";
import type { Quartile, Rank } from "../reading/rank.ts";
import type { NumberReading } from "../reading/number.ts";
import type { FrequencyReading } from "../reading/frequency.ts";
import type { Revision } from "./revisions.ts";
import type { TargetReading } from "../reading/target.ts";
import type { ToleranceReading } from "../reading/tolerance.ts";

/** What every row of a register has. */
export interface ItemBase {
  /** The row (in a register that lists its items across, the column), from 0 on the sheet. */
  readonly row: number;
  /** The cell of its title, or of its reference where it has no title. */
  readonly place: Place;
  /** What it is known by from one report to the next: its reference, else its title (with its section where titles repeat). */
  readonly key: string;
  readonly ref: Told | null;
  readonly title: string;
  /** The text of the section row above it; null before the first. */
  readonly section: string | null;
  readonly owner: Told | null;
  readonly narrative: Told | null;
}

/** A cell's words and where they stand; the words are empty when the cell is. */
export interface Told {
  readonly place: Place;
  readonly words: string;
}

/** A number that a cell gives. Percentages are fractions (0.05 is 5%) wherever the cell or its column says so. */
export interface Figure extends Told {
  readonly period: Period | null;
  readonly heading: string;
  readonly reading: NumberReading;
  /** The cell's own number format, so that a table can show the figure as the register does. */
  readonly format: string;
}

/** A date that a cell gives. */
export interface Dated extends Told {
  readonly reading: DateReading;
}

/** What an indicator should reach. */
export interface Target extends Told {
  readonly period: Period | null;
  readonly heading: string;
  readonly reading: TargetReading;
  readonly format: string;
}

/** A cell's words that speak of one period: the rating at Q1, the comment of June. */
export interface PeriodTold extends Told {
  /** null where nothing says which: it speaks of the reporting period. */
  readonly period: Period | null;
}

/** A row of a long layout that cannot be used as it stands. */
export interface UnusedRow {
  /** `period`: its period cannot be read. `repeat`: another row has the same indicator and period already. */
  readonly why: "period" | "repeat";
  /** The cell to look at: of its period, or of its value. */
  readonly told: Told;
  /** Of a repeat, the value that is used instead of it. */
  readonly instead: Told | null;
}

/** The figures of an indicator that are measured as its actuals are. null and empty where the register has no such column. */
export interface IndicatorFigures {
  /** One for each period that the register has a column for, in its order; in a long layout one for each row, the earliest first. */
  readonly actuals: readonly Figure[];
  /** A value before the reporting period whose column names no period: `Previous`. */
  readonly previousActual: Figure | null;
  readonly baseline: Figure | null;
  /** The last value that is still Amber. */
  readonly floor: Figure | null;
  readonly rangeLow: Figure | null;
  readonly rangeHigh: Figure | null;
  /** What the year is expected to end with. */
  readonly forecast: Figure | null;
  /** The ends of the 95% confidence interval, by period. */
  readonly lowerLimits: readonly Figure[];
  readonly upperLimits: readonly Figure[];
}

/** A measure with its values by period. All its percentages are on one scale: fractions where `percent` says so. */
export interface Indicator extends ItemBase, IndicatorFigures {
  readonly percent: boolean;
  readonly unit: string;
  /** null when the register has no such column. */
  readonly polarity: (Told & { readonly reading: PolarityReading }) | null;
  readonly frequency: (Told & { readonly reading: FrequencyReading }) | null;
  /** The theme that a column gives it; null when the register has no such column. */
  readonly group: Told | null;
  /** The committees that it is reported to; several lines of the cell are parted by `; `. */
  readonly whereReported: Told | null;
  /** The first of `targets`, or the one for the period that the indicator is read for (`indicatorIn`). */
  readonly target: Target | null;
  /** Every target, where they differ by period. */
  readonly targets: readonly Target[];
  /** What is counted and out of how many, by period. */
  readonly numerators: readonly Figure[];
  readonly denominators: readonly Figure[];
  readonly tolerance: (Told & { readonly reading: ToleranceReading }) | null;
  /** The rating an officer typed. */
  readonly status: Told | null;
  /** The direction of travel an officer typed. */
  readonly trend: Told | null;
  /** Ratings, trends and comments by period, where the register has several. */
  readonly statuses: readonly PeriodTold[];
  readonly trends: readonly PeriodTold[];
  readonly narratives: readonly PeriodTold[];
  /** In a long layout, the rows that could not be used. */
  readonly unused: readonly UnusedRow[];
  /** The cells that are percentages on another scale than the others of the row: `28.6` beside `28.6%`. */
  readonly mixed: readonly Figure[];
}

/** What a review or project is about. Each is null where the register has no such column; lines stay lines. */
export interface Scope {
  readonly challenge: Told | null;
  readonly inScope: Told | null;
  readonly outOfScope: Told | null;
  readonly constraints: Told | null;
  readonly outcomes: Told | null;
  readonly interdependencies: Told | null;
  readonly stage: Told | null;
}

/** Something to be done by a date: an action, a priority, a project. */
export interface Action extends ItemBase {
  /** null where the register says nothing of scope or interdependencies. */
  readonly scope: Scope | null;
  readonly status: Told | null;
  /** Statuses by period, where the register has several. */
  readonly statuses: readonly PeriodTold[];
  readonly due: Dated | null;
  /** The date proposed or agreed last: of several columns of them the last that gives one. */
  readonly revised: Dated | null;
  /** The cells of the revised dates, in the order of their columns. */
  readonly revisedCells: readonly Dated[];
  /** Every day that it was moved to, in order. */
  readonly revisions: readonly Revision[];
  /** `40%`, 0.4; `Yes`; the day it was done: what says that something is complete where no status does. */
  readonly percentComplete: Told | null;
  readonly done: Told | null;
  readonly completed: Dated | null;
  /** What it is forecast to cost, else its budget, in the unit of the column. */
  readonly cost: Figure | null;
  readonly reason: Told | null;
  readonly impact: Told | null;
  readonly report: Told | null;
  readonly meeting: Dated | null;
  readonly directorate: Told | null;
  /** What it belongs to, such as a development priority; also where only the first row of several names it. */
  readonly parent: Told | null;
  /** Outcomes and success criteria. */
  readonly outcome: Told | null;
}

/** Something that may go wrong. */
export interface Risk extends ItemBase {
  readonly likelihood: Told | null;
  readonly impact: Told | null;
  readonly trend: Told | null;
  readonly level: Told | null;
  readonly score: Told | null;
  readonly status: Told | null;
  readonly previousLikelihood: Told | null;
  readonly previousImpact: Told | null;
  readonly previousScore: Told | null;
  readonly previousLevel: Told | null;
  /** Before any controls. */
  readonly inherent: RiskMarks;
  /** As aimed at. */
  readonly target: RiskMarks;
  /** What the register says of its mitigation, and how that stands, where it has columns for it. */
  readonly mitigation: Told | null;
  readonly due: Dated | null;
}

/** What a register says of how grave a risk is. */
export interface RiskMarks {
  readonly likelihood: Told | null;
  readonly impact: Told | null;
  readonly score: Told | null;
  readonly level: Told | null;
}

/** A measure of ours beside other people's values. All its percentages are on one scale. */
export interface Benchmark extends Indicator {
  /** Other people's values, in the register's order; the heading says whose. */
  readonly comparators: readonly Figure[];
  /** null when the register has no such column. */
  readonly rank: (Told & { readonly reading: Rank | null }) | null;
  readonly quartile: (Told & { readonly reading: Quartile | null }) | null;
}

/** A figure on the workforce by period, or, where a row is a part of the council, its numbers of staff. */
export interface WorkforceFigure extends Indicator {
  /** Headcount, FTE and the like, a column each, in the register's order; empty where each row is a measure of its own. */
  readonly numbers: readonly Figure[];
}

/** Something that members decided or were asked to decide. */
export interface Decision extends ItemBase {
  /** Where it stands, in the register's own words. */
  readonly status: Told | null;
  readonly due: Dated | null;
  readonly revised: Dated | null;
  readonly completed: Dated | null;
  /** When or by whom it was decided: the meeting's own column, else the section it stands under; null when neither says it. */
  readonly meeting: Told | null;
}

/** A row of a register of words: a strategy. */
export interface Entry extends ItemBase {
  /** By field, for every field that the register has a column for. */
  readonly cells: ReadonlyMap<FieldName, Told>;
}
