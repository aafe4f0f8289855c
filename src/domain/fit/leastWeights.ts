import type { Demands, FitRow } from "./evidence.ts";

/** The heaviest weight that is tried: rows that need more than this contradict each other. */
const HEAVIEST = 200;

/** `likelihood × weight` of one cell of the matrix has to reach that of another; `strict`: has to be more. */
interface AtLeast {
  readonly above: FitRow;
  readonly below: FitRow;
  readonly strict: boolean;
}

/**
 * The smallest whole-number weights, rising from label to label, under which the rows have their own levels and what else is demanded.
 * There is only one such answer: every demand is of the kind "this weight is at least so many times that one", so that of two answers
 * the smaller weight of each label is an answer too.
 * @param labels how many labels the impact's axis has; a label that no row has takes 1 or the next free weight
 * @returns null when no weights do
 */
export function leastWeights(rows: readonly FitRow[], labels: number, demands: Demands): readonly number[] | null {
  const weights = Array.from({ length: labels }, (_, place) => place + 1);
  const pairs = [...levelPairs(rows), ...(demands.order ? orderPairs(rows) : [])];
  const scored = demands.scores ? rows : [];
  let settled = false;
  while (!settled) {
    settled = true;
    const atLeast = (place: number, weight: number): void => {
      if (weight <= (weights[place] ?? 0)) return;
      weights[place] = weight;
      settled = false;
    };
    weights.forEach((weight, place) => atLeast(place, place === 0 ? weight : (weights[place - 1] ?? 0) + 1));
    for (const { impact, likelihood, score } of scored) if (score !== null) atLeast(impact, ceiling(score, likelihood));
    for (const { above, below, strict } of pairs) {
      const reach = below.likelihood * (weights[below.impact] ?? 0);
      atLeast(above.impact, strict ? Math.floor(reach / above.likelihood) + 1 : ceiling(reach, above.likelihood));
    }
    if (weights.some((weight) => weight > HEAVIEST)) return null;
  }
  const tooHeavy = scored.some(
    ({ impact, likelihood, score }) => score !== null && likelihood * (weights[impact] ?? 0) > score,
  );
  return tooHeavy ? null : weights;
}

const ceiling = (reach: number, by: number): number => Math.ceil(reach / by);

/** Every cell of the matrix that has a level, above every cell of a lower level. */
function levelPairs(rows: readonly FitRow[]): readonly AtLeast[] {
  const cells = distinct(rows.filter(({ level }) => level !== null));
  return cells.flatMap((above) =>
    cells.flatMap((below) => ((above.level ?? 0) > (below.level ?? 0) ? [{ above, below, strict: true }] : [])),
  );
}

/** Every row's cell not below that of the next row. */
function orderPairs(rows: readonly FitRow[]): readonly AtLeast[] {
  const pairs = new Map<string, AtLeast>();
  rows.forEach((above, index) => {
    const below = rows[index + 1];
    if (below) pairs.set(`${cellKey(above)}|${cellKey(below)}`, { above, below, strict: false });
  });
  return [...pairs.values()];
}

const cellKey = ({ likelihood, impact }: FitRow): string => `${likelihood},${impact}`;

/** The rows that differ in cell or level, each once. */
const distinct = (rows: readonly FitRow[]): readonly FitRow[] => [
  ...new Map(rows.map((row) => [`${cellKey(row)},${row.level ?? ""}`, row])).values(),
];
