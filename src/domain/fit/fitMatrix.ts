import type { Risk } from "../register/item.ts";
import type { RiskGrid } from "../risk.ts";
import { type Disagreement, disagreements } from "./disagreements.ts";
import type { Demands, FitRow } from "./evidence.ts";
import { fewestRows, type Weighed, weigh } from "./fewestRows.ts";
import { type FitProblem, fitProblem, type UnclearOrder } from "./fitProblem.ts";
import { fallsDown } from "./fallsDown.ts";
import { fittedGrid } from "./fittedGrid.ts";

/** Whether the order of the rows is followed: where it is that of severity, always, or never. */
export type OrderWish = "automatic" | "printed" | "ignored";

/** A matrix that was fitted to a register. */
export interface MatrixFit {
  readonly kind: "fit";
  readonly grid: RiskGrid;
  readonly problem: FitProblem;
  /** What it gives beside the levels. */
  readonly demands: Demands;
  readonly disagreeing: readonly Disagreement[];
  /** How the plain product (every label its place) does: how many rows have another level, and how many stand out of order. */
  readonly plain: {
    readonly levels: readonly Disagreement[];
    readonly order: readonly Disagreement[];
    readonly grid: RiskGrid;
  };
}

/** Why no matrix was fitted. */
export type FitRefusal =
  | UnclearOrder
  /** No row gives both a likelihood and an impact. */
  | { readonly kind: "no-labels" }
  /** The rows give no levels, no scores and no order. */
  | { readonly kind: "nothing-to-fit" };

/**
 * "Fit my matrix": with the likelihoods weighing 1, 2, 3 … in the order of their labels, the smallest whole-number weights of the impacts and
 * the cut-offs that give a register its own levels, its own scores where it has some, and the order in which it is printed where that is the
 * order of severity (ties allowed). A label that no row has takes 1 or the next free weight. Where no matrix fits all rows, the one that
 * leaves the fewest.
 * Source: domain rules, section 6.
 */
export function fitMatrix(
  items: readonly Risk[],
  current: RiskGrid,
  wish: OrderWish = "automatic",
): MatrixFit | FitRefusal {
  const problem = fitProblem(items, current);
  if (problem.kind === "unclear") return problem;
  const { rows } = problem;
  if (rows.length === 0) return { kind: "no-labels" };
  const labels = problem.impact.labels.length;
  const scores =
    rows.some(({ score }) => score !== null) && fits(fewestRows(rows, labels, { order: false, scores: true }));
  const hasLevels = rows.some(({ level }) => level !== null);
  if (!hasLevels && !scores && wish !== "printed") return { kind: "nothing-to-fit" };
  const { demands, weighed } = withOrder(rows, labels, scores, wish);
  const grid = fittedGrid(problem, weighed, current);
  return {
    kind: "fit",
    grid,
    problem,
    demands,
    disagreeing: disagreements(problem, weighed, grid),
    plain: plainProduct(problem, current),
  };
}

/** Whether so few rows disagree that what was demanded of them can be meant: one in ten at most, or one. */
const fits = ({ agrees }: Weighed): boolean =>
  agrees.filter((agree) => !agree).length <= Math.max(1, Math.floor(agrees.length / 10));

function withOrder(rows: readonly FitRow[], labels: number, scores: boolean, wish: OrderWish) {
  const ordered: Demands = { order: true, scores };
  const free: Demands = { order: false, scores };
  const meant = wish === "printed" || (wish === "automatic" && fallsDown(rows));
  if (meant) {
    const weighed = fewestRows(rows, labels, ordered);
    if (wish === "printed" || fits(weighed)) return { demands: ordered, weighed };
  }
  return { demands: free, weighed: fewestRows(rows, labels, free) };
}

/** How 1, 2, 3 … × 1, 2, 3 … does. */
function plainProduct(problem: FitProblem, current: RiskGrid): MatrixFit["plain"] {
  const weights = problem.impact.labels.map((_, place) => place + 1);
  const levels = weigh(problem.rows, weights, { order: false, scores: false });
  const order = weigh(problem.rows, weights, { order: true, scores: false });
  const grid = fittedGrid(problem, levels, current);
  return {
    grid,
    levels: disagreements(problem, levels, grid),
    order: disagreements(problem, order, grid),
  };
}
