/** Direction of travel, always by polarity. */
export type TrendWord = "Improving" | "Static" | "Worsening" | "No trend data";

/** The four, in the order that tables print them. */
export const TREND_WORDS: readonly TrendWord[] = ["Improving", "Static", "Worsening", "No trend data"];

/** The mark of each; the arrow speaks of better or worse, not of up or down. */
export const TREND_MARKS: Readonly<Record<TrendWord, string>> = {
  Improving: "↑",
  Static: "→",
  Worsening: "↓",
  "No trend data": "–",
};

/** A direction of travel and why, in words. */
export interface Trend {
  readonly word: TrendWord;
  readonly why: string;
}

/** How direction of travel is worked out. Source: domain rules, section 4. */
export type TrendMethod = "previousPeriod" | "samePeriodLastYear" | "regression" | "fingertips" | "xmr";

/** What the methods are called in `Scrutineer rules`. */
export const TREND_METHOD_WORDS: Readonly<Record<TrendMethod, string>> = {
  previousPeriod: "Previous period",
  samePeriodLastYear: "Same period last year",
  regression: "Regression over the last periods",
  fingertips: "Fingertips recent trend",
  xmr: "XmR chart",
};

/** No direction of travel, and why. */
export const noTrend = (why: string): Trend => ({ word: "No trend data", why });
