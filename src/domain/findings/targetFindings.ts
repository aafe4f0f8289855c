import { NOT_RATED } from "../ratingScale.ts";
import { readRating } from "../reading/ratingWord.ts";
import type { Indicator, Target } from "../register/item.ts";
import { valueOf } from "../register/periodValue.ts";
import { polarityOf } from "../register/polarityOf.ts";
import type { RatedIndicator } from "../register/rated.ts";
import type { Finding } from "../finding.ts";
import { formulaError } from "./dateFindings.ts";
import type { IndicatorCheck } from "./indicatorFindings.ts";
import { findingAt } from "./makeFinding.ts";

/** A value and what it was expected to be are taken to be in different units when one is at least so many times the other. */
const FAR = 100;

/** What is odd about the target of an indicator. One for context only needs none. */
export function targetFindings(rated: RatedIndicator, check: IndicatorCheck): readonly Finding[] {
  const { item, target } = rated;
  if (target === null || isForContext(item, check)) return [];
  switch (target.reading.kind) {
    case "error":
      return [formulaError(target)];
    case "none":
      return valueOf(rated.value) === null ? [] : [missing(target)];
    case "odd":
      return [nameless(target)];
    default:
      return againstValue(rated, target);
  }
}

/** Whether an indicator says itself that it is not to be rated: it has no polarity, or a status such as `Data only`. */
function isForContext(item: Indicator, { scale }: IndicatorCheck): boolean {
  if (polarityOf(item)?.polarity === "none") return true;
  const reported = item.status ? readRating(item.status.words, scale) : null;
  return reported?.kind === "rating" && reported.rating === NOT_RATED;
}

const missing = (target: Target): Finding =>
  findingAt(target, {
    code: "target-missing",
    severity: "note",
    message: "There is no target, so the indicator cannot be rated.",
    proposal: "Type a target, or write that it is for context only.",
  });

const nameless = (target: Target): Finding =>
  findingAt(target, {
    code: "target-missing",
    message: `The target "${target.words}" names no value, so the indicator cannot be rated.`,
    proposal: "Type the value to reach.",
  });

function againstValue(rated: RatedIndicator, target: Target): readonly Finding[] {
  const { expected, noBand } = rated;
  if (noBand !== null) return [NO_BAND[noBand](target)];
  if (expected === null) return [];
  const times = timesApart(valueOf(rated.value), expected);
  if (times < FAR) return [];
  const message = `The target ${target.words} and the value ${rated.value?.words ?? ""} are ${Math.round(times)} times apart: one may be in another unit.`;
  return [findingAt(target, { code: "target-far", message, proposal: "Check the unit of both." })];
}

const NO_BAND = {
  zero: (target: Target): Finding =>
    findingAt(target, {
      code: "target-zero",
      message: "The target is 0, and a percentage of 0 is no tolerance, so the indicator cannot be rated.",
      proposal: "Give it a tolerance as an amount.",
    }),
  floor: (target: Target): Finding =>
    findingAt(target, {
      code: "floor-missing",
      message: "It is off target and has no floor of its own, so it cannot be told whether it is Amber or Red.",
      proposal: "Give it a floor: in a column of the register, or in Scrutineer rules (Tolerance: floor 85%).",
    }),
};

/** How many times the larger of two values is the smaller; 1 where either is absent or 0. */
function timesApart(actual: number | null, expected: number): number {
  if (actual === null || actual === 0 || expected === 0) return 1;
  return Math.max(Math.abs(actual / expected), Math.abs(expected / actual));
}
