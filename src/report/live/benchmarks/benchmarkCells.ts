import { NOT_APPLICABLE } from "../../cells.ts";
import { QUARTILE_WORDS } from "../../tables/benchmarks.ts";
import { joined, quoted, say, when } from "../expression.ts";
import type { Working } from "../live.ts";
import { itemAt, itemNumbered } from "../workingCell.ts";
import { BENCHMARK } from "./benchmarkLine.ts";

/** What stands in a column of the working sheet for a row of the table, as an expression. */
export type CellFrom = (heading: string) => string;

/** Rows of measures stand in the register's order, those of a league in the order of ranks. */
export const cellsFrom =
  (working: Working, isLeague: boolean, index: number): CellFrom =>
  (heading) =>
    isLeague ? itemNumbered(working, heading, BENCHMARK.order, index + 1) : itemAt(working, heading, index);

const NOTHING = '""';

/** What an expression gives; `N/A` where that is nothing. */
export const orNone = (expression: string): string => when(`${expression}=""`, quoted(NOT_APPLICABLE), expression);

/** `328 of 338`, `12`, `N/A`. */
export function rankFormula(from: CellFrom): string {
  const [rank, of] = [from(BENCHMARK.rank), from(BENCHMARK.of)];
  return when(`${rank}=""`, quoted(NOT_APPLICABLE), joined(rank, when(`${of}=""`, NOTHING, joined(say(" of "), of))));
}

/** `A (best)`. */
export const quartileFormula = (from: CellFrom): string =>
  Object.entries(QUARTILE_WORDS).reduceRight(
    (rest, [letter, words]) => when(`${from(BENCHMARK.quartile)}=${quoted(letter)}`, quoted(words), rest),
    quoted(NOT_APPLICABLE),
  );

/** `Better than Hartlepool; worse than England`; `N/A` where there is nothing to compare with. */
export function comparedFormula(from: CellFrom): string {
  const [better, worse, same] = [from(BENCHMARK.better), from(BENCHMARK.worse), from(BENCHMARK.same)];
  const part = (list: string, before: string, words: string): string => {
    const first = quoted(`${words.charAt(0).toUpperCase()}${words.slice(1)} `);
    return when(`${list}=""`, NOTHING, joined(when(`${before}=""`, first, quoted(`; ${words} `)), list));
  };
  const none = `${better}&${worse}&${same}`;
  const parts = [
    when(`${better}=""`, NOTHING, joined(say("Better than "), better)),
    part(worse, better, "worse than"),
    part(same, `${better}&${worse}`, "same as"),
  ];
  return when(`${none}=""`, quoted(NOT_APPLICABLE), parts.join("&"));
}
