import type { FitRow } from "./evidence.ts";

/**
 * Whether a register is printed with its gravest risks first: its own levels (where it gives none, its own scores) fall from the first row to
 * the last, but for one row in ten at most. A register of one level, or of less than two rows, tells nothing.
 */
export function fallsDown(rows: readonly FitRow[]): boolean {
  const levels = rows.flatMap(({ level }) => level ?? []);
  const said = new Set(levels).size > 0 ? levels : rows.flatMap(({ score }) => score ?? []);
  return new Set(said).size > 1 && longestFall(said) >= said.length * 0.9;
}

/** How many numbers there are in the longest choice of them that never rises. */
function longestFall(numbers: readonly number[]): number {
  const longest = new Map<number, number>();
  for (const number of numbers) {
    const before = Math.max(0, ...[...longest].map(([last, length]) => (last >= number ? length : 0)));
    longest.set(number, before + 1);
  }
  return Math.max(0, ...longest.values());
}
