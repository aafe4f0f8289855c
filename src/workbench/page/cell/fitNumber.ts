/** Measures a text in pixels. */
export type Measure = (text: string) => number;

/** What stands in for a number that has no room. */
const HASH = "#";

/**
 * A number as its column has room for it. General gives up decimals, then turns to powers of ten; what still has no room,
 * and any other format that has none, is `####`. Source: "Display numbers as ####", support.microsoft.com.
 */
export function fitNumber(shown: string, value: number, isGeneral: boolean, width: number, measure: Measure): string {
  if (measure(shown) <= width) return shown;
  if (isGeneral) {
    const shorter = shorterNumber(value, width, measure);
    if (shorter !== null) return shorter;
  }
  return HASH.repeat(Math.max(1, Math.floor(width / Math.max(1, measure(HASH)))));
}

function shorterNumber(value: number, width: number, measure: Measure): string | null {
  const tries = Math.abs(value) < 1e11 && Math.abs(value) >= 1e-4 ? decimals(value) : [];
  return [...tries, ...powers(value)].find((text) => measure(text) <= width) ?? null;
}

/** Fewer and fewer decimals; none for a whole number, which has none to give up. */
function decimals(value: number): readonly string[] {
  if (Number.isInteger(value)) return [];
  return [8, 7, 6, 5, 4, 3, 2, 1, 0].map((places) => String(Number(value.toFixed(places))));
}

const powers = (value: number): readonly string[] =>
  [5, 4, 3, 2, 1, 0].map((places) =>
    value
      .toExponential(places)
      .replace("e", "E")
      .replace(/E([+-])(\d)$/, "E$10$2"),
  );
