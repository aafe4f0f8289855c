import { MONTH_PATTERN, monthOf, MONTHS } from "../monthNames.ts";
import { lastDayOfMonth, serialOf } from "../serialDate.ts";

/** A day of the calendar. Months count from 1. */
export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** A month some months later; `year` stays null where it is not known. */
export function monthLater(month: number, months: number): { readonly month: number; readonly years: number } {
  const at = month - 1 + months;
  return { month: (((at % 12) + 12) % 12) + 1, years: Math.floor(at / 12) };
}

/** A day some months later: a month's last day stays one, and no other becomes one that the month does not have. */
export function dayLater({ year, month, day }: Day, months: number): Day {
  const later = monthLater(month, months);
  const then = { year: year + later.years, month: later.month };
  const isLast = day === daysIn(year, month);
  const most = daysIn(then.year, then.month);
  return { ...then, day: isLast ? most : Math.min(day, most) };
}

const daysIn = (year: number, month: number): number => {
  const [first, last] = [serialOf(year, month, 1), lastDayOfMonth(year, month)];
  return first === null || last === null ? 31 : last - first + 1;
};

const NAME = new RegExp(MONTH_PATTERN, "i");

/**
 * A month's name some months later, written as it is: `APR` → `JUL`, `april` → `july`, `Sept` → `Dec`.
 * @param isLong whether a name that is as long as its short form (`May`) is meant to be the whole one
 * @returns null when there is no month's name in the words
 */
export function nameLater(words: string, months: number, isLong: boolean): string | null {
  const name = NAME.exec(words)?.[0];
  const month = name === undefined ? null : monthOf(name);
  if (name === undefined || month === null) return null;
  const then = MONTHS[monthLater(month, months).month - 1] ?? "";
  const plain = name.replace(/\.$/, "");
  const isShort = plain.length === 3 && !(month === 5 && isLong);
  const short = isShort || plain.toLowerCase() === "sept";
  const written = inCase(short ? then.slice(0, 3) : then, plain) + (name.endsWith(".") && short ? "." : "");
  return words.replace(name, () => written);
}

/** A word in the capitals of another: `TWO` like `ONE`, `two` like `one`. */
export function inCase(word: string, like: string): string {
  if (like === like.toUpperCase()) return word.toUpperCase();
  if (like === like.toLowerCase()) return word.toLowerCase();
  return word.slice(0, 1).toUpperCase() + word.slice(1).toLowerCase();
}
