import type { GridCell } from "../../grid/grid.ts";
import { isErrorValue } from "../../grid/scalar.ts";
import type { Period } from "../period.ts";
import { findPeriod } from "../readPeriod.ts";
import { fractionOf, readWrittenNumber } from "./figure.ts";
import { type ErrorReading, type NoValue, readNoValue } from "./noValue.ts";
import { readNumber } from "./number.ts";
import { fold, plain, textCell, wordsOf } from "./words.ts";

/** A value to reach. */
export interface TargetValue {
  readonly kind: "value";
  /** A fraction where the cell says that it is a percentage. */
  readonly value: number;
  readonly percent: boolean;
  /** What the words say of the side to be on: `at least 90%`, `<= 5`; null when they say nothing. */
  readonly side: "at-least" | "at-most" | null;
  /** By when, where the words say so: `85% by Q4`; null when they do not. */
  readonly by: Period | null;
  readonly asText: boolean;
  readonly words: string;
}

/** Two values to stay between, both of them still good: `45–50%`. */
export interface TargetRange {
  readonly kind: "range";
  readonly low: number;
  readonly high: number;
  readonly percent: boolean;
  readonly words: string;
}

/** What a cell that should hold a target says. `odd` is something that is no value, such as `Improve`. */
export type TargetReading =
  | TargetValue
  | TargetRange
  | NoValue
  | ErrorReading
  | { readonly kind: "odd"; readonly words: string; readonly proposal: number | null };

const AT_LEAST =
  /^(?:(?:at least|minimum(?: of)?|min\.?|more than|over|above|greater than|no less than|not less than|no fewer than)\s+|[>≥]\s*=?\s*)/;
const AT_MOST =
  /^(?:(?:at most|maximum(?: of)?|max\.?|less than|fewer than|under|below|up to|no more than|not more than|no greater than)\s+|[<≤]\s*=?\s*)/;
const OR_MORE = /(?:\s*\+|\s+(?:or|and) (?:more|above|over|higher|better)|\s+minimum|\s+min)$/;
const OR_LESS = /\s+(?:or|and) (?:less|fewer|below|under|lower)$|\s+maximum$|\s+max$/;
// A target for a change, `5% reduction`, is no value to compare a result with.
const CHANGE =
  /\b(?:reduction|reduced|increase|decrease|improvement|rise|fall|growth|less|more|fewer|on last|on previous)\b/i;
const NUMBER = "[-+]?£?\\d[\\d,]*(?:\\.\\d+)?\\s*[km]?";
const RANGE = new RegExp(`^(?:between )?(${NUMBER})\\s*(%?)\\s*(?:-|to|and)\\s*(${NUMBER})\\s*(%?)$`);
const EITHER_SIDE = new RegExp(`^(${NUMBER})\\s*(%?)\\s*(?:±|\\+ ?\\/ ?-)\\s*(${NUMBER})\\s*(%?)$`);

/**
 * Reads a target: `97%`, `at least 90%`, `<= 5`, `5 or fewer`, `85% by Q4`, `45–50%` (a range, both ends good), `50 ± 5`. A number in a cell is
 * itself. Words that name no value, such as `Improve`, are odd.
 */
export function readTarget(cell: GridCell): TargetReading {
  const words = wordsOf(cell);
  if (isErrorValue(cell.value)) return { kind: "error", words };
  if (typeof cell.value !== "string") return plainValue(cell, words, null, null);
  const said = plain(words);
  const { rest, by } = withoutPeriod(said);
  const range = readRange(rest, words);
  if (range) return range;
  const side = sideOf(rest);
  // `<5` is a target here, though in a column of results it is a figure too small to publish.
  if (side === null) {
    const none = readNoValue(words);
    if (none) return none;
  }
  const bare = rest.replace(AT_LEAST, "").replace(AT_MOST, "").replace(OR_MORE, "").replace(OR_LESS, "");
  return plainValue(textCell(bare), words, side, by);
}

function plainValue(cell: GridCell, words: string, side: TargetValue["side"], by: Period | null): TargetReading {
  const reading = readNumber(cell);
  if (reading.kind === "number") {
    const { value, percent, asText, remark } = reading;
    if (remark !== null && CHANGE.test(remark)) return { kind: "odd", words, proposal: null };
    return { kind: "value", value, percent, side, by, asText, words };
  }
  if (reading.kind === "odd") return { kind: "odd", words, proposal: reading.proposal };
  return { ...reading, words };
}

function sideOf(text: string): TargetValue["side"] {
  if (AT_LEAST.test(text) || OR_MORE.test(text)) return "at-least";
  return AT_MOST.test(text) || OR_LESS.test(text) ? "at-most" : null;
}

/** A target without the period it is for, `by Q4`, `(2024/25)`, and that period. */
function withoutPeriod(text: string): { readonly rest: string; readonly by: Period | null } {
  const [whole, rest = "", when = ""] = /^(.*\S)\s*(?:\bby (?:the )?(?:end of )?|\bin |\()(.+?)\)?$/.exec(text) ?? [];
  const found = whole === undefined ? null : findPeriod(when);
  return found ? { rest: fold(rest), by: found.period } : { rest: text, by: null };
}

function readRange(text: string, words: string): TargetRange | null {
  const around = EITHER_SIDE.exec(text);
  const [, first = "", sign1 = "", second = "", sign2 = ""] = around ?? RANGE.exec(text) ?? [];
  const percent = sign1 === "%" || sign2 === "%";
  const [a, b] = [valueOf(first, percent), valueOf(second, percent)];
  if (a === null || b === null) return null;
  // 50% ± 5 and 50% ± 5% mean five points alike; dividing and adding brings noise that fifteen digits do not have.
  const tidy = (n: number): number => Number(n.toPrecision(15));
  const ends = around ? { low: tidy(a - b), high: tidy(a + b) } : { low: Math.min(a, b), high: Math.max(a, b) };
  return { kind: "range", ...ends, percent, words };
}

function valueOf(text: string, percent: boolean): number | null {
  const written = text === "" ? null : readWrittenNumber(text);
  if (written?.remark !== "") return null;
  return percent ? fractionOf(written.value) : written.value * (written.pounds ?? 1);
}
