import { cellAddress, columnLetters } from "../../grid/area.ts";
import type { CellContent } from "../../grid/cellContent.ts";
import { formatPeriod } from "../../domain/formatPeriod.ts";
import { lineWord } from "../../domain/rollOver/upright.ts";
import { formatDay } from "../../domain/serialDate.ts";
import { type CellPlan } from "./cellPlans.ts";
import { placedColumns } from "./linesAfter.ts";
import type { DecidedRollOver } from "./decideRollOver.ts";
import type { RegisterPlan } from "./planRollOver.ts";

/** What a roll-over does, in words and numbers that a person can look through. Periods are as reports print them. */
export interface RollOverPreview {
  readonly closing: string;
  readonly next: string;
  /** The last day of the next period, `30/09/21`. */
  readonly asAt: string;
  readonly registers: readonly RegisterRollOver[];
  /** How many rows are kept in Scrutineer history, and how many of them stood there for the same period. */
  readonly kept: number;
  readonly replaced: number;
  /** The titles of the summaries that are refreshed. */
  readonly summaries: readonly string[];
  /** Why the summaries are left as they are; null when they are not. */
  readonly summariesLeft: string | null;
}

/** What becomes of one register. */
export interface RegisterRollOver {
  readonly register: string;
  readonly sheet: string;
  /** How many of its items are kept in the history. */
  readonly kept: number;
  readonly columns: readonly AddedColumn[];
  /** Cells that stood there and change. */
  readonly cells: readonly ChangedCell[];
  /** What is done, or why nothing is, in one sentence. */
  readonly words: string;
  /** Whether a person has to do something. */
  readonly refused: boolean;
}

/** A column that is put in, or a row where items stand across: where once it stands, its heading, and what it is made like. */
export interface AddedColumn {
  readonly axis: "columns" | "rows";
  /** The column's letters, or the row's number as Excel shows it. */
  readonly letters: string;
  readonly heading: string;
  readonly like: string;
  /** How many formulas it takes over. */
  readonly formulas: number;
}

/** A cell that changes, with what it holds before and after; a formula with its leading `=`. */
export interface ChangedCell {
  readonly cell: string;
  readonly before: string;
  readonly after: string;
}

/** What a roll-over does, for a person to look through. */
export function previewOf(decided: DecidedRollOver): RollOverPreview {
  const { plan, replaced, asAt, summaries, summariesLeft } = decided;
  return {
    closing: formatPeriod(plan.closing),
    next: formatPeriod(plan.next),
    asAt: formatDay(asAt),
    registers: plan.registers.map((one) => registerPreview(one, decided)),
    kept: plan.registers.reduce((sum, { kept }) => sum + kept.length, 0),
    replaced,
    summaries: summaries.map(({ model }) => model.title),
    summariesLeft,
  };
}

function registerPreview(one: RegisterPlan, { inserts, cells }: DecidedRollOver): RegisterRollOver {
  const { layout, plan, kept, axis } = one;
  const own = cells.get(layout.name) ?? [];
  const columns = placedColumns(one, inserts).map(({ at, heading, likeHeading }) => ({
    axis,
    letters: axis === "columns" ? columnLetters(at) : String(at + 1),
    heading,
    like: likeHeading,
    formulas: own.filter(
      ({ place, after }) => (axis === "columns" ? place.column : place.row) === at && after.formula !== null,
    ).length,
  }));
  return {
    ...{ register: layout.name, sheet: layout.sheet, kept: kept.length, columns },
    cells: plan.kind === "rotate" ? own.map(changedCell) : [],
    words: wordsFor(one),
    refused: plan.kind === "refused",
  };
}

const changedCell = ({ place: { row, column }, before, after }: CellPlan): ChangedCell => ({
  cell: cellAddress(row, column),
  before: contentWords(before),
  after: contentWords(after),
});

const contentWords = ({ value, formula }: CellContent): string => formula ?? String(value);

function wordsFor({ plan, axis }: RegisterPlan): string {
  const line = lineWord(axis);
  switch (plan.kind) {
    case "insert": {
      const headings = plan.inserts.flatMap(({ columns }) => columns.map(({ heading }) => `"${heading}"`));
      return headings.length === 1
        ? `The ${line} ${headings.join(", ")} is put in.`
        : `The ${line}s ${headings.join(", ")} are put in.`;
    }
    case "ready":
      return `Its ${line}s for the period are there already: ${plan.headings.map((one) => `"${one}"`).join(", ")}.`;
    case "rotate":
      return plan.rotations
        .map(({ fromHeading, toHeading, empties }) =>
          toHeading === null
            ? `"${fromHeading}" is emptied; what stands there is kept in the history.`
            : `"${fromHeading}" ${empties ? "moves" : "is copied"} to "${toHeading}"${empties ? ", and is empty for the new figures" : ""}.`,
        )
        .join(" ");
    default:
      return plan.why;
  }
}
