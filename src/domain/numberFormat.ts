import { getFormatInfo } from "numfmt";

/** Whether a number format shows a day, a month or a year, such as `dd/mm/yy` or `mmm-yy`; one that shows only a time does not. */
export function isDateFormat(format: string): boolean {
  const { type } = getFormatInfo(format);
  return type === "date" || type === "datetime";
}

/** Whether a number format shows a percentage, so that 0.286 reads `28.6%`. */
export const isPercentFormat = (format: string): boolean => getFormatInfo(format).isPercent;
