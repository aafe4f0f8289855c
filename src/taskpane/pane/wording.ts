/** A count with its word: `1 register`, `6 registers`, `4,312 notes`. */
export const counted = (count: number, one: string, many: string): string =>
  `${count.toLocaleString("en-GB")} ${count === 1 ? one : many}`;

/** Things in a list for a sentence: `a`, `a and b`, `a, b and c`. */
export function listed(things: readonly string[]): string {
  if (things.length < 2) return things[0] ?? "";
  return `${things.slice(0, -1).join(", ")} and ${things.at(-1) ?? ""}`;
}

/** A sentence's first letter as a capital. */
export const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
