import { headsAuthorities, isAverage } from "../benchmark/average.ts";
import { quartileOf, quartileOfRank, rankAmong } from "../benchmark/quartile.ts";
import { compareRounded } from "../compare.ts";
import type { Layout } from "../layout.ts";
import { samePeriod } from "../period.ts";
import type { Better } from "../rate/rateAgainst.ts";
import { proposePolarity } from "../reading/polarityProposal.ts";
import type { Rank } from "../reading/rank.ts";
import { actualFor } from "./actualFor.ts";
import { columnOf } from "./fields.ts";
import { type ReadFor, withReportingPeriod } from "./inPeriod.ts";
import type { Benchmark, Figure } from "./item.ts";
import { latestFigure } from "./latestFigure.ts";
import { dated, valueOf } from "./periodValue.ts";
import { betterOf, polarityOf } from "./polarityOf.ts";
import type { ComparedWord, KnownQuartile, KnownRank, RatedBenchmark } from "./rated.ts";

/**
 * How each row of a register of comparisons compares, in its order. Our value is that of the reporting period, else the latest before it.
 * Rank and quartile are those of the register; a quartile that it does not have is worked out from the values of at least four authorities
 * (a row each, or a column each beside ours; averages do not count), else from the rank. Where each row is an authority its place among
 * them is worked out, too.
 * Source: domain rules, section 8.
 */
export function rateBenchmarks(items: readonly Benchmark[], layout: Layout, at: ReadFor): readonly RatedBenchmark[] {
  const isLeague = headsAuthorities(columnOf(layout, "title")?.heading ?? "");
  const read = items.map((item) => ({ item, value: ownValue(item, at) }));
  return read.map(({ item, value }) => {
    const better = betterOf(polarityOf(item)) ?? (isLeague ? leaguePolarity(layout, value) : null);
    const others = isLeague
      ? read.flatMap((one) => (isAverage(one.item.title) ? [] : [one.value])).filter((one) => isSameMeasure(one, value))
      : [value, ...ofPeriod(item.comparators, value, at.year).filter(({ heading }) => !isAverage(heading))];
    const values = others.flatMap((one) => valueOf(one) ?? []);
    const isAlone = isLeague && isAverage(item.title);
    const computed = isAlone ? null : among(valueOf(value), values, better, isLeague);
    const rank = knownRank(item, isLeague ? (computed?.rank ?? null) : null);
    return {
      ...{ item, value, better, computed, rank, isAuthority: isLeague },
      compared: ofPeriod(item.comparators, value, at.year).map((comparator) => ({
        comparator,
        word: compare(valueOf(value), valueOf(comparator), better),
      })),
      quartile: knownQuartile(item, computed, rank),
      met: isMet(item, valueOf(value), better),
    };
  });
}

function ownValue(item: Benchmark, at: ReadFor): Figure | null {
  const now = actualFor(withReportingPeriod(item, at), at);
  if (valueOf(now) !== null) return now;
  return latestFigure(item, at)?.figure ?? item.actuals.findLast((one) => valueOf(one) !== null) ?? now;
}

/** The comparators of the same period as our value, and those that name none; all of them where there is none of these. */
function ofPeriod(comparators: readonly Figure[], value: Figure | null, year: number): readonly Figure[] {
  const own = value?.period ?? null;
  const same = comparators.filter(
    ({ period }) => period === null || own === null || samePeriod(dated(period, year), dated(own, year)),
  );
  return same.length > 0 ? same : comparators;
}

const isSameMeasure = (one: Figure | null, other: Figure | null): boolean =>
  one !== null && other !== null && one.place.column === other.place.column;

/** What the heading of the value, the register's name or a line above it says of which way is good. */
function leaguePolarity({ name, lines }: Layout, value: Figure | null): Better | null {
  const said = [value?.heading ?? "", name, ...lines];
  return said.flatMap((words) => proposePolarity(words)?.polarity ?? [])[0] ?? null;
}

function among(value: number | null, values: readonly number[], better: Better | null, isLeague: boolean) {
  if (value === null || better === null || (!isLeague && values.length < 2)) return null;
  const rank = { position: rankAmong(value, values, better), of: values.length };
  return { rank, quartile: quartileOf(value, values, better) };
}

function knownRank({ rank }: Benchmark, computed: Rank | null): KnownRank | null {
  if (rank?.reading) return { ...rank.reading, from: "register" };
  return computed && { ...computed, from: "values" };
}

/** A rank among more authorities than there are values of says more than these values. */
function knownQuartile(
  item: Benchmark,
  computed: RatedBenchmark["computed"],
  rank: KnownRank | null,
): KnownQuartile | null {
  if (item.quartile?.reading) return { quartile: item.quartile.reading, from: "register" };
  const of = rank?.of ?? null;
  const fromRank = rank === null || of === null ? null : quartileOfRank(rank.position, of);
  const isWider = of !== null && of > (computed?.rank.of ?? 0);
  if (fromRank !== null && isWider) return { quartile: fromRank, from: "rank" };
  if (computed?.quartile) return { quartile: computed.quartile, from: "values" };
  return fromRank && { quartile: fromRank, from: "rank" };
}

function compare(value: number | null, other: number | null, better: Better | null): ComparedWord | null {
  if (value === null || other === null) return null;
  const ahead = compareRounded(value, other);
  if (ahead === 0) return "Same";
  return better === null ? null : ahead > 0 === (better === "higher") ? "Better" : "Worse";
}

/** Whether a value is at its target or better; in a range as far as the good end asks. */
function isMet({ target }: Benchmark, value: number | null, better: Better | null): boolean | null {
  const aim = target?.reading;
  if (value === null || aim === undefined) return null;
  if (aim.kind === "range") {
    const [low, high] = [compareRounded(value, aim.low) >= 0, compareRounded(value, aim.high) <= 0];
    return better === null ? low && high : better === "higher" ? low : high;
  }
  if (aim.kind !== "value" || better === null) return null;
  return better === "higher" ? compareRounded(value, aim.value) >= 0 : compareRounded(value, aim.value) <= 0;
}
