import { MONTH_PATTERN } from "../monthNames.ts";

/** A number written as text: its value and what stands around it. */
export interface WrittenNumber {
  /** As written: 28.6 for `28.6%`. Brackets and minus signs make it negative. */
  readonly value: number;
  readonly percent: boolean;
  /** How many pounds the written unit stands for: 1,000,000 after `£` and before `m`; null when there is no `£`. */
  readonly pounds: number | null;
  /** Digits after the decimal point. */
  readonly decimals: number;
  /** What stands after the number, such as `(provisional)`; empty when nothing. */
  readonly remark: string;
}

const SCALES: Readonly<Record<string, number>> = {
  k: 1e3,
  "000": 1e3,
  m: 1e6,
  mn: 1e6,
  million: 1e6,
  bn: 1e9,
  billion: 1e9,
};
const DIGITS = "\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d*\\.\\d+|\\d+\\.?(?!\\d)";
const UNIT = "%|per ?cent\\b|pc\\b";
const PATTERN = new RegExp(
  `^(\\()?\\s*([-+])?\\s*(£|gbp)?\\s*([-+])?\\s*(${DIGITS})(?:\\s*(k|000s?|mn?|million|bn|billion)\\b)?(?:\\s*(${UNIT}))?(?:\\s*(\\)))?(.*)$`,
  "i",
);

/** A percentage as a fraction, without the noise that dividing brings: 28.6 is 0.286. */
export const fractionOf = (percentage: number): number => Number((percentage / 100).toPrecision(15));

/**
 * Reads a number at the beginning of a text: `28.6%`, `1,278`, `(3,870)`, `£14.1m`, `12 (provisional)`.
 * @returns null when it does not begin with one, and when more figures follow (`45–50`, `31/10/21`, `12,5`).
 */
export function readWrittenNumber(text: string): WrittenNumber | null {
  const match = PATTERN.exec(tidy(text));
  if (!match) return null;
  const [, open, sign1, currency, sign2, digits = "", scale, percent, close, rest = ""] = match;
  if ((open === undefined) !== (close === undefined) || /^0\d/.test(digits) || !isRemark(rest)) return null;
  const negative = open !== undefined || sign1 === "-" || sign2 === "-";
  const size = Number(digits.replaceAll(",", ""));
  const times = scale === undefined ? 1 : (SCALES[scale.toLowerCase().replace(/s$/, "")] ?? 1);
  const value = currency === undefined ? Number((size * times).toPrecision(15)) : size;
  return {
    value: negative && value !== 0 ? -value : value,
    percent: percent !== undefined,
    pounds: currency === undefined ? null : times,
    decimals: (digits.split(".")[1] ?? "").length,
    remark: rest.trim(),
  };
}

/** Plain minus signs, and the brackets of `£(1.2)m` around the whole. */
const tidy = (text: string): string =>
  text
    .replace(/[‐‑‒–—−]/g, "-")
    .trim()
    .replace(/^(£)\s*\(([\d.,]+)\)\s*([a-z]*)$/i, "($1$2$3)");

/** Whether what follows a number is a remark on it, and not the rest of a date, a range or a longer figure. */
function isRemark(rest: string): boolean {
  if (/^\s*(?:\(.*\)|\[.*\]|[*†‡^#]+|[pre])?$/i.test(rest)) return true;
  const words = rest.replace(/\bper [\d,]+/gi, "per").replace(/\(.*\)|\[.*\]/g, "");
  return /^\s+[a-z%]/i.test(words) && !/\d/.test(words) && !new RegExp(`^\\s+${MONTH_PATTERN}`, "i").test(words);
}
