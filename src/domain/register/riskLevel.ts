import { sameLabel } from "../fit/severityWords.ts";
import { readNoValue } from "../reading/noValue.ts";
import { type GridLevel, levelOf, readLabel, type RiskGrid, type RiskScores } from "../risk.ts";
import type { Risk, RiskMarks, Told } from "./item.ts";
import type { RatedRisk } from "./rated.ts";

/** What a register says of the scores that are asked for. */
export function marksOf(item: Risk, scores: RiskScores): RiskMarks {
  if (scores !== "current") return item[scores];
  const { likelihood, impact, score, level } = item;
  return { likelihood, impact, score, level };
}

/** How grave a risk is: by likelihood × impact on the grid, else by its own score, else by its own level. */
export function gravityOf(
  marks: RiskMarks,
  grid: RiskGrid,
): Pick<RatedRisk, "score" | "level" | "levelFrom" | "severity"> {
  const onGrid = scoreOf(marks.likelihood, marks.impact, grid);
  const score = onGrid ?? numberIn(marks.score);
  if (score !== null)
    return { score, level: levelOf(grid, score), levelFrom: onGrid === null ? "score" : "matrix", severity: score };
  const words = [marks.level, marks.score].find((told) => told !== null && readNoValue(told.words) === null)?.words;
  const own = words === undefined ? null : levelNamed(words, grid.levels);
  if (own === null)
    return { score, level: words ?? "", levelFrom: words === undefined ? "nothing" : "level", severity: null };
  return { score, level: own.level, levelFrom: "level", severity: own.from };
}

/** Likelihood's weight × impact's weight; null when either cannot be read. */
export function scoreOf(likelihood: Told | null, impact: Told | null, grid: RiskGrid): number | null {
  const across = likelihood && readLabel(likelihood.words, grid.likelihood);
  const down = impact && readLabel(impact.words, grid.impact);
  return across && down ? across.weight * down.weight : null;
}

/** The level of the grid that some words name (`High (20)`, `high`); null when they name none. */
export const levelNamed = (words: string, levels: readonly GridLevel[]): GridLevel | null =>
  levels.find(({ level }) => sameLabel(level, words)) ?? null;

/** A score that the register itself gives; null when its cell has no number or several. */
export const numberIn = (told: Told | null): number | null => (told === null ? null : scoreSaid(told.words));

/** The score that some words give: `16`, `High (16)`; null when they have no number or several. */
export function scoreSaid(words: string): number | null {
  const numbers = words.match(/\d+(?:\.\d+)?/g) ?? [];
  return numbers.length === 1 ? Number(numbers[0]) : null;
}
