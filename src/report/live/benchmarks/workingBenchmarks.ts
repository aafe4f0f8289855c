import type { TableCell, TableModel } from "../../../grid/table.ts";
import type { RatedBenchmark } from "../../../domain/register/rated.ts";
import type { RatedRegister } from "../../../domain/register/ratedRegister.ts";
import { column, figureCell } from "../../cells.ts";
import { byRank, comparatorsOf, targetCell } from "../../tables/benchmarks.ts";
import { when } from "../expression.ts";
import type { Live, Working } from "../live.ts";
import { titleOf } from "../titleOf.ts";
import { workedCell } from "../workingCell.ts";
import { BENCHMARK, type BenchmarkLine, type LineColumn, lineOf, type LinesAsked } from "./benchmarkLine.ts";
import { comparedColumns } from "./comparedColumns.ts";
import { metCell } from "./metCell.ts";
import { rankColumns } from "./rankColumns.ts";

/** A register of comparisons, as it is handed to the working sheet. */
type Benchmarks = Extract<RatedRegister, { readonly kind: "benchmarks" }>;

/**
 * The working table of a register of comparisons: our value beside those of others, how we compare, rank, quartile and target; where each row is
 * an authority also its place in the order of ranks.
 */
export function workingBenchmarks(
  { rated }: Benchmarks,
  live: Live,
  name: Working["name"],
): Pick<TableModel, "columns" | "rows"> {
  const isLeague = rated.some(({ isAuthority }) => isAuthority);
  const stand = [...new Set(rated.flatMap(({ value }) => value?.place.column ?? []))];
  const lines = rated.map(lineOf);
  const most = (counts: readonly number[]): number => Math.max(0, ...counts);
  const asked: LinesAsked = {
    ...{ live, name, isLeague, headings: comparatorsOf(rated) },
    places: stand.length === 0 ? [0] : stand,
    singles: most(lines.map(({ single }) => single.length)),
    averages: most(lines.map(({ averages }) => averages.length)),
  };
  const columns: readonly LineColumn[] = [
    { heading: "Item", cell: ({ one: { item } }) => workedCell(item.title, titleOf(item, live)) },
    ...comparedColumns(asked),
    ...rankColumns(asked),
    { heading: BENCHMARK.met, cell: ({ one }) => metCell(one, live) },
    ...(isLeague ? leagueColumns(rated, asked) : []),
  ];
  return {
    columns: columns.map(({ heading }) => column(heading, heading === "Item" ? 44 : 14)),
    rows: lines.map((line) => columns.map(({ cell }) => cell(line))),
  };
}

/** What the table of a league takes from here, as its rows stand in the order of ranks: the figures as they are shown, and that order. */
function leagueColumns(rated: readonly RatedBenchmark[], { live, headings, name }: LinesAsked): readonly LineColumn[] {
  const order = new Map(byRank(rated).map((one, index) => [one, index + 1]));
  const shown = (heading: string) => ({
    heading: shownHeading(headings.indexOf(heading)),
    cell: ({ one }: BenchmarkLine) =>
      figureCell(one.compared.find(({ comparator }) => comparator.heading === heading)?.comparator ?? null, live),
  });
  return [
    { heading: BENCHMARK.shown, cell: ({ one }) => figureCell(one.value, live) },
    ...headings.map(shown),
    { heading: BENCHMARK.target, cell: ({ one }) => targetCell(one, live) },
    { heading: BENCHMARK.order, cell: ({ one }) => orderCell(order.get(one) ?? 0, name(BENCHMARK.rank)) },
  ];
}

/** The heading of the column with a comparator's figure as it is shown. */
export const shownHeading = (index: number): string => `Shown ${index + 1}`;

/** By rank, equal ones in the register's order; those without a rank after them. */
const orderCell = (place: number, ranks: string): TableCell =>
  workedCell(
    place,
    when(
      "ISNUMBER([@Rank])",
      `COUNTIF(${ranks},"<"&[@Rank])+COUNTIF([@:Rank],[@Rank])`,
      `COUNT(${ranks})+ROWS([@:Rank])-COUNT([@:Rank])`,
    ),
  );
