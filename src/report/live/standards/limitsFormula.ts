import type { DatedPeriod } from "../../../domain/period.ts";
import type { Better } from "../../../domain/rate/rateAgainst.ts";
import type { StandardAim } from "../../../domain/reading/standardWords.ts";
import type { Indicator, Target } from "../../../domain/register/item.ts";
import { aimOf, baseFigures, levelOf } from "../../../domain/register/measureStandard.ts";
import { showValue } from "../../../domain/register/showValue.ts";
import { NOT_APPLICABLE } from "../../cells.ts";
import { capital } from "../../sentences.ts";
import { isSame } from "../dayFormula.ts";
import { joined, plainNumber, quoted, rounded, say, when } from "../expression.ts";
import { type Live, referTo } from "../live.ts";
import { numberOf, scaled } from "../numberOf.ts";
import { shownNumber } from "./shownNumber.ts";

/** What a measure is held to, as expressions over the cells of its row on the working sheet. */
export interface Limits {
  /** What a change is measured from, and by how much; null where none is asked for. */
  readonly base: string | null;
  readonly by: string | null;
  /** The value to be on the right side of; null for a range. */
  readonly limit: string | null;
  /** Whether the standard can be read, and what is expected, in words. */
  readonly isRead: string;
  readonly words: string;
  /** Whether there is something to hold the actual against, and whether that is exactly on it or on the good side. */
  readonly isKnown: string;
  readonly holds: string;
  /** Why there is nothing to hold it against, as an expression. */
  readonly why: string;
  /** The quarter by which it is expected; null when always. */
  readonly due: DatedPeriod | null;
}

const [LIMIT, BASE, BY] = ["[@Limit]", "[@Measured from]", "[@Change by]"];

/**
 * What the standard of a measure comes to, by the way in which the engine read it; null where it names no figure. A standard in words stands for
 * what it was read as while it stays the same.
 */
export function limitsFormula(item: Indicator, period: DatedPeriod, live: Live): Limits | null {
  const { target } = item;
  if (target === null || target.words === "") return null;
  const aim = aimOf(item, target);
  switch (aim.kind) {
    case "none":
      return null;
    case "range":
      return rangeLimits(item, target, aim, live);
    case "change":
      return changeLimits(item, target, aim, period, live);
    case "level":
      return levelLimits(item, target, aim, period, live);
  }
}

const beyond = (better: Better, limit: string): string =>
  `${rounded("[@Actual]")}${better === "higher" ? ">=" : "<="}${rounded(limit)}`;

const unchanged = ({ place }: Target, live: Live): string => isSame(referTo(place), live.cell(place).value);

/** Why a standard cannot be said: `N/A: no actual for the period`. */
export const because = (words: string): string => quoted(`${NOT_APPLICABLE}: ${words}`);

const CHANGED = because("the standard was changed: refresh the summaries");

type Of<Kind extends StandardAim["kind"]> = Extract<StandardAim, { readonly kind: Kind }>;

function rangeLimits(item: Indicator, target: Target, { low, high }: Of<"range">, live: Live): Limits {
  const show = showValue(item);
  return {
    ...{ base: null, by: null, limit: null, due: null, why: CHANGED },
    ...{ isRead: unchanged(target, live), isKnown: unchanged(target, live) },
    words: quoted(capital(`${show(low)} to ${show(high)}`)),
    holds: `AND(${beyond("higher", plainNumber(low))},${beyond("lower", plainNumber(high))})`,
  };
}

function levelLimits(item: Indicator, target: Target, { aim }: Of<"level">, period: DatedPeriod, live: Live): Limits {
  const { better, limit, isPoints, due, before, after } = levelOf(item, aim, period);
  const own =
    target.reading.kind === "value"
      ? `IFERROR(${scaled(numberOf(target, item, live), isPoints ? 100 : 1)},"")`
      : when(unchanged(target, live), plainNumber(limit), '""');
  const isRead = `ISNUMBER(${LIMIT})`;
  return {
    ...{ base: null, by: null, limit: own, due, isRead },
    words: joined(say(capital(before)), shownNumber(item, LIMIT), say(after)),
    ...(better === null
      ? { isKnown: "FALSE", holds: "FALSE", why: because("which side of it is good is not known") }
      : { isKnown: isRead, holds: beyond(better, LIMIT), why: CHANGED }),
  };
}

function changeLimits(item: Indicator, target: Target, aim: Of<"change">, period: DatedPeriod, live: Live): Limits {
  const isRelative = aim.percent && !item.percent;
  const step = isRelative ? `ABS(${BASE})*${BY}` : item.percent && !aim.percent ? `${BY}/100` : BY;
  const points = joined(`ROUND(100*${step},4)`, say(" points"));
  const size = isRelative ? joined(`ROUND(100*${BY},4)`, say("%")) : item.percent ? points : shownNumber(item, step);
  const lead = `${aim.better === "lower" ? "A reduction" : "An increase"} of at least `;
  const from = when(`ISNUMBER(${BASE})`, joined(say(" on "), shownNumber(item, BASE)), '""');
  const base = baseFigures(item, period).map((figure) => numberOf(figure, item, live));
  const limit = `${BASE}${aim.better === "lower" ? "-" : "+"}${step}`;
  return {
    base: base.reduceRight((rest, one) => when(`ISNUMBER(${one})`, one, rest), '""'),
    by: changeBy(target, aim, live),
    limit: when(`AND(ISNUMBER(${BASE}),ISNUMBER(${BY}))`, limit, '""'),
    ...{ isRead: `ISNUMBER(${BY})`, isKnown: `ISNUMBER(${LIMIT})` },
    words: joined(say(lead), size, from),
    holds: beyond(aim.better, LIMIT),
    why: when(`ISNUMBER(${BY})`, because("no earlier value to measure the change from"), CHANGED),
    due: null,
  };
}

/** By how much it is to change: the number in the cell while it keeps its sign, or what its words were read as while they stay the same. */
function changeBy(target: Target, { by }: Of<"change">, live: Live): string {
  const cell = referTo(target.place);
  const { value } = live.cell(target.place);
  const factor = typeof value === "number" && value !== 0 ? by / Math.abs(value) : 0;
  const isPlain = [1, 0.01, 100].some((one) => Math.abs(factor / one - 1) < 1e-9);
  if (typeof value !== "number" || !isPlain) return when(unchanged(target, live), plainNumber(by), '""');
  const own = when(`SIGN(${cell})=${value < 0 ? "-1" : "1"}`, scaled(`ABS(${cell})`, factor), '""');
  return when(`ISNUMBER(${cell})`, own, '""');
}
