import { type TableCell, type TableColumn, type TableModel, textCell } from "../../grid/table.ts";
import { SCALE_COLOURS } from "../../domain/scaleColours.ts";
import type { KnownQuartile, RatedBenchmark } from "../../domain/register/rated.ts";
import { column, figureCell, NOT_APPLICABLE, titleCell, withFormula } from "../cells.ts";
import { BENCHMARK } from "../live/benchmarks/benchmarkLine.ts";
import { cellsFrom, comparedFormula, orNone, quartileFormula, rankFormula } from "../live/benchmarks/benchmarkCells.ts";
import { shownHeading } from "../live/benchmarks/workingBenchmarks.ts";
import { workingFor } from "../live/countedOn.ts";
import { figureFormula } from "../live/figureFormula.ts";
import type { Live } from "../live/live.ts";
import type { ReportInput } from "../reportInput.ts";
import { position } from "../notes.ts";
import { capital, listed } from "../sentences.ts";
import { uniqueHeadings } from "./uniqueHeadings.ts";

/** The quarters as the table prints them. */
export const QUARTILE_WORDS = { A: "A (best)", B: "B", C: "C", D: "D (worst)" } as const;
const MARKINGS = [
  { text: QUARTILE_WORDS.A, ...SCALE_COLOURS.green },
  { text: QUARTILE_WORDS.D, ...SCALE_COLOURS.red },
] as const;

/** Table 18: each measure beside the values of others, its rank and quartile, and its target; where each row is an authority, all in order of rank. */
export function benchmarks(input: ReportInput, all: readonly RatedBenchmark[]): TableModel {
  const isLeague = all.some(({ isAuthority }) => isAuthority);
  const comparators = comparatorsOf(all);
  const hasTargets = !isLeague || all.some(({ item }) => item.target !== null);
  const headings = uniqueHeadings([
    isLeague ? "Authority" : "Indicator",
    all.find(({ value }) => value !== null)?.value?.heading ?? "Own value",
    ...comparators,
    ...(comparators.length > 0 ? ["Compared with others"] : []),
    ...["Rank", "Quartile"],
    ...(hasTargets ? ["Target", "Against target"] : []),
  ]);
  const working = workingFor(input, "benchmarks");
  return {
    id: "benchmarks",
    title: "How we compare",
    sheetName: "How we compare",
    note: `${RULE} ${sources(all)}${position(input)}`,
    columns: headings.map((heading, index) => columnOf(heading, index, comparators.length)),
    rows: (isLeague ? byRank(all) : all).map((one, index) => {
      const from = working && cellsFrom(working, isLeague, index);
      // The figures of a league move with their rows, those of measures of ours stand where they are.
      const shown = (heading: string, own: (live: Live | null) => TableCell): TableCell =>
        isLeague ? withFormula(own(null), from?.(heading) ?? null) : own(input.live);
      return [
        shown("Item", (live) => titleCell(one.item, live)),
        shown(BENCHMARK.shown, (live) => figureCell(one.value, live)),
        ...comparators.map((heading, of) => shown(shownHeading(of), (live) => comparatorCell(one, heading, live))),
        ...(comparators.length > 0 ? [withFormula(comparedCell(one), from && comparedFormula(from))] : []),
        withFormula(rankCell(one), from && rankFormula(from)),
        withFormula(quartileCell(one), from && quartileFormula(from)),
        ...(hasTargets
          ? [
              shown(BENCHMARK.target, (live) => targetCell(one, live)),
              withFormula(metCell(one), from && orNone(from(BENCHMARK.met))),
            ]
          : []),
      ];
    }),
  };
}

const RULE =
  "Better and worse go by which way is good. Quartile A is the best quarter, D the worst: type-7 quantiles over the values of all authorities, a value on a boundary in the band of the lower values; ranks that tie take the lowest number.";

