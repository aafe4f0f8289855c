import { levelOf, type Movement, movementBetween, readLabel, type RiskGrid } from "../risk.ts";
import { readNoValue } from "../reading/noValue.ts";
import { COMPLETE, RAG } from "../ratingScale.ts";
import { readRating } from "../reading/ratingWord.ts";
import { readTrend } from "../reading/trendMark.ts";
import type { Risk, Told } from "./item.ts";
import type { RatedRisk } from "./rated.ts";

/** Scores every risk of a register on the grid, in its order, and says how it moved. */
export function rateRisks(items: readonly Risk[], grid: RiskGrid): readonly RatedRisk[] {
  const scored = items.map((item) => ({
    item,
    score: scoreOf(item.likelihood, item.impact, grid) ?? wholeNumber(item.score),
    before: scoreOf(item.previousLikelihood, item.previousImpact, grid) ?? wholeNumber(item.previousScore),
  }));
  const tellsBefore = scored.some(({ before }) => before !== null);
  return scored.map(({ item, score, before }) => ({
    item,
    score,
    level: score === null ? "" : levelOf(grid, score),
    movement: isClosed(item) ? "Closed" : movementOf(item, score, before, tellsBefore),
  }));
}

/** Likelihood's weight × impact's weight; null when either cannot be read. */
export function scoreOf(likelihood: Told | null, impact: Told | null, grid: RiskGrid): number | null {
  const across = likelihood && readLabel(likelihood.words, grid.likelihood);
  const down = impact && readLabel(impact.words, grid.impact);
  return across && down ? across.weight * down.weight : null;
}

/** A score that the register itself gives. */
const wholeNumber = (told: Told | null): number | null =>
  told && /^\d+$/.test(told.words) ? Number(told.words) : null;

const isClosed = ({ status }: Risk): boolean => {
  const reading = status ? readRating(status.words, RAG) : null;
  return reading?.kind === "rating" && reading.rating === COMPLETE;
};

/** From the scores where the register tells those of the period before, else from its trend column's words or arrow. */
function movementOf(
  { trend }: Risk,
  score: number | null,
  before: number | null,
  tellsBefore: boolean,
): Movement | null {
  if (score !== null && before !== null) return movementBetween(before, score);
  if (tellsBefore && score !== null) return "Added";
  return trend && readNoValue(trend.words) === null ? movementSaid(trend.words) : null;
}

/** What a trend column says of a risk: up is more severe, worse is more severe. */
export function movementSaid(words: string): Movement | null {
  if (/^(?:new|added)\b/i.test(words)) return "Added";
  if (/^(?:closed|removed)\b/i.test(words)) return "Closed";
  const reading = readTrend(words);
  if (reading.kind === "trend") {
    return reading.trend === "Worsening" ? "Increased" : reading.trend === "Improving" ? "Reduced" : "Unchanged";
  }
  if (reading.kind !== "direction") return null;
  return reading.direction === "up" ? "Increased" : reading.direction === "down" ? "Reduced" : "Unchanged";
}
