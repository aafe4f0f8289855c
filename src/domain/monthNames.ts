/** The months' names, January first. */
export const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
] as const;

/** A pattern (source of a regular expression, without groups) that matches a month's name, in full or short: `Sept`, `Jun.`. */
export const MONTH_PATTERN =
  "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sep(?:t(?:ember)?)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)(?![a-z])\\.?";

/** The month of a name in full or short, from 1; null for anything else. Three letters decide: only `MONTH_PATTERN` vouches for the rest. */
export function monthOf(name: string): number | null {
  const index = MONTHS.findIndex((month) => month.slice(0, 3).toLowerCase() === name.slice(0, 3).toLowerCase());
  return index < 0 ? null : index + 1;
}
