import type { GridCell } from "../../grid/grid.ts";
import type { FieldName } from "../layout.ts";
import { findPeriodInCell, type FoundPeriod } from "../readPeriod.ts";
import { headingWords, trimJoining } from "./phrase.ts";
import { type HeadingMatch, matchPhrases, strongestOfEach } from "./phraseIndex.ts";

/** A heading and what it may mean. */
export interface Heading {
  /** As it stands, white space folded. */
  readonly text: string;
  readonly found: FoundPeriod | null;
  /** What it may mean, the surest first. */
  readonly matches: readonly HeadingMatch[];
  /** Whether it names a period and nothing else. */
  readonly isPeriod: boolean;
}

/** A heading without words. */
export const NO_HEADING: Heading = { text: "", found: null, matches: [], isPeriod: false };

/** A lone period heads values, unless ratings stand below it, or something that a period's comment would be. */
const OF_A_PERIOD: readonly HeadingMatch[] = [
  { field: "actual", strength: 0.95, title: null },
  { field: "status", strength: 0.8, title: null },
];

/**
 * Reads a heading: the period it names and what the other words may mean. `Target 2024` is a target for a period,
 * `Q1 2021/22` alone an actual. Words in brackets are an aside: they are read only where nothing else is said.
 */
export function readHeading(cell: GridCell): Heading {
  const text = cell.text.replace(/\s+/g, " ").trim();
  if (text === "") return NO_HEADING;
  const found = findPeriodInCell({ ...cell, text });
  if (found === null) return { text, found, matches: matchPhrases(wordsOf(text.replace(NOW, ""))), isPeriod: false };
  const words = wordsBeside(text, found.words, "");
  if (words.length === 0) return { text, found, matches: OF_A_PERIOD, isPeriod: true };
  const matches = strongestOfEach([...matchPhrases(words), ...withYearEnd(text, found.words)]);
  return { text, found, matches: matches.map(inPeriod), isPeriod: false };
}

/** `Outturn` and `Year end` belong to the period, and to a `Projected outturn` as well. */
function withYearEnd(text: string, period: string): readonly HeadingMatch[] {
  const yearEnd = /out-?turn|year[ -]end|full[ -]year/i.exec(period)?.[0];
  return yearEnd === undefined ? [] : matchPhrases(wordsBeside(text, period, yearEnd));
}

/** The strength with which a heading says a field; 0 when it does not. */
export const strengthOf = (heading: Heading, field: FieldName): number =>
  heading.matches.find((match) => match.field === field)?.strength ?? 0;

const UNITS =
  /^(?:£|£ ?'?(?:000s?|k|m|million|bn)|%|number|no\.?|nos\.?|days|days?|'?000s?|per cent|percent|rate|fte|£s|ratio)$/i;

/** Whether a text is a unit such as stands in a row of its own under the headings. */
export const isUnit = (text: string): boolean => UNITS.test(text.replace(/[()]/g, "").trim());

const wordsOf = (text: string): readonly string[] => {
  const main = headingWords(text.replace(/\([^)]*\)?/g, " ").replace(MONEY_UNIT, " "));
  return main.length > 0 ? main : headingWords(text);
};

/** The unit of a column of money says nothing of its meaning. */
const MONEY_UNIT = /£ ?['’]?(?:000s?|k|m|mn|bn|million|thousand)?(?![a-z\d])/gi;

/** `This quarter` after other words says no more than that the column is the current one. */
const NOW = /(?<=\w.*)[\s,–-]+(?:as at|at )?(?:this|current|latest) (?:qrt|qtr|quarter|month|period|year)\s*$/i;

/** Previous, in a heading that says which period, is no more than an actual of that period. */
const inPeriod = (match: HeadingMatch): HeadingMatch =>
  match.field === "previousActual" ? { ...match, field: "actual" } : match;

/** Words that may stand beside a period without saying more. */
const BESIDE = new Set(["position", "data", "year"]);

/** The words of a heading beside its period, in whose place `instead` stands. */
function wordsBeside(text: string, period: string, instead: string): readonly string[] {
  const rest = text.includes(period)
    ? text.replace(period, ` ${instead} `)
    : period.split(" ").reduce((left, piece) => left.replace(piece, " "), text);
  const words = trimJoining(wordsOf(rest.replace(/\b(?:financial|fiscal) year\b/i, " ")));
  return words.every((word) => BESIDE.has(word) || isUnit(word)) ? [] : words;
}
