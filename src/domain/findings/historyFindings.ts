import { formatPeriod } from "../formatPeriod.ts";
import type { Finding } from "../finding.ts";
import { frozenRating } from "../history/frozenRating.ts";
import { besideHistory, frozenFigure, sameValue } from "../history/withHistory.ts";
import type { FrozenItem } from "../history/frozen.ts";
import { comparePeriods, type DatedPeriod, previousPeriod, samePeriod } from "../period.ts";
import type { RatingScale } from "../ratingScale.ts";
import type { Figure, Indicator } from "../register/item.ts";
import { figureFor, valueOf } from "../register/periodValue.ts";
import type { RatedIndicator } from "../register/rated.ts";
import { findingAt } from "./makeFinding.ts";

/** What the history is checked against. */
interface Check {
  readonly scale: RatingScale;
  readonly period: DatedPeriod;
  /** The financial year, by its first, of headings that name none. */
  readonly year: number;
}

/**
 * Where a register says something else of a period than what was kept when it was closed: another actual, or, of the period before, another
 * rating by its figures and rules. What was kept is what was reported, so the summaries show it.
 * @param rated the indicators as the register alone gives them, in their order
 * @param history what is kept of the register
 */
export const historyFindings = (
  items: readonly Indicator[],
  rated: readonly RatedIndicator[],
  history: readonly FrozenItem[],
  check: Check,
): readonly Finding[] =>
  besideHistory(items, history).flatMap(({ item, kept }, index) =>
    kept.flatMap((one) => {
      if (comparePeriods(one.period, check.period) >= 0) return [];
      const own = figureFor(item.actuals, one.period, check.year);
      if (own === null || valueOf(own) === null) return [];
      return difference(own, item, one, rated[index]?.previousRating ?? null, check);
    }),
  );

function difference(
  own: Figure,
  item: Indicator,
  kept: FrozenItem,
  ratingNow: string | null,
  { scale, period }: Check,
): readonly Finding[] {
  const frozen = frozenFigure(kept, item);
  const named = formatPeriod(kept.period);
  const say = (was: string, is: string): readonly Finding[] => [
    findingAt(own, {
      code: "history-differs",
      message: `${was} was kept for ${named} when the period was closed, and the register now gives ${is}. The summaries show what was kept.`,
      proposal: "Correct the register, or the row in Scrutineer history if the earlier report is to be corrected.",
    }),
  ];
  if (frozen !== null && !sameValue(own, frozen)) return say(frozen.words, own.words);
  const was = frozenRating(kept, scale);
  const isBefore = samePeriod(kept.period, previousPeriod(period));
  return isBefore && was !== null && ratingNow !== null && was !== ratingNow ? say(was, ratingNow) : [];
}
