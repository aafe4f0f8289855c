import { compareRounded } from "../compare.ts";
import type { Better } from "../rate/rateAgainst.ts";
import { noTrend, type Trend } from "./trend.ts";
import { XMR_POINTS, type XmrLimits, xmrLimits, type XmrPoint, xmrPoints } from "./xmr.ts";

/** What a point says once it is known which way is good. */
export type Variation = "common cause" | "improvement" | "concern";

/** Whether a target will be met, given the limits within which a process varies. */
export type Assurance = "consistently met" | "consistently missed" | "hit and miss";

/** Direction of travel by an XmR chart, with its state of the latest point and of the target. */
export interface XmrTrend extends Trend {
  readonly variation: Variation | null;
  /** null without a target to compare with. */
  readonly assurance: Assurance | null;
}

/** How a chart is read. */
export interface XmrReading {
  readonly better: Better | null;
  /** Whether outlying moving ranges are left out of the limits. */
  readonly screened: boolean;
  /** null when there is none, and for a range. */
  readonly target: number | null;
}

/** What a point says: special cause on the good side is improvement, on the other concern. */
export function variationOf({ rule, side }: XmrPoint, better: Better): Variation {
  if (rule === null || side === null) return "common cause";
  return (side === "high") === (better === "higher") ? "improvement" : "concern";
}

/** Whether a target lies beyond the limits: on the bad side of all that the process gives it is always met; exactly on that limit, too. */
export function assuranceOf(target: number, { lower, upper }: XmrLimits, better: Better): Assurance {
  const [worst, best] = better === "higher" ? [lower, upper] : [-upper, -lower];
  const aim = better === "higher" ? target : -target;
  if (compareRounded(worst, aim) >= 0) return "consistently met";
  return compareRounded(best, aim) < 0 ? "consistently missed" : "hit and miss";
}

/**
 * Direction of travel as Making Data Count reads a chart: the state of the latest point; common cause is Static. With fewer than twelve
 * points the limits are marked trial.
 * @param values in order of time, the latest last
 * Source: domain rules, section 4 (NHS England, Making Data Count).
 */
export function xmrTrend(values: readonly number[], { better, screened, target }: XmrReading): XmrTrend {
  const without = (why: string): XmrTrend => ({ ...noTrend(why), variation: null, assurance: null });
  const limits = xmrLimits(values, screened);
  const latest = limits === null ? null : xmrPoints(values, limits).at(-1);
  if (limits === null || !latest) return without("one value alone has no limits; the method needs 12");
  if (better === null) return without("no polarity: which way is good is not known");
  const variation = variationOf(latest, better);
  const assurance = target === null ? null : assuranceOf(target, limits, better);
  const word = variation === "improvement" ? "Improving" : variation === "concern" ? "Worsening" : "Static";
  return { word, why: reason(latest, variation, assurance, values.length), variation, assurance };
}

function reason({ rule, side }: XmrPoint, variation: Variation, assurance: Assurance | null, points: number): string {
  const cause = rule === null ? "common cause variation" : `special cause ${variation}: ${rule}, ${side ?? ""} values`;
  const target = assurance === null ? "" : `; the target is ${assurance}`;
  const trial = points < XMR_POINTS ? `; trial limits, from ${points} of ${XMR_POINTS} points` : "";
  return `${cause}${target}${trial}`;
}
