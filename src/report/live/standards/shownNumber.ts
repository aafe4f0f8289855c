import type { Indicator } from "../../../domain/register/item.ts";
import { joined, say, when } from "../expression.ts";

/** A value of an indicator in words, as `showValue` writes it: an expression over one that gives a number. */
export const shownNumber = ({ percent }: Pick<Indicator, "percent">, value: string): string =>
  percent ? joined(tidy(`100*${value}`), say("%")) : tidy(value);

/** With at most two decimals, thousands apart. */
function tidy(value: string): string {
  const whole = `ROUND(${value},2)`;
  const decimals = `MID(ROUND(ABS(${whole})-TRUNC(ABS(${whole})),2)&"",2,9)`;
  return when(`ABS(${whole})<1000`, `${whole}&""`, `TEXT(TRUNC(${whole}),"#,##0")&${decimals}`);
}
