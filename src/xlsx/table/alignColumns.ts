/**
 * For each column of a table now, which column it was: the one of the same name in the same order or, where the number
 * of columns is as it was, the one in the same place (it was renamed). Null for a new column.
 */
export function alignColumns(before: readonly string[], after: readonly string[]): (number | null)[] {
  const common = longestCommon(before, after);
  const aligned = after.map((_, index) => common.get(index) ?? null);
  if (before.length !== after.length) return aligned;
  const taken = new Set(aligned);
  return aligned.map((old, index) => old ?? (taken.has(index) ? null : index));
}

/** A longest common run of two lists, as index in `after` → index in `before`. */
function longestCommon(before: readonly string[], after: readonly string[]): Map<number, number> {
  const lengths = table(before, after);
  const common = new Map<number, number>();
  for (let b = 0, a = 0; b < before.length && a < after.length;) {
    if (before[b] === after[a]) common.set(a++, b++);
    else if (at(lengths, b + 1, a) >= at(lengths, b, a + 1)) b++;
    else a++;
  }
  return common;
}

/** How long the longest common run is from each pair of places on. */
function table(before: readonly string[], after: readonly string[]): number[][] {
  const lengths: number[][] = Array.from({ length: before.length + 1 }, () => []);
  for (let b = before.length - 1; b >= 0; b--) {
    for (let a = after.length - 1; a >= 0; a--) {
      const longest = Math.max(at(lengths, b + 1, a), at(lengths, b, a + 1));
      const row = lengths[b];
      if (row) row[a] = before[b] === after[a] ? at(lengths, b + 1, a + 1) + 1 : longest;
    }
  }
  return lengths;
}

const at = (lengths: readonly (readonly number[])[], b: number, a: number): number => lengths[b]?.[a] ?? 0;
