import { monthOf } from "../monthNames.ts";
import { type DatedPeriod, endMonth, quarterHolding } from "../period.ts";
import type { PeriodToken } from "../periodToken.ts";
import { periodTokens } from "../periodTokens.ts";
import { dayLater, inCase, nameLater } from "./moveMonths.ts";

/** From which period to which a heading is to speak, and whether the register writes its months out. */
export interface Later {
  readonly from: DatedPeriod;
  readonly to: DatedPeriod;
  readonly isLong: boolean;
}

/**
 * A heading of one period as it reads for a later one, in its own style: `Q4 20/21` → `Q1 21/22`, `RAG at Quarter Four` → `RAG at Quarter One`,
 * `Sep-21` → `Dec-21`, `2022-23` → `2023-24`, `April – June 2021` → `July – September 2021`, `31/03/2022` → `30/06/2022`. What speaks of no
 * period stays.
 * @returns null when a piece of it cannot be written for the later period, such as `Mid-year`
 */
export function laterWords(text: string, later: Later): string | null {
  const plain = text.replace(/\s/g, " ");
  const tokens = periodTokens(plain);
  let written = text;
  for (const token of tokens.toReversed()) {
    const words = laterToken(plain.slice(token.start, token.end), token.meaning, later);
    if (words === null) return null;
    written = written.slice(0, token.start) + words + written.slice(token.end);
  }
  return written;
}

const financialYear = (period: DatedPeriod): number => {
  const quarter = quarterHolding(period);
  return quarter.year;
};

const monthsBetween = ({ from, to }: Later): number => endMonth(to) - endMonth(from);
const yearsBetween = ({ from, to }: Later): number => financialYear(to) - financialYear(from);

function laterToken(words: string, meaning: PeriodToken["meaning"], later: Later): string | null {
  switch (meaning.kind) {
    case "yearEnd":
      return words;
    case "year":
      return yearsLater(words, yearsBetween(later));
    case "bareYear": {
      const calendar = later.from.kind === "month" && later.to.kind === "month";
      return yearsLater(words, calendar ? later.to.year - later.from.year : yearsBetween(later));
    }
    case "part":
      return partLater(words, meaning.period.of, later);
    case "dated":
      return datedLater(words, later);
  }
}

/** Each year of two or four digits, so many years later: `2021/22`, `'21`, `FY22`. */
const yearsLater = (words: string, years: number): string =>
  words.replace(/\d{4}|\d{2}/g, (digits) =>
    digits.length === 4
      ? String(Number(digits) + years)
      : String((Number(digits) + 100 + years) % 100).padStart(2, "0"),
  );

function partLater(words: string, of: "month" | "quarter" | "half" | "year", later: Later): string | null {
  if (of === "year") return words;
  const { quarter } = { quarter: 0, ...quarterHolding(later.to) };
  if (of === "month") {
    const named = nameLater(words, monthsBetween(later), later.isLong);
    return named ?? numbered(words, (number) => ((((number - 1 + monthsBetween(later)) % 12) + 12) % 12) + 1);
  }
  if (/mid|^half[ -]year$/i.test(words)) return null;
  return numbered(words, () => (of === "quarter" ? quarter : quarter > 2 ? 2 : 1)) ?? rangeLater(words, later);
}

const ONES = ["one", "two", "three", "four"] as const;
const ORDINALS = ["first", "second", "third", "fourth"] as const;
const ENDINGS = ["st", "nd", "rd", "th"] as const;

/** A number in words or digits with another in its place, in the same style; null when there is none, or a month's name is in the way. */
function numbered(words: string, to: (number: number) => number): string | null {
  const word = /\b(?:one|two|three|four|first|second|third|fourth)\b/i.exec(words)?.[0];
  if (word !== undefined) {
    const list = ONES.some((one) => one === word.toLowerCase()) ? ONES : ORDINALS;
    const at = list.findIndex((one) => one === word.toLowerCase());
    return words.replace(word, inCase(list[to(at + 1) - 1] ?? word, word));
  }
  const digits = /(?<!\d)(\d{1,2})(st|nd|rd|th)?(?!\d)/i.exec(words);
  if (digits === null || nameLater(words, 0, true) !== null) return null;
  const number = to(Number(digits[1]));
  const ending = digits[2] === undefined ? "" : inCase(ENDINGS[number - 1] ?? "th", digits[2]);
  return words.replace(digits[0], `${number}${ending}`);
}

const ISO = /^(\d{4})(-)(\d{2})-(\d{2})$/;
const DAY = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d{2})$/;

function datedLater(words: string, later: Later): string | null {
  const months = monthsBetween(later);
  const two = (number: number, like: string): string => String(number).padStart(like.length, "0");
  const iso = ISO.exec(words);
  if (iso) {
    const [, year = "", , month = "", day = ""] = iso;
    const then = dayLater({ year: Number(year), month: Number(month), day: Number(day) }, months);
    return `${then.year}-${two(then.month, month)}-${two(then.day, day)}`;
  }
  const numeric = DAY.exec(words);
  if (numeric) {
    const [, day = "", mark = "", month = "", year = ""] = numeric;
    const then = dayLater({ year: fullYear(year), month: Number(month), day: Number(day) }, months);
    return [two(then.day, day), two(then.month, month), String(then.year).slice(-year.length)].join(mark);
  }
  return rangeLater(words, later) ?? namedLater(words, later);
}

const fullYear = (digits: string): number => (digits.length === 4 ? Number(digits) : 2000 + Number(digits));

/** `30th June 2021`, `Jun-21`: a month's name with its year, perhaps with a day. */
function namedLater(words: string, later: Later): string | null {
  const parts = /^(?:(\d{1,2})(st|nd|rd|th)?([ -]?(?:of )?))?([a-z]+\.?)([ ,/-]*'?)(\d{4}|\d{2})$/i.exec(words);
  if (!parts) return null;
  const [, day = "", ending = "", gap = "", name = "", between = "", year = ""] = parts;
  const month = monthOf(name);
  const from = { year: fullYear(year), month: month ?? 1, day: day === "" ? 1 : Number(day) };
  const then = dayLater(from, monthsBetween(later));
  const ordinal = ending === "" ? "" : (ENDINGS[(then.day % 10) - 1] ?? "th");
  const said = day === "" ? "" : `${then.day}${then.day > 10 && then.day < 14 ? "th" : ordinal}${gap}`;
  const written = nameLater(name, monthsBetween(later), later.isLong);
  return written === null ? null : `${said}${written}${between}${String(then.year).slice(-year.length)}`;
}

/** `April – June 2021`: both ends later; null when the words are no range. */
function rangeLater(words: string, later: Later): string | null {
  for (const match of words.matchAll(/ ?(?:[-–—]|\bto\b|\buntil\b) ?/gi)) {
    const ends = [words.slice(0, match.index), words.slice(match.index + match[0].length)];
    const alone = ends
      .map((end) => periodTokens(end))
      .every((tokens, index) => {
        const [only] = tokens;
        return tokens.length === 1 && only?.start === 0 && only.end === ends[index]?.length;
      });
    const [first, last] = ends.map((end) => (alone ? laterWords(end, later) : null));
    if (typeof first === "string" && typeof last === "string") return first + match[0] + last;
  }
  return null;
}