/** The comparators' headings, in the order in which they first occur. */
export const comparatorsOf = (all: readonly RatedBenchmark[]): readonly string[] => [
  ...new Set(all.flatMap(({ compared }) => compared.map(({ comparator }) => comparator.heading))),
];

function columnOf(heading: string, index: number, comparators: number): TableColumn {
  if (index === 0) return column(heading, 44);
  if (index <= 1 + comparators) return column(heading, 14, { align: "right" });
  const after = index - 1 - comparators - (comparators > 0 ? 1 : 0);
  if (after === 0) return column(heading, 36);
  return after === 2 ? column(heading, 12, { markings: MARKINGS }) : column(heading, after === 3 ? 18 : 13);
}

function comparatorCell({ compared }: RatedBenchmark, heading: string, live: Live | null): TableCell {
  return figureCell(compared.find(({ comparator }) => comparator.heading === heading)?.comparator ?? null, live);
}

/** `Worse than Tees Valley and England`; `N/A` where there is nothing to compare with. */
function comparedCell({ compared, value }: RatedBenchmark): TableCell {
  const parts = (["Better", "Worse", "Same"] as const).flatMap((word) => {
    const those = compared.filter((one) => one.word === word).map(({ comparator }) => comparator.heading);
    return those.length === 0 ? [] : [`${word.toLowerCase()} ${word === "Same" ? "as" : "than"} ${listed(those)}`];
  });
  const said = compared.filter(({ word }) => word !== null).map(({ comparator }) => comparator.place);
  const behind = said.length > 0 && value ? [value.place, ...said] : [];
  return textCell(parts.length === 0 ? NOT_APPLICABLE : capital(parts.join("; ")), behind);
}

function rankCell({ rank, item, value }: RatedBenchmark): TableCell {
  if (rank === null) return textCell(NOT_APPLICABLE);
  const behind = rank.from === "register" ? item.rank : value;
  return textCell(
    rank.of === null ? String(rank.position) : `${rank.position} of ${rank.of}`,
    behind ? [behind.place] : [],
  );
}

function quartileCell({ quartile, item, value }: RatedBenchmark): TableCell {
  if (quartile === null) return textCell(NOT_APPLICABLE);
  const behind = { register: item.quartile, rank: item.rank, values: value }[quartile.from];
  return textCell(QUARTILE_WORDS[quartile.quartile], behind ? [behind.place] : []);
}

/** A target as the register shows it; `N/A` where it says that there is none. A fixed value without `live`. */
export function targetCell({ item: { target } }: RatedBenchmark, live: Live | null): TableCell {
  if (target?.reading.kind !== "none") return figureCell(target, live);
  const cell = textCell(NOT_APPLICABLE, [target.place]);
  return withFormula(
    cell,
    live && figureFormula({ ...target, words: NOT_APPLICABLE }, NOT_APPLICABLE, NOT_APPLICABLE, live),
  );
}

function metCell({ met, item: { target }, value }: RatedBenchmark): TableCell {
  if (met === null || target === null || value === null) return textCell(NOT_APPLICABLE);
  return textCell(met ? "Met" : "Not met", [value.place, target.place]);
}

const FROM: Readonly<Record<KnownQuartile["from"], string>> = {
  register: "the register's own",
  values: "worked out from the values of the authorities",
  rank: "worked out from the rank where there are no values of other authorities",
};

/** Where the quartiles come from, as a sentence; nothing where there is none. */
function sources(all: readonly RatedBenchmark[]): string {
  const from = (["register", "values", "rank"] as const).filter((one) =>
    all.some(({ quartile }) => quartile?.from === one),
  );
  return from.length === 0 ? "" : `The quartiles are ${listed(from.map((one) => FROM[one]))}. `;
}

/** The best first; those without a rank after them, in the register's order. */
export const byRank = (all: readonly RatedBenchmark[]): readonly RatedBenchmark[] =>
  all.toSorted((a, b) => (a.rank?.position ?? Number.MAX_SAFE_INTEGER) - (b.rank?.position ?? Number.MAX_SAFE_INTEGER));
