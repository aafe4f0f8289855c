import type { GridCell } from "../../grid/grid.ts";
import { readNumber } from "../reading/number.ts";
import { wordsOf } from "../reading/words.ts";

/** A figure of a table, with how finely it is written. */
export interface Amount {
  readonly value: number;
  readonly percent: boolean;
  /** Half of the last digit that the cell shows: by so much the figure may have been rounded. 0 for a count, which is not rounded. */
  readonly slack: number;
}

/** From this size on a whole figure may have been rounded to thousands, pounds or people. */
const ROUNDED = 1000;

/** The figure in a cell; null where it holds none, a date, a count of a total (`15/24`) or a figure with words. */
export function amountIn(cell: GridCell): Amount | null {
  const reading = readNumber(cell);
  if (reading.kind !== "number" || reading.count !== null || reading.remark !== null) return null;
  const { value, percent } = reading;
  const [digits = "", decimals = ""] = /[\d,]*\.?(\d*)/.exec(wordsOf(cell).replace(/^[^\d.]+/, "")) ?? [];
  const written = Number(digits.replaceAll(",", ""));
  // `£1.2m` is a million times what is written, and may have been rounded by half a tenth of that.
  const times = written > 0 ? Math.abs(value) / written : percent ? 0.01 : 1;
  const isCount = decimals === "" && times === 1 && Math.abs(value) < ROUNDED;
  return { value, percent, slack: isCount ? 0 : (0.5 / 10 ** decimals.length) * times };
}

/** Whether parts add up to a total, given by how much each may have been rounded. */
export function addUp(parts: readonly Amount[], total: Amount): boolean {
  const slack = [...parts, total].reduce((most, one) => most + one.slack, 0);
  return Math.abs(sumOf(parts) - total.value) <= slack * 1.000001 + 1e-9 * Math.max(1, Math.abs(total.value));
}

/** What parts add up to, without the noise of adding. */
export const sumOf = (parts: readonly Amount[]): number =>
  Number(parts.reduce((sum, { value }) => sum + value, 0).toPrecision(12));
