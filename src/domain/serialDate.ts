/** A day of the calendar. Months count from 1. */
export interface PlainDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** The serial number of 31 December 9999, the last day that Excel knows. */
export const LAST_SERIAL = 2_958_465;

/**
 * What to add to a serial number of the 1904 system to get that of the 1900 system.
 * Source: Microsoft, "Date systems in Excel": the two are 1,462 days apart.
 */
export const DAYS_FROM_1904_TO_1900 = 1462;

// Excel: counts a 29 February 1900 that never was (Microsoft, "Excel incorrectly assumes that the year 1900 is a leap year").
const FALSE_LEAP_DAY = 60;

const MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

/** Whether a year has a 29 February. */
export const isLeapYear = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

/** How many days a month has. Months count from 1. */
export function daysInMonth(year: number, month: number): number {
  return month === 2 && isLeapYear(year) ? 29 : (MONTH_LENGTHS[month - 1] ?? 0);
}

/** How many days of the calendar there are before 1 January of a year, from year 1 on. */
function daysBeforeYear(year: number): number {
  const full = year - 1;
  return full * 365 + Math.floor(full / 4) - Math.floor(full / 100) + Math.floor(full / 400);
}

const EPOCH = daysBeforeYear(1900);

/**
 * The serial number of a day in Excel's 1900 system: 1 January 1900 is 1, 30 June 2021 is 44377.
 * @returns null for a day that is none (31/02/22) and for one outside 1900 to 9999.
 */
export function serialOf(year: number, month: number, day: number): number | null {
  const whole = [year, month, day].every(Number.isInteger);
  if (!whole || year < 1900 || year > 9999 || month < 1 || month > 12) return null;
  if (day < 1 || day > daysInMonth(year, month)) return null;
  let days = daysBeforeYear(year) - EPOCH + day;
  for (let m = 1; m < month; m++) days += daysInMonth(year, m);
  return days >= FALSE_LEAP_DAY ? days + 1 : days;
}

/**
 * The day of a serial number of the 1900 system; a time of day (the fraction) is left out.
 * @returns null outside 1 January 1900 to 31 December 9999, and for serial 60, the 29 February 1900 that never was.
 */
export function dateOf(serial: number): PlainDate | null {
  const whole = Math.floor(serial);
  if (!(whole >= 1 && whole <= LAST_SERIAL) || whole === FALSE_LEAP_DAY) return null;
  const days = whole > FALSE_LEAP_DAY ? whole - 1 : whole;
  let year = 1900 + Math.floor((days - 1) / 365.2425);
  if (daysBeforeYear(year + 1) - EPOCH < days) year++;
  if (daysBeforeYear(year) - EPOCH >= days) year--;
  let day = days - (daysBeforeYear(year) - EPOCH);
  let month = 1;
  for (; day > daysInMonth(year, month); month++) day -= daysInMonth(year, month);
  return { year, month, day };
}

/** The serial number of the last day of a month. Months count from 1; null outside 1900 to 9999. */
export const lastDayOfMonth = (year: number, month: number): number | null =>
  serialOf(year, month, daysInMonth(year, month));

/**
 * A two-digit year in full, as Excel reads it: 00 to 29 are 2000 to 2029, 30 to 99 are 1930 to 1999.
 * Source: Microsoft, "Change the date system, format, or two-digit year interpretation".
 */
export const fullYear = (twoDigits: number): number => twoDigits + (twoDigits < 30 ? 2000 : 1900);

const two = (n: number): string => String(n).padStart(2, "0");

/** A day as reports print it, `30/06/21`; empty for a serial number that is no day. */
export function formatDay(serial: number): string {
  const date = dateOf(serial);
  return date ? `${two(date.day)}/${two(date.month)}/${two(date.year % 100)}` : "";
}

/** A day with its century, as it is safest typed, `30/06/2021`; empty for a serial number that is no day. */
export function formatDayInFull(serial: number): string {
  const date = dateOf(serial);
  return date ? `${two(date.day)}/${two(date.month)}/${date.year}` : "";
}

/** A day as files and the command line write it, `2021-06-30`; empty for a serial number that is no day. */
export function formatIso(serial: number): string {
  const date = dateOf(serial);
  return date ? `${date.year}-${two(date.month)}-${two(date.day)}` : "";
}

/** The serial number of a day written `2021-06-30`; null for anything else and for a day that is none. */
export function readIso(text: string): number | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text.trim());
  return match ? serialOf(Number(match[1]), Number(match[2]), Number(match[3])) : null;
}
