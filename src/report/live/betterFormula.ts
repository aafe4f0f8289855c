import type { Better } from "../../domain/rate/rateAgainst.ts";
import type { Indicator } from "../../domain/register/item.ts";
import { betterOf, polarityOf } from "../../domain/register/polarityOf.ts";
import { quoted, when } from "./expression.ts";
import type { Live } from "./live.ts";
import { wordsFormula } from "./wordsFormula.ts";

/** The heading of the column of a working sheet that says which way is good: `higher` or `lower`; empty where nobody says it. */
export const BETTER = "Better";

/** Excel: a function has at most 255 arguments ("Excel specifications and limits"). */
const MOST_WORDS = 200;

/**
 * Which way is good, read from the polarity of an item's own row by the words that its register uses for it, so that the rows may be sorted:
 * `IF(OR(E5="Low",E5="Lower is better"),"lower",IF(E5="High","higher",""))`.
 * @returns null for a row whose polarity is not told by a column, or is neither higher nor lower: it is rated as it was read
 */
export function betterFormulas(items: readonly Indicator[], live: Live): (item: Indicator) => string | null {
  const words = new Map<string, Set<string>>([
    ["lower", new Set()],
    ["higher", new Set()],
  ]);
  for (const item of items)
    if (isTold(item)) words.get(betterOf(polarityOf(item)) ?? "")?.add(item.polarity?.words ?? "");
  return (item) => {
    if (item.polarity === null || !isTold(item) || betterOf(polarityOf(item)) === null) return null;
    const said = wordsFormula(item.polarity, live);
    return [...words].reduceRight((otherwise, [better, own]) => {
      const is = [...own].slice(0, MOST_WORDS).map((one) => `${said}=${quoted(one)}`);
      return is.length === 0
        ? otherwise
        : when(is.length === 1 ? is.join() : `OR(${is.join(",")})`, quoted(better), otherwise);
    }, '""');
  };
}

/** Which way is good for an item, as its formulas know it. */
export interface BetterSide {
  /** As it was read. */
  readonly better: Better | null;
  /** Whether the column of the working sheet says it, so that formulas ask there. */
  readonly saysBetter: boolean;
}

/** One of two expressions, as higher is better or lower. */
export const byBetter = ({ better, saysBetter }: BetterSide, higher: string, lower: string): string =>
  saysBetter ? when(`[@${BETTER}]="higher"`, higher, lower) : better === "higher" ? higher : lower;

/** Whether two cells of the row hold numbers that can be compared, and it is known which way is good. */
export const comparable = ({ saysBetter }: BetterSide, one: string, other: string): string =>
  `AND(ISNUMBER(${one}),ISNUMBER(${other})${saysBetter ? `,[@${BETTER}]<>""` : ""})`;

const isTold = (item: Indicator): boolean => polarityOf(item)?.from === "column";
