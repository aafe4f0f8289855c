import { quarterHolding } from "../period.ts";
import type { DatedPeriod } from "../period.ts";
import { plain } from "../reading/words.ts";
import type { Indicator } from "./item.ts";

/** Whether an indicator says that its values add up over the year: `(cumulative)`, `year to date`, in its title, unit or frequency. */
export const isCumulative = ({ title, unit, frequency }: Indicator): boolean =>
  [title, unit, frequency?.words ?? ""].some((words) =>
    /\bcumulative(?:ly)?\b|\byear[- ]to[- ]date\b|\bytd\b/.test(plain(words)),
  );

/** Whether two periods lie in different financial years, so that running totals of them cannot be compared. */
export const crossesYears = (a: DatedPeriod, b: DatedPeriod): boolean =>
  quarterHolding(a).year !== quarterHolding(b).year;
