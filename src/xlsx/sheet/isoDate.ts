const MS_A_DAY = 86_400_000;
const ISO = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2}(?:\.\d+)?))?)?Z?$/;
const TIME = /^T?(\d{2}):(\d{2})(?::(\d{2}(?:\.\d+)?))?Z?$/;

/**
 * The serial number of a date that a cell of type `d` holds (`2021-06-30`, `2021-06-30T12:00:00`, `12:00:00`).
 * Excel: 1900 counts as a leap year, so that dates before 1 March 1900 are one less.
 * @returns null for text that is no such date.
 */
export function serialOfIsoDate(text: string, date1904: boolean): number | null {
  const time = TIME.exec(text);
  if (time) return dayShare(time[1], time[2], time[3]);
  const match = ISO.exec(text);
  if (!match) return null;
  const [, year, month, day, hour, minute, second] = match;
  const days = Date.UTC(Number(year), Number(month) - 1, Number(day)) / MS_A_DAY;
  const share = dayShare(hour, minute, second);
  if (date1904) return days - Date.UTC(1904, 0, 1) / MS_A_DAY + share;
  const serial = days - Date.UTC(1899, 11, 30) / MS_A_DAY;
  return (serial < 61 ? serial - 1 : serial) + share;
}

const dayShare = (hour = "0", minute = "0", second = "0"): number =>
  (Number(hour) * 3600 + Number(minute) * 60 + Number(second)) / 86_400;
