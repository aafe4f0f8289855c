import { COMPLETE, UNRATED_WORDS } from "../../domain/ratingScale.ts";
import type { Denominator } from "../../domain/standard.ts";
import { ON_TARGET } from "../onTarget.ts";
import { exactly, figure } from "./expression.ts";

/** The columns of a working sheet that are counted, by their defined names. */
export interface CountedOn {
  /** What is counted, to be said before the rating: `Outcomes`. */
  readonly what: string;
  readonly rating: string;
  /** `Yes` and `No`; null where every item is live. */
  readonly live: string | null;
  /** `Yes` and `No`; null where no item is held to a date. */
  readonly onTarget: string | null;
}

/** The formulas of a count and of what it is counted out of, without their `=`. */
export interface CountFormula {
  readonly count: string;
  readonly total: string;
}

/** What is counted, with what the engine counted. */
export interface CountAsked {
  readonly ratings: readonly string[];
  readonly denominator: Denominator;
  readonly count: number;
  readonly total: number;
}

const YES = '"Yes"';

/** How many items stand in one of some ratings, and out of how many, as formulas over the columns of a working sheet. */
export function countFormula({ ratings, denominator, count, total }: CountAsked, on: CountedOn): CountFormula {
  const out = leftOut(denominator);
  const counts = ratings.filter((word) => word !== ON_TARGET && !out.includes(word));
  const only = denominator === "live" || denominator === "inProgress" ? on.live : null;
  const within = only === null ? [] : [`${only},${YES}`];
  const rated = counts.map((word) => countIfs(`${on.rating},${exactly(word)}`, ...within));
  const target = ratings.includes(ON_TARGET) ? onTarget(on, counts, out, within) : "";
  const said = `${rated.join("+")}${target}`.replace(/^\+/, "");
  return {
    count: figure(`${on.what}: ${ratings.join(" or ")}`, count, said === "" ? "0" : said),
    total: figure(`${on.what}: ${TOTAL[denominator]}`, total, totalOf(on, out, within)),
  };
}

const TOTAL: Readonly<Record<Denominator, string>> = {
  all: "all",
  allShown: "all",
  rated: "all rated",
  live: "live",
  inProgress: "in progress",
};

/** The words that a denominator leaves out. */
function leftOut(denominator: Denominator): readonly string[] {
  if (denominator === "rated") return UNRATED_WORDS;
  return denominator === "inProgress" ? [...UNRATED_WORDS, COMPLETE] : [];
}

const countIfs = (...criteria: readonly string[]): string => `COUNTIFS(${criteria.join(",")})`;

/** Those on target that are not counted by their rating already. */
function onTarget(
  { onTarget: column, rating }: CountedOn,
  counted: readonly string[],
  out: readonly string[],
  within: readonly string[],
): string {
  if (column === null) return "";
  const on = `${column},${YES}`;
  const without = [...counted, ...out].map((word) => `-${countIfs(on, `${rating},${exactly(word)}`, ...within)}`);
  return `+${countIfs(on, ...within)}${without.join("")}`;
}

/** Every row that holds an item, less the words that are left out. Excel: COUNTBLANK counts a formula that gives "" as blank. */
function totalOf({ rating }: CountedOn, out: readonly string[], within: readonly string[]): string {
  const all = within.length === 0 ? `ROWS(${rating})-COUNTBLANK(${rating})` : countIfs(...within);
  return `${all}${out.map((word) => `-${countIfs(`${rating},${exactly(word)}`, ...within)}`).join("")}`;
}
