import type { Place } from "../../grid/area.ts";
import { LEVEL_WORDS, placeAmong } from "../fit/severityWords.ts";
import { COMPLETE, RAG } from "../ratingScale.ts";
import { readNoValue } from "../reading/noValue.ts";
import { readRating } from "../reading/ratingWord.ts";
import { readTrend } from "../reading/trendMark.ts";
import { type Movement, movementBetween, type RiskGrid } from "../risk.ts";
import type { Risk } from "./item.ts";
import { gravityOf, levelNamed, marksOf, numberIn, scoreOf } from "./riskLevel.ts";

/** What an earlier snapshot says of a risk. */
export interface EarlierRisk {
  readonly title: string;
  readonly score: number | null;
  readonly level: string;
  /** Whether it was closed then: where it is open again it is Added. */
  readonly closed: boolean;
  /** Where the snapshot stands; null when nothing was kept of its level. */
  readonly place: Place | null;
  /** Where its key, score, level and movement stand; null before they are written. */
  readonly cells: Readonly<Record<"item" | "score" | "level" | "movement", Place>> | null;
}

/** What an earlier snapshot says, by the risks' keys; null where there is none. */
export type EarlierRisks = ReadonlyMap<string, EarlierRisk> | null;

/**
 * How each risk of a register moved, in its order: closed where its status says so; else against the last snapshot; else against the register's
 * own columns for the period before (likelihood and impact, score, level, like with like); else by its trend column. Where others tell how they
 * stood before and a risk does not, it is Added. null where nothing says.
 * Source: domain rules, section 6.
 */
export function movementsOf(
  items: readonly Risk[],
  grid: RiskGrid,
  earlier: EarlierRisks,
): readonly (Movement | null)[] {
  const compared = items.map((item) => (earlier ? since(item, earlier, grid) : sinceColumns(item, grid)));
  const someTell = earlier !== null || compared.some((movement) => movement !== null);
  return items.map((item, index) => {
    if (isClosed(item)) return "Closed";
    const movement = compared[index] ?? null;
    if (movement !== null) return movement;
    const stands = gravityOf(marksOf(item, "current"), grid).severity !== null;
    const isNew = earlier === null ? saysNothingBefore(item) : (earlier.get(item.key)?.closed ?? true);
    if (someTell && stands && isNew) return "Added";
    return item.trend && readNoValue(item.trend.words) === null ? movementSaid(item.trend.words) : null;
  });
}

function since(item: Risk, earlier: ReadonlyMap<string, EarlierRisk>, grid: RiskGrid): Movement | null {
  const before = earlier.get(item.key);
  if (before === undefined || before.closed) return null;
  const now = gravityOf(marksOf(item, "current"), grid);
  if (before.score !== null && now.score !== null) return movementBetween(before.score, now.score);
  return betweenLevels(before.level, now.level, grid);
}

/** Like with like: likelihood and impact on the grid, the register's own scores, its own levels; a lone earlier score against the grid's. */
function sinceColumns(item: Risk, grid: RiskGrid): Movement | null {
  const onGrid = scoreOf(item.likelihood, item.impact, grid);
  const score = numberIn(item.previousScore);
  return (
    between(scoreOf(item.previousLikelihood, item.previousImpact, grid), onGrid) ??
    between(score, numberIn(item.score)) ??
    between(score, onGrid) ??
    betweenLevels(levelBefore(item), item.level?.words ?? gravityOf(marksOf(item, "current"), grid).level, grid)
  );
}

const between = (before: number | null | undefined, now: number | null | undefined): Movement | null =>
  typeof before === "number" && typeof now === "number" ? movementBetween(before, now) : null;

/** The level before; a column of earlier scores may hold levels. */
const levelBefore = ({ previousLevel, previousScore }: Risk): string =>
  [previousLevel, previousScore].find((told) => told !== null && readNoValue(told.words) === null)?.words ?? "";

/** Between two levels of the grid, else between two words whose order is known: Red is graver than Amber. */
function betweenLevels(before: string, now: string, { levels }: RiskGrid): Movement | null {
  const onGrid = between(levelNamed(before, levels)?.from, levelNamed(now, levels)?.from);
  return onGrid ?? between(placeAmong(LEVEL_WORDS, before), placeAmong(LEVEL_WORDS, now));
}

/** Whether the cells for the period before are there and empty. */
const saysNothingBefore = (item: Risk): boolean =>
  [item.previousLikelihood, item.previousImpact, item.previousScore, item.previousLevel].every(
    (told) => told === null || readNoValue(told.words) !== null,
  );

const CLOSED = /^(?:closed|removed|retired|archived|de-?escalated|deleted|no longer a risk)\b/i;

const isClosed = ({ status }: Risk): boolean => status !== null && saysClosed(status.words);

/** Whether the words of a status say that a risk is closed: `Closed`, `Retired in May`, `Complete`. */
export function saysClosed(words: string): boolean {
  const reading = readRating(words, RAG);
  return CLOSED.test(words) || (reading.kind === "rating" && reading.rating === COMPLETE);
}

/** What a trend column says of a risk: up is more severe, worse is more severe. It is never read as better or worse performance. */
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
