import type { RatingScale } from "../ratingScale.ts";
import { readRating } from "../reading/ratingWord.ts";
import { readTrend, trendMeant } from "../reading/trendMark.ts";
import { polarityOf } from "../register/polarityOf.ts";
import type { Told } from "../register/item.ts";
import type { RatedIndicator } from "../register/rated.ts";
import type { Finding } from "../finding.ts";
import { findingAt } from "./makeFinding.ts";

/** Where the rating that an officer typed cannot be read, or is another than the rule gives. */
export function statusFindings(rated: RatedIndicator, scale: RatingScale): readonly Finding[] {
  const { item, calculated } = rated;
  if (item.status === null) return [];
  const reading = readRating(item.status.words, scale);
  if (reading.kind === "unknown" || reading.kind === "symbol") {
    const message = `The rating "${item.status.words}" is none of the scale's words.`;
    return [
      findingAt(item.status, {
        code: "rating-unknown",
        message,
        proposal: `Use one of: ${scale.steps.map(({ word }) => word).join(", ")}.`,
      }),
    ];
  }
  const judged = scale.steps.some(({ word }) => word === calculated);
  if (reading.kind !== "rating" || !judged || reading.rating === calculated) return [];
  return [disagreeing(item.status, reading.rating, rated)];
}

/** The rule's rating and the reported one are two: which one the report uses, and why. */
function disagreeing(status: Told, reported: string, { calculated, reason, why }: RatedIndicator): Finding {
  if (reason !== null) {
    const message = `The register reports ${reported}, but the rule gives ${calculated}. The report uses the reported rating: ${why}.`;
    const proposal = "Check that the reason still holds. Without it the report uses the rule's.";
    return findingAt(status, { code: "rating-disagrees", severity: "note", message, proposal });
  }
  const message = `The register reports ${reported}, but the rule gives ${calculated}: ${why}. The report uses the rule's.`;
  const proposal = "Check the figures, the target and the rule; or give a reason for the reported rating.";
  return findingAt(status, { code: "rating-disagrees", message, proposal });
}

/** Where a reason is given for keeping a reported rating, and none can be read. */
export function reasonFindings({ item, reason, reported }: RatedIndicator): readonly Finding[] {
  if (reason === null || reported !== null) return [];
  const cell = item.status ?? { place: item.place, words: item.title };
  const message = "A reason is given for keeping the reported rating, but no rating is reported, so the rule's stands.";
  const proposal = "Type the rating to keep, or delete the reason in Scrutineer rules.";
  return [findingAt(cell, { code: "reason-unused", message, proposal })];
}

/** Where the direction of travel that an officer typed cannot be read, or is another than the values say. */
export function trendFindings({ item, trend, trendWhy }: RatedIndicator): readonly Finding[] {
  if (item.trend === null) return [];
  const reading = readTrend(item.trend.words);
  if (reading.kind === "symbol") {
    const message = `The trend "${item.trend.words}" is a glyph of a symbol font: other readers see it as it stands here.`;
    return [
      findingAt(item.trend, {
        code: "symbol-font",
        message,
        proposal: `Replace it with the word: ${trend}.`,
        repair: { value: trend, format: null },
      }),
    ];
  }
  if (reading.kind === "none") return [];
  if (reading.kind === "unknown") return [unknownTrend(item.trend)];
  const meant = trendMeant(reading, polarityOf(item)?.polarity ?? null);
  if (meant === null || trend === "No trend data" || meant === trend) return [];
  const message = `The register says ${meant}, but the values say ${trend}: ${trendWhy}.`;
  return [findingAt(item.trend, { code: "trend-disagrees", message, proposal: "Check the values and the polarity." })];
}

const unknownTrend = (told: Told): Finding =>
  findingAt(told, {
    code: "trend-unknown",
    severity: "note",
    message: `The trend "${told.words}" says neither better nor worse, neither up nor down, so it was not compared with the values.`,
    proposal: "Write Improving, Static or Worsening.",
  });
