import type { RatedBenchmark } from "../../domain/register/rated.ts";
import { workingFor } from "../live/countedOn.ts";
import { comparedSentence, leagueFormula } from "../live/benchmarks/benchmarkSentence.ts";
import type { ReportInput } from "../reportInput.ts";
import { counted, listed } from "../sentences.ts";
import { type KeyPoint, placesOf } from "./keyPoint.ts";

/**
 * How the council compares, in a sentence: `Of 3 indicators with comparators 1 is better than all of them and 2 are worse than all; 1 is in
 * the worst quarter.` Where each row is an authority: who is first and who is last.
 */
export function benchmarkPoint(input: ReportInput, all: readonly RatedBenchmark[]): KeyPoint {
  const isLeague = all.some(({ isAuthority }) => isAuthority);
  const working = workingFor(input, "benchmarks");
  const formula = working && (isLeague ? leagueFormula(working, all) : comparedSentence(working, all));
  return {
    about: "Benchmarks",
    sentence: isLeague ? leagueSentence(all) : sentence(all),
    behind: placesOf(all),
    formula,
  };
}

/** What the sentence is where nothing can be compared. */
export const NOTHING_COMPARED = "No indicator has both a value of ours and one to compare it with.";

/** What the sentence is where no authority has a rank. */
export const NOTHING_RANKED = "No authority has a rank: which way is good is not known, or there are no values.";

function sentence(all: readonly RatedBenchmark[]): string {
  const compared = all.filter((one) => one.compared.some(({ word }) => word !== null));
  if (compared.length === 0) return NOTHING_COMPARED;
  const are = (count: number): string => `${count} ${count === 1 ? "is" : "are"}`;
  const toAll = (word: string): number =>
    compared.filter((one) => one.compared.every((other) => other.word === null || other.word === word)).length;
  const inQuarter = (letter: string): number => all.filter(({ quartile }) => quartile?.quartile === letter).length;
  const quarters = [
    ...(inQuarter("A") > 0 ? [`${are(inQuarter("A"))} in the best quarter`] : []),
    ...(inQuarter("D") > 0 ? [`${are(inQuarter("D"))} in the worst quarter`] : []),
  ];
  const counts = `${are(toAll("Better"))} better than all of them and ${are(toAll("Worse"))} worse than all`;
  const end = quarters.length === 0 ? "" : `; ${listed(quarters)}`;
  return `Of ${counted(compared.length, "indicator", "indicators")} with comparators ${counts}${end}.`;
}

function leagueSentence(all: readonly RatedBenchmark[]): string {
  const ranked = all.flatMap(({ item, rank }) => (rank === null ? [] : [{ name: item.title, ...rank }]));
  if (ranked.length === 0) return NOTHING_RANKED;
  const places = ranked.map(({ position }) => position);
  const at = (place: number): string =>
    listed(ranked.filter(({ position }) => position === place).map(({ name }) => name));
  const firsts = places.filter((place) => place === Math.min(...places)).length;
  const [first, last] = [at(Math.min(...places)), at(Math.max(...places))];
  return `Of ${counted(ranked.length, "authority", "authorities")} ${first} ${firsts === 1 ? "ranks" : "rank"} first${first === last ? "" : ` and ${last} last`}.`;
}
