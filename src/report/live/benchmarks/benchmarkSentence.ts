import type { RatedBenchmark } from "../../../domain/register/rated.ts";
import { NOTHING_COMPARED, NOTHING_RANKED } from "../../tables/benchmarkPoint.ts";
import { figure, joined, quoted, say, when } from "../expression.ts";
import { countWith } from "../listed.ts";
import type { Working } from "../live.ts";
import { countedOf, listedOf } from "../sentenceFormula.ts";
import { hasColumn, itemNumbered } from "../workingCell.ts";
import { BENCHMARK } from "./benchmarkLine.ts";

/** How the measures compare, as a formula: with how many we compare, which are better or worse than all, and which lie in the outer quarters. */
export function comparedSentence(working: Working, all: readonly RatedBenchmark[]): string {
  if (!hasColumn(working, BENCHMARK.all)) return quoted(NOTHING_COMPARED);
  const column = working.name(BENCHMARK.all);
  const known = all.filter((one) => one.compared.some(({ word }) => word !== null));
  const compared = figure(`${working.model.title}: compared`, known.length, `ROWS(${column})-COUNTBLANK(${column})`);
  const toAll = (word: string): string => {
    const those = known.filter((one) => one.compared.every((other) => other.word === null || other.word === word));
    return countWith(working, BENCHMARK.all, word, those.length);
  };
  const inQuarter = (letter: string): string =>
    countWith(working, BENCHMARK.quartile, letter, all.filter(({ quartile }) => quartile?.quartile === letter).length);
  const are = (count: string, rest: string): string =>
    joined(count, when(`${count}=1`, quoted(" is"), quoted(" are")), say(rest));
  const quarters = [
    { count: inQuarter("A"), words: are(inQuarter("A"), " in the best quarter") },
    { count: inQuarter("D"), words: are(inQuarter("D"), " in the worst quarter") },
  ];
  const end = when(`${inQuarter("A")}+${inQuarter("D")}=0`, quoted(""), joined(say("; "), listedOf(quarters)));
  const said = joined(
    ...[say("Of "), countedOf(compared, "indicator", "indicators"), say(" with comparators ")],
    ...[are(toAll("Better"), " better than all of them and "), are(toAll("Worse"), " worse than all"), end, say(".")],
  );
  return when(`${compared}=0`, quoted(NOTHING_COMPARED), said);
}

/** How many authorities that share the first or the last rank are named; of more it is said how many others there are. */
const MOST_NAMED = 6;

/** Who ranks first and who last, as a formula. */
export function leagueFormula(working: Working, all: readonly RatedBenchmark[]): string {
  const ranks = working.name(BENCHMARK.rank);
  const title = working.model.title;
  const known = all.flatMap(({ rank }) => rank?.position ?? []);
  const [best, worst] = [Math.min(...known), Math.max(...known)];
  const sharing = (place: number): number => known.filter((one) => one === place).length;
  const count = figure(`${title}: ranked`, known.length, `COUNT(${ranks})`);
  const firsts = figure(`${title}: that rank first`, sharing(best), `COUNTIF(${ranks},MIN(${ranks}))`);
  const lasts = figure(`${title}: that rank last`, sharing(worst), `COUNTIF(${ranks},MAX(${ranks}))`);
  const first = namesOf(working, firsts, (index) => String(index + 1));
  const last = namesOf(working, lasts, (index) => `${count}-${lasts}+${index + 1}`);
  const lastly = when(`${firsts}=${count}`, quoted(""), joined(say(" and "), last, say(" last")));
  const rank = when(`${firsts}=1`, quoted(" ranks first"), quoted(" rank first"));
  const said = joined(
    say("Of "),
    countedOf(count, "authority", "authorities"),
    say(" "),
    first,
    rank,
    lastly,
    say("."),
  );
  return when(`${count}=0`, quoted(NOTHING_RANKED), said);
}

/** The names that stand from a place of the order on, as a sentence lists them. */
function namesOf(working: Working, count: string, place: (index: number) => string): string {
  const names = Array.from({ length: MOST_NAMED }, (_, index) => ({
    count: when(`${count}>${index}`, "1", "0"),
    words: `${itemNumbered(working, "Item", BENCHMARK.order, place(index))}&""`,
  }));
  const others = {
    count: when(`${count}>${MOST_NAMED}`, "1", "0"),
    words: joined(`${count}-${MOST_NAMED}`, say(" others")),
  };
  return listedOf([...names, others]);
}
