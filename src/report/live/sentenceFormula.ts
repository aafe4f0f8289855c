import { type Comparison, comparisonWords } from "../../domain/standard.ts";
import type { CountFormula } from "./countFormula.ts";
import { joined, quoted, say, when } from "./expression.ts";
import { percentOf } from "./shareFormula.ts";

/** A standard that a count is held against, as formulas. */
export interface StandardFormula {
  readonly comparison: Comparison;
  readonly threshold: string;
}

/** What is expected, as `expectedWords` says it: `90%`, `at most 10%`. */
export const expectedOf = ({ comparison, threshold }: StandardFormula): string =>
  joined(say(comparison === "atLeast" ? "" : `${comparisonWords(comparison)} `), `ROUND(100*${threshold},4)`, say("%"));

/**
 * A register against its standard, as `againstStandard` says it.
 * @param what what is counted out of, as an expression: `"live actions"`
 * @param are what those that count are: `Green or Complete`
 */
export function againstStandardOf(
  counted: CountFormula,
  standard: StandardFormula,
  what: string,
  are: string,
  decimals: number,
): string {
  const { count, total } = counted;
  const none = joined(say("There are no "), what, say(" to compare with the standard of "), expectedOf(standard));
  const verb = when(`${count}=1`, quoted("is"), quoted("are"));
  const share = joined(count, say(" of "), total, say(" "), what, say(" ("), percentOf(counted, decimals), say(") "));
  const said = joined(share, verb, say(` ${are}, `), comparedOf(counted, standard));
  return when(`${total}=0`, none, said);
}

/** `above the standard of 90%`, `in line with …` exactly on it, `below …`; of at most `within` and `above`. */
function comparedOf({ count, total }: CountFormula, standard: StandardFormula): string {
  const { comparison, threshold } = standard;
  const over = `ROUND(${count}/${total},9)-ROUND(${threshold},9)`;
  const words = {
    atMost: when(`${over}<=0`, quoted("within"), quoted("above")),
    atLeast: when(`${over}<0`, quoted("below"), when(`${over}=0`, quoted("in line with"), quoted("above"))),
    moreThan: when(`${over}<0`, quoted("below"), when(`${over}=0`, quoted("not above"), quoted("above"))),
  };
  return joined(words[comparison], say(" the standard of "), expectedOf(standard));
}

/** `1 outcome`, `3 outcomes`; nought is `none`: `no outcomes`. */
export const countedOf = (count: string, one: string, many: string, none = "no"): string =>
  joined(when(`${count}=0`, quoted(none), count), when(`${count}=1`, quoted(` ${one}`), quoted(` ${many}`)));

/** A part of a list that is left out while its count is 0. */
export interface ListPart {
  readonly count: string;
  /** What it says, as an expression. */
  readonly words: string;
}

/** `20 Green, 1 Red and 1 Complete`, as `listed` says it, without the parts that count nothing; `none` where all do. */
export function listedOf(parts: readonly ListPart[]): string {
  const number = parts.map(({ count }) => `(${count}>0)`).join("+");
  const all = parts.map(({ count, words }) => when(`${count}>0`, joined(say(SEPARATOR), words), '""')).join("&");
  const list = `MID(${all},${String(SEPARATOR.length + 1)},9999)`;
  // The last separator becomes "and", the others a comma; none of a part's own words can be mistaken for one.
  const last = `SUBSTITUTE(${list},${quoted(SEPARATOR)},${quoted(" and ")},${number}-1)`;
  const commas = (text: string): string => `SUBSTITUTE(${text},${quoted(SEPARATOR)},${quoted(", ")})`;
  return when(`${number}=0`, quoted("none"), when(`${number}=1`, list, commas(last)));
}

/** Stands between the parts of a list until the last is known. */
const SEPARATOR = " ¦ ";

/**
 * Titles as `named` lists them: beyond six of them the first five, and how many others there are.
 * @param title gives the title of a place, from 1
 */
export function namedOf(count: string, title: (place: number) => string): string {
  const titles = [1, 2, 3, 4, 5, 6].map((place) => ({
    // Excel: a truth value is more than any number, so that it cannot be asked whether it is more than 0.
    count: when(place < 6 ? `${count}>=${String(place)}` : `${count}=6`, "1", "0"),
    words: title(place),
  }));
  const others = { count: when(`${count}>6`, "1", "0"), words: joined(`${count}-5`, say(" others")) };
  return listedOf([...titles, others]);
}
