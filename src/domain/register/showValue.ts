import type { Indicator } from "./item.ts";

/** How a value of an indicator is written: `50.1%` for a percentage held as a fraction, else the number with at most two decimals. */
export const showValue =
  ({ percent }: Pick<Indicator, "percent">) =>
  (value: number): string =>
    percent ? `${tidy(value * 100)}%` : tidy(value);

const tidy = (value: number): string => {
  const [whole = "", decimals] = String(Number(value.toFixed(2))).split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ",");
  return decimals === undefined ? grouped : `${grouped}.${decimals}`;
};
