import { readNoValue } from "../reading/noValue.ts";
import type { Told } from "../register/item.ts";
import type { RatedBenchmark } from "../register/rated.ts";
import { valueOf } from "../register/periodValue.ts";
import { polarityOf } from "../register/polarityOf.ts";
import type { Finding } from "../finding.ts";
import { figureFindings, mixedFinding } from "./figureFindings.ts";
import { findingAt } from "./makeFinding.ts";

/** What is odd about comparisons: figures, ranks and quartiles that cannot be read or do not agree, a polarity that nobody gives. */
export const benchmarkFindings = (rated: readonly RatedBenchmark[]): readonly Finding[] => [
  ...rated.flatMap((one) => [...figures(one), ...one.item.mixed.map(mixedFinding)]),
  ...rated.flatMap(polarityFindings),
  ...rated.flatMap((one) => [...rankFindings(one), ...quartileFindings(one)]),
];

const figures = ({ item }: RatedBenchmark): readonly Finding[] =>
  [...item.actuals, ...(item.previousActual ? [item.previousActual] : []), ...item.comparators].flatMap((figure) =>
    figureFindings(figure, item.percent),
  );

/** Which way is good has to be known where something is compared; where each row is an authority, the register's heading says it. */
function polarityFindings({ item, better, value, compared, isAuthority }: RatedBenchmark): readonly Finding[] {
  const known = polarityOf(item);
  const needed = valueOf(value) !== null && compared.some(({ comparator }) => valueOf(comparator) !== null);
  if (!needed || isAuthority || known?.from === "column" || known?.polarity === "none") return [];
  const cell = item.polarity ?? { place: item.place, words: item.title };
  if (better === null) {
    const message =
      "Which way is good is not said and cannot be guessed, so nothing says whether we do better or worse.";
    return [findingAt(cell, { code: "polarity-unknown", message, proposal: "Write High or Low." })];
  }
  const message = `Which way is good is not said. From the words of the title it was taken that ${better} is better.`;
  const write = better === "higher" ? "High" : "Low";
  return [
    findingAt(cell, {
      code: "polarity-missing",
      message,
      proposal: `Confirm it: write ${write}.`,
      repair: item.polarity ? { value: write, format: null } : null,
    }),
  ];
}

function rankFindings({ item: { rank }, computed, isAuthority }: RatedBenchmark): readonly Finding[] {
  if (rank === null || readNoValue(rank.words) !== null) return [];
  if (rank.reading === null) return [unreadable(rank, "a rank", "328 of 338")];
  const { position, of } = rank.reading;
  if (position < 1 || (of !== null && position > of)) {
    const message = `The rank ${rank.words} is no place among ${of ?? 0}, so no quartile can be taken from it.`;
    return [disagrees(rank, message, "Correct the place or the number of places.")];
  }
  const given = isAuthority ? computed?.rank : undefined;
  if (given === undefined || given.position === position) return [];
  const message = `The rank says ${position}, but by the values it is ${given.position} of ${given.of ?? 0}; equal values share the lowest number.`;
  return [disagrees(rank, message, "Check the rank, the values and which way is good.")];
}

// Only where each row is an authority are all values there: a national quartile is none among four neighbours.
function quartileFindings({ item: { quartile }, computed, isAuthority }: RatedBenchmark): readonly Finding[] {
  if (quartile === null || readNoValue(quartile.words) !== null) return [];
  if (quartile.reading === null) return [unreadable(quartile, "a quartile", "A, B, C or D, A the best")];
  const given = isAuthority ? (computed?.quartile ?? null) : null;
  if (given === null || given === quartile.reading) return [];
  const message = `The quartile says ${quartile.words}, but by the values of the authorities it is ${given} (A is the best).`;
  return [disagrees(quartile, message, "Check the quartile, the values and which way is good.")];
}

const unreadable = (told: Told, what: string, write: string): Finding =>
  findingAt(told, {
    code: "number-unreadable",
    message: `The cell holds "${told.words}" where ${what} belongs, so it counts as missing.`,
    proposal: `Write it as ${write}.`,
  });

const disagrees = (told: Told, message: string, proposal: string): Finding =>
  findingAt(told, { code: "rank-disagrees", message, proposal });
