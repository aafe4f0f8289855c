import type { GridLevel } from "../risk.ts";

/** A row that agrees: the place of its own level from the least grave, and its score. */
interface Scored {
  readonly level: number | null;
  readonly score: number;
}

/**
 * The score from which each level applies: the lowest that a row of it has; the least grave level applies from 0. A level that no row has
 * stands just above the scores of the levels below it.
 * @param labels the levels, the least grave first
 * @returns the gravest first
 */
export function cutOffs(labels: readonly string[], rows: readonly Scored[]): readonly GridLevel[] {
  const highestBelow = (place: number): number =>
    Math.max(0, ...rows.flatMap(({ level, score }) => (level !== null && level < place ? [score] : [])));
  const levels = labels.map((level, place) => {
    const own = rows.flatMap((row) => (row.level === place ? [row.score] : []));
    if (place === 0) return { level, from: 0 };
    return { level, from: own.length > 0 ? Math.min(...own) : highestBelow(place) + 1 };
  });
  return levels.toReversed();
}
