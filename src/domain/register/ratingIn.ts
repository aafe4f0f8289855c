import { type DatedPeriod, samePeriod } from "../period.ts";
import { NO_DATA, NOT_DUE, type RatingScale } from "../ratingScale.ts";
import { reportsIn } from "../reading/frequency.ts";
import type { IndicatorRules } from "../rules/rules.ts";
import { actualFor, frequencyOf } from "./actualFor.ts";
import { type Expectation, expectationOf } from "./expectation.ts";
import { indicatorIn, type ReadFor } from "./inPeriod.ts";
import { improvedOn } from "./improvedOn.ts";
import type { Indicator } from "./item.ts";
import { valueOf } from "./periodValue.ts";
import { polarityOf } from "./polarityOf.ts";
import { type Rated, rateFigure, unrated } from "./rateFigure.ts";
import { reportedRating } from "./reportedRating.ts";
import { showValue } from "./showValue.ts";

/** What a rating is worked out by. */
export interface RatedBy extends ReadFor {
  readonly scale: RatingScale;
  readonly rules: IndicatorRules;
}

/** The rating that the rules give an indicator in a period: the first rule that applies wins. Source: domain rules, section 3. */
export function ratingIn(read: Indicator, period: DatedPeriod, by: RatedBy): Rated {
  const { rules, year, scale } = by;
  const item = indicatorIn(read, { period, year });
  const figure = actualFor(item, { period, year });
  if (figure === null || valueOf(figure) === null) return withoutActual(item, period);
  if (polarityOf(item)?.polarity === "none") return unrated("for context only: it has no polarity");
  const asked = { period, year, basis: rules.basis, show: showValue(item) };
  const expected = rules.basis === "reported" ? null : expectationOf(item, asked);
  if (expected?.kind === "before") return unrated(expected.why);
  if (expected === null || expected.kind === "none") {
    const isKept = samePeriod(period, by.period) || item.statuses.some((one) => one.period !== null);
    return isKept ? reportedOnly(item, scale, expected) : unrated("the register keeps no rating for the period");
  }
  const improved = rules.amber === "improved" ? improvedOn(item, { period, year }, expected) : null;
  return rateFigure(item, figure, expected, { scale, rules, improved });
}

function withoutActual(item: Indicator, period: DatedPeriod): Rated {
  const frequency = frequencyOf(item);
  if (frequency === null || reportsIn(frequency, period))
    return { ...unrated("no actual for the period"), rating: NO_DATA };
  return { ...unrated(`reported ${item.frequency?.words ?? ""}, not in this period`), rating: NOT_DUE };
}

/** Without a target to rate against, the rating that an officer typed stands, where there is one. */
function reportedOnly(item: Indicator, scale: RatingScale, expected: Expectation | null): Rated {
  const reported = reportedRating(item, scale);
  if (reported !== null) return { ...unrated("as reported in the register", expected), rating: reported };
  return unrated(expected?.kind === "none" ? expected.why : "no rating is reported", expected);
}
