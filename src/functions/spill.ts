import { type Answer, misuse } from "./answer.ts";

/** An argument as Excel hands it over: rows of cells; null or undefined where it was left out. */
export type Argument = readonly (readonly unknown[])[] | null | undefined;

/**
 * Answers cell by cell. A single cell, row or column is used again for every row or column of the others, as Excel's own functions do; the
 * answer is as tall as the tallest argument and as wide as the widest. A cell for which an argument has none is `#VALUE!`.
 */
export function spill(given: readonly Argument[], answer: (...cells: readonly unknown[]) => Answer): unknown[][] {
  const ranges = given.map((one) => {
    const cells = rangeOf(one);
    return { cells, width: widthOf(cells) };
  });
  const rows = greatest(ranges.map(({ cells }) => cells.length));
  const columns = greatest(ranges.map(({ width }) => width));
  const answerAt = (row: number, column: number): Answer => {
    const cells = ranges.map((range) => cellAt(range, row, column));
    return cells.includes(NOTHING) ? misuse(SIZES) : answer(...cells);
  };
  return Array.from({ length: rows }, (_row, row) =>
    Array.from({ length: columns }, (_column, column) => forExcel(answerAt(row, column))),
  );
}

const NOTHING = Symbol("no such cell");

const SIZES = "The ranges are not of one size. Give ranges with as many rows and columns each, or single cells.";

/** An argument as rows of cells, of which there is at least one: one that was left out is an empty cell. */
export const rangeOf = (given: Argument): readonly (readonly unknown[])[] =>
  given === null || given === undefined || widthOf(given) === 0 ? [[""]] : given;

const widthOf = (range: readonly (readonly unknown[])[]): number => greatest(range.map(({ length }) => length));

// Not Math.max(…): a whole column has more cells than a call can have arguments.
const greatest = (lengths: readonly number[]): number => lengths.reduce((most, one) => Math.max(most, one), 0);

interface Range {
  readonly cells: readonly (readonly unknown[])[];
  readonly width: number;
}

function cellAt({ cells, width }: Range, row: number, column: number): unknown {
  const line = cells.length === 1 ? cells[0] : cells[row];
  if (line === undefined) return NOTHING;
  const at = width === 1 ? 0 : column;
  return at < line.length ? line[at] : NOTHING;
}

/** Excel: an answer that is an array may have errors in it ("Handle and return errors from your custom function"). */
function forExcel(answer: Answer): string | number | CustomFunctions.Error {
  if (answer.kind === "value") return answer.value;
  const { invalidValue, notAvailable } = CustomFunctions.ErrorCode;
  return new CustomFunctions.Error(answer.kind === "noData" ? notAvailable : invalidValue, answer.why);
}
