import type { Finding } from "../finding.ts";
import { isDateFormat, isPercentFormat } from "../numberFormat.ts";
import { showValue } from "../register/showValue.ts";
import { formatDay } from "../serialDate.ts";

/** What a cell will show when a repair is accepted: `31/10/21`, `28.6%`, `1/15 (7%)`. */
export function repairWords({ value, format }: NonNullable<Finding["repair"]>): string {
  if (typeof value === "string") return value;
  if (format !== null && isDateFormat(format)) return formatDay(value);
  return showValue({ percent: format !== null && isPercentFormat(format) })(value);
}
