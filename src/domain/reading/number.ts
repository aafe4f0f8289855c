import type { GridCell } from "../../grid/grid.ts";
import { isErrorValue } from "../../grid/scalar.ts";
import { isDateFormat, isPercentFormat } from "../numberFormat.ts";
import { type Count, readCount } from "./count.ts";
import { fractionOf, readWrittenNumber } from "./figure.ts";
import { type ErrorReading, type NoValue, readNoValue } from "./noValue.ts";
import { wordsOf } from "./words.ts";

/** A value that a cell gives. */
export interface NumberValue {
  readonly kind: "number";
  /** A percentage is a fraction where the cell says so: 0.286 for `28.6%`. Money is in pounds where the cell names its unit. */
  readonly value: number;
  /** Whether the cell itself says that it is a percentage, by its format, a sign or a word. */
  readonly percent: boolean;
  /** Whether the cell holds a text, which Excel's own sums leave out. */
  readonly asText: boolean;
  /** What stands after the figure, such as `(provisional)`; null when nothing. */
  readonly remark: string | null;
  /** The count behind a share such as `15/24`; null for a plain figure. */
  readonly count: Count | null;
  readonly words: string;
}

/** A cell that should hold a number and does not say one plainly. */
export interface OddNumber {
  readonly kind: "odd";
  readonly words: string;
  /** What it probably means; a person has to confirm it. Null when there is no telling. A percentage is a fraction. */
  readonly proposal: number | null;
  /** What is odd about it, to follow "The cell holds". */
  readonly why: string;
}

/** What a cell that should hold a number says. */
export type NumberReading = NumberValue | NoValue | ErrorReading | OddNumber;

/**
 * Reads a number: 0.286 shown as `28.6%` and the text `28.6%` are 0.286, `1,278` is 1278, `(3,870)` is −3870, `15/24` is
 * the share 0.625 with its count. `N/A`, `-` and the like are no value, never zero.
 */
export function readNumber(cell: GridCell): NumberReading {
  const words = wordsOf(cell);
  const { value } = cell;
  if (isErrorValue(value)) return { kind: "error", words };
  if (typeof value === "number") return readNumeric(value, cell.format, words);
  if (typeof value === "boolean") return { kind: "odd", words, proposal: null, why: "yes or no" };
  return readNoValue(words) ?? readWritten(words);
}

function readNumeric(value: number, format: string, words: string): NumberReading {
  // Excel: makes a date of `15/24`-like typing ("Stop automatically changing numbers to dates"), so a date here is suspect.
  if (isDateFormat(format)) return { kind: "odd", words, proposal: null, why: "a date" };
  return { kind: "number", value, percent: isPercentFormat(format), asText: false, remark: null, count: null, words };
}

function readWritten(words: string): NumberReading {
  const count = readCount(words);
  if (count && count.total > 0) {
    const value = count.count / count.total;
    return { kind: "number", value, percent: true, asText: true, remark: null, count, words };
  }
  const written = readWrittenNumber(words);
  if (!written) return readOdd(words);
  const { percent, pounds, remark } = written;
  const value = percent ? fractionOf(written.value) : written.value * (pounds ?? 1);
  return { kind: "number", value, percent, asText: true, remark: remark === "" ? null : remark, count: null, words };
}

function readOdd(words: string): OddNumber {
  if (/^-?[\d.,]+ ?%? ?(?:-|–|to) ?[\d.,]+ ?%?$/.test(words)) {
    return { kind: "odd", words, proposal: null, why: "a range, not one figure" };
  }
  const repaired = repair(words);
  const written = repaired === null ? null : readWrittenNumber(repaired);
  if (!written) return { kind: "odd", words, proposal: null, why: /\d/.test(words) ? "more than a figure" : "words" };
  const proposal = written.percent ? fractionOf(written.value) : written.value * (written.pounds ?? 1);
  return { kind: "odd", words, proposal, why: "a figure that is not written plainly" };
}

const ABOUT = /^(?:c\.?|ca\.?|circa|about|approx(?:\.|imately)?|around|est(?:\.|imated)?|~|≈|=)\s*(?=[£\d(.+-])/i;
const COMMA_DECIMAL = /^([-+]?\d+),(\d{1,2})(?=\s*%?$)/;

/** A figure that was mistyped or hedged, written plainly: `c. 45`, `28..6`, `1 278`, `12,5`, `1O`; null when there is nothing to repair. */
function repair(words: string): string | null {
  const repaired = words
    .replace(ABOUT, "")
    .replace(/(?<=\d)[oO](?=[\d.%]|$)/g, "0")
    .replace(/(?<=\d)[lI](?=[\d.%]|$)|(?<=^)[lI](?=\d)/g, "1")
    .replace(/\.{2,}/g, ".")
    .replace(/(?<=\d) (?=\d{3}(?!\d))/g, "")
    .replace(COMMA_DECIMAL, "$1.$2")
    .replace(/%{2,}/g, "%");
  return repaired === words ? null : repaired;
}
