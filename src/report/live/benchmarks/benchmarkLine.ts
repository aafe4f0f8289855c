import type { TableCell } from "../../../grid/table.ts";
import { isAverage } from "../../../domain/benchmark/average.ts";
import type { Figure } from "../../../domain/register/item.ts";
import type { RatedBenchmark } from "../../../domain/register/rated.ts";
import type { Live, Working } from "../live.ts";

/** The columns of a working sheet of comparisons that tables are made from. */
export const BENCHMARK = {
  value: "Value",
  shown: "Shown",
  better: "Better than",
  worse: "Worse than",
  same: "Same as",
  all: "Compared with all",
  rank: "Rank",
  of: "Out of",
  quartile: "Quartile",
  met: "Against target",
  target: "Target",
  order: "Order",
} as const;

/** A row of a working sheet of comparisons: the values that count in a quartile stand beside each other, those of several authorities apart. */
export interface BenchmarkLine {
  readonly one: RatedBenchmark;
  readonly single: readonly Figure[];
  readonly averages: readonly Figure[];
}

/** What the cells of all rows are made from. */
export interface LinesAsked {
  readonly live: Live;
  readonly name: Working["name"];
  /** The comparators' headings, in the order in which they first occur. */
  readonly headings: readonly string[];
  /** Whether each row is an authority. */
  readonly isLeague: boolean;
  /** The columns of the register in which values of rows stand, in the order in which they first do. */
  readonly places: readonly number[];
  /** How many columns there are for single authorities' values, and for those of several. */
  readonly singles: number;
  readonly averages: number;
}

/** A column of the working sheet. */
export interface LineColumn {
  readonly heading: string;
  readonly cell: (line: BenchmarkLine) => TableCell;
}

/** A row with its comparators parted. */
export function lineOf(one: RatedBenchmark): BenchmarkLine {
  const others = one.compared.map(({ comparator }) => comparator);
  const [averages, single] = [true, false].map((wanted) =>
    others.filter(({ heading }) => isAverage(heading) === wanted),
  );
  return { one, single: single ?? [], averages: averages ?? [] };
}

/** The heading of a column with a single authority's value, from 0. */
export const otherHeading = (index: number): string => `Other ${index + 1}`;

/** The heading of a column with a value of several authorities together, from 0. */
export const averageHeading = (index: number): string => `Several ${index + 1}`;

/** The heading of the column that says how we compare with a comparator, from 0. */
export const againstHeading = (index: number): string => `Against ${index + 1}`;

/** The column that a comparator's value stands in, as a formula of its row refers to it; null where the row has no such comparator. */
export function numberOfOther({ single, averages }: BenchmarkLine, heading: string): string | null {
  const [own, several] = [single, averages].map((those) => those.findIndex((one) => one.heading === heading));
  if (own !== undefined && own >= 0) return `[@${otherHeading(own)}]`;
  return several !== undefined && several >= 0 ? `[@${averageHeading(several)}]` : null;
}
