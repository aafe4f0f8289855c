import type { RatedRegister } from "../register/ratedRegister.ts";
import type { RatingScale } from "../ratingScale.ts";
import { readRating } from "../reading/ratingWord.ts";
import { readTrend } from "../reading/trendMark.ts";

/** How many items of a register have each rating, level or trend. */
export interface Tally {
  readonly register: string;
  /** What is counted, after the register's name: `as rated`, `as reported`. */
  readonly what: string;
  readonly items: number;
  readonly counts: ReadonlyMap<string, number>;
}

/** What a hand-made table may count of a register: ratings as the rule gives them and as they are typed, trends, risk levels. */
export function talliesOf(registers: readonly RatedRegister[], scale: RatingScale): readonly Tally[] {
  return registers.flatMap((one): readonly Tally[] => {
    if (one.kind !== "indicators" && one.kind !== "actions" && one.kind !== "risks") return [];
    const tally = (what: string, words: readonly (string | null)[]): Tally => ({
      register: one.register.layout.name,
      what,
      items: words.length,
      counts: counted(words),
    });
    if (one.kind === "risks")
      return [
        tally(
          "by level",
          one.rated.map(({ level }) => level),
        ),
      ];
    if (one.kind === "actions")
      return [
        tally(
          "as reported",
          one.rated.map(({ rating }) => rating),
        ),
      ];
    const reported = one.rated.map(({ item }) => {
      const reading = item.status ? readRating(item.status.words, scale) : null;
      return reading?.kind === "rating" ? reading.rating : null;
    });
    return [
      tally(
        "as rated",
        one.rated.map(({ rating }) => rating),
      ),
      ...(reported.some((word) => word !== null) ? [tally("as reported", reported)] : []),
      tally(
        "by direction of travel",
        one.rated.map(({ trend }) => trend),
      ),
    ];
  });
}

function counted(words: readonly (string | null)[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const word of words) if (word !== null) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

const LEVEL =
  /^(?:number (?:of )?|no\.? (?:of )?)?(?:risks? (?:rated |at )?)?(very high|high|medium|moderate|low)(?: risks?)?$/i;
const LEADING = /^(?:number |no\.? |of |\(%\) |% |and |total )+/i;

/** What a label of a table counts: a rating of the scale, a trend or a level, in the words of the tallies; null when none. */
export function countedBy(label: string, scale: RatingScale): string | null {
  const said =
    label
      .replace(LEADING, "")
      .replace(/^\(%\)\s*/, "")
      .split(/\s*\/\s*/)[0] ?? "";
  if (said === "" || said.length > 40) return null;
  const level = LEVEL.exec(said)?.[1];
  if (level !== undefined) return level.charAt(0).toUpperCase() + level.slice(1).toLowerCase();
  const rating = readRating(said, scale);
  if (rating.kind === "rating") return rating.rating;
  const trend = readTrend(said);
  return trend.kind === "trend" ? trend.trend : null;
}
