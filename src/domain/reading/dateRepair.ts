import { distance } from "fastest-levenshtein";
import { MONTH_PATTERN, MONTHS, monthOf } from "../monthNames.ts";
import { daysInMonth, formatDayInFull, fullYear, lastDayOfMonth, serialOf } from "../serialDate.ts";

/** What was probably meant by a broken date, and what is wrong with it. */
export interface DateRepair {
  /** Null when there is no telling. `words` is the day as it should be written, `31/10/2021`. */
  readonly proposal: { readonly serial: number; readonly words: string } | null;
  /** A sentence without its full stop. */
  readonly why: string;
}

const BROKEN = [
  /(?<![\d£.])\d{1,2}\s*[/.\\,;:|-]+\s*\d{2,8}(?!\d*%)/,
  /(?<!\d)\d{1,2}\s*[/\\]+\s*\d{1,2}(?!\d)/,
  /^\d{6}$|^\d{8}$|^\d{1,2} \d{1,2} (?:\d{4}|\d{2})$/,
];
const MISSPELT = /\b([a-z]{4,10})\.?,? +'?((?:19|20)\d{2}|\d{2})\b/i;

const NAMED = new RegExp(`(?<!\\d)(\\d{1,2})(?:st|nd|rd|th)?[ -]?(?:of )?(${MONTH_PATTERN})[ ,-]*(\\d{4}|\\d{2})`, "i");

/** Whether a text that names no date was meant as one: `31/10021`, `310322`, `31/02/22`, `Febuary 2022`. */
export const looksLikeDate = (text: string): boolean =>
  BROKEN.some((pattern) => pattern.test(text)) || namesBrokenMonth(text);

/** Whether a text that names no date names a month with a day that it has not, `31 June 2021`, or misspells it, `Febuary 2022`. */
export const namesBrokenMonth = (text: string): boolean => NAMED.test(text) || misspeltMonth(text) !== null;

/** What was probably meant by a text that looks like a date and is none. */
export function repairDate(text: string): DateRepair {
  const misspelt = misspeltMonth(text);
  if (misspelt) return misspelt;
  const parts = split(text);
  if (parts !== null) return repairParts(parts);
  const noYear = /^\D*\d{1,2}[/.]\d{1,2}\D*$/.test(text);
  return { proposal: null, why: noYear ? "It names no year" : "It cannot be read as a day, a month and a year" };
}

interface Parts {
  readonly day: number;
  readonly month: number;
  readonly year: number;
}

function repairParts({ day, month, year }: Parts): DateRepair {
  const asIs = proposed(serialOf(year, month, day));
  if (asIs) return { proposal: asIs, why: "A separator or a figure is missing or too many" };
  if (month > 12 && day <= 12) {
    return {
      proposal: proposed(serialOf(year, day, month)),
      why: "There is no such month: day and month may be swapped",
    };
  }
  if (month < 1 || month > 12) return { proposal: null, why: "There is no such month" };
  if (day > 31 || day < 1) return { proposal: null, why: "There is no such day" };
  const why = `${MONTHS[month - 1] ?? ""} ${year} has ${daysInMonth(year, month)} days`;
  return { proposal: proposed(lastDayOfMonth(year, month)), why };
}

const proposed = (serial: number | null): DateRepair["proposal"] =>
  serial === null ? null : { serial, words: formatDayInFull(serial) };

/** Day, month and year of the first broken date in a text, wherever its separators are; null when they cannot be told apart. */
function split(text: string): Parts | null {
  const [, day = "", name = "", year = ""] = NAMED.exec(text) ?? [];
  if (day !== "") return parts(day, String(monthOf(name) ?? 0), year);
  const run = /\d[\d\s/.\\,;:|-]*\d/.exec(text.replace(/(?<=\d)[oO]|[oO](?=\d)/g, "0"))?.[0] ?? "";
  const groups = run.split(/[^\d]+/).filter((group) => group !== "");
  const [first = "", second = "", third = ""] = groups;
  if (groups.length === 1) return parts(first.slice(0, 2), first.slice(2, 4), first.slice(4));
  if (groups.length === 3) return parts(first, second, third);
  if (groups.length !== 2) return null;
  if (first.length > 2) return parts(first.slice(0, -2), first.slice(-2), second);
  return parts(first, second.slice(0, 2), second.slice(2)) ?? parts(first, second.slice(0, 1), second.slice(1));
}

/** The parts as numbers if the year can be read: `21`, `2021`, `021` and `20211` are 2021. */
function parts(day: string, month: string, year: string): Parts | null {
  const full = yearMeant(year);
  if (full === null || day.length > 2 || month === "" || Number(month) === 0) return null;
  return { day: Number(day), month: Number(month), year: full };
}

function yearMeant(digits: string): number | null {
  if (digits.length === 2) return fullYear(Number(digits));
  if (digits.length === 3 && digits.startsWith("0")) return fullYear(Number(digits.slice(1)));
  if (digits.length === 3 && digits.startsWith("20")) return null;
  const plausible = /^(?:19|20)\d{2}/.exec(digits)?.[0];
  return plausible !== undefined && digits.length <= 5 ? Number(plausible) : null;
}

/** A month that is one or two letters wrong before a year: `Febuary 2022`; null when there is none. */
function misspeltMonth(text: string): DateRepair | null {
  const [whole, word = "", year = ""] = MISSPELT.exec(text) ?? [];
  if (whole === undefined || new RegExp(`^${MONTH_PATTERN}$`, "i").test(word)) return null;
  const month = MONTHS.findIndex(
    (name) => distance(name.toLowerCase(), word.toLowerCase()) <= (name.length > 5 ? 2 : 1),
  );
  if (month < 0) return null;
  const full = year.length === 2 ? fullYear(Number(year)) : Number(year);
  const day = /(\d{1,2})(?:st|nd|rd|th)?(?: of)? +$/i.exec(text.slice(0, text.indexOf(whole)))?.[1];
  const last = lastDayOfMonth(full, month + 1);
  const serial = day === undefined ? last : (serialOf(full, month + 1, Number(day)) ?? last);
  return { proposal: proposed(serial), why: `“${word}” is no month; ${MONTHS[month] ?? ""} may be meant` };
}
