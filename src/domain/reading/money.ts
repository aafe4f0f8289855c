import type { GridCell } from "../../grid/grid.ts";
import { isErrorValue } from "../../grid/scalar.ts";
import { readWrittenNumber } from "./figure.ts";
import { type ErrorReading, type NoValue, readNoValue } from "./noValue.ts";
import { wordsOf } from "./words.ts";

/** How many pounds one unit of a column is: 1, 1,000 for £000, 1,000,000 for £m, 1,000,000,000 for £bn. */
export type MoneyUnit = 1 | 1e3 | 1e6 | 1e9;

/** An amount of money, in pounds. */
export interface Money {
  readonly kind: "money";
  readonly pounds: number;
  /** Whether the cell holds a text. */
  readonly asText: boolean;
  /** Whether the cell names another unit than its column: `£14.1m` under `£000`. */
  readonly otherUnit: boolean;
  readonly words: string;
}

/** What a cell says of money. `odd` is something that is no amount. */
export type MoneyReading = Money | NoValue | ErrorReading | { readonly kind: "odd"; readonly words: string };

/** The unit of money that a heading names: `Budget £000`, `Forecast (£m)`, `£'000s`, `Cost (£)`; null when it names none. Only for headings of money. */
export function moneyUnitOf(heading: string): MoneyUnit | null {
  const text = heading.toLowerCase().replace(/[‘’`']/g, "");
  if (/£ ?(?:bn|billion)|\b(?:billions|£bn)\b/.test(text)) return 1e9;
  if (/£ ?(?:m|mn|million)s?(?![a-z])|\bmillions\b/.test(text)) return 1e6;
  if (/£ ?(?:000s?|k)(?![a-z])|\(000s?\)|\bthousands\b/.test(text)) return 1e3;
  return /£|\bpounds\b|\bgbp\b/.test(text) ? 1 : null;
}

/**
 * Reads an amount of money: `£14.1m` is 14,100,000 pounds, `(3,870)` is minus 3,870 of the column's units. What the cell
 * says of its unit overrules the column.
 * @param unit the unit of the column, for a cell that names none.
 */
export function readMoney(cell: GridCell, unit: MoneyUnit = 1): MoneyReading {
  const words = wordsOf(cell);
  if (isErrorValue(cell.value)) return { kind: "error", words };
  if (typeof cell.value === "number") {
    return { kind: "money", pounds: cell.value * unit, asText: false, otherUnit: false, words };
  }
  const written = readWrittenNumber(words);
  if (written === null || written.percent) return readNoValue(words) ?? { kind: "odd", words };
  const own = written.pounds ?? 1;
  const scaled = own === 1 ? unit : own;
  return { kind: "money", pounds: written.value * scaled, asText: true, otherUnit: own !== 1 && own !== unit, words };
}
