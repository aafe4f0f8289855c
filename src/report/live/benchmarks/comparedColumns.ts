import { type TableCell, textCell } from "../../../grid/table.ts";
import type { Figure } from "../../../domain/register/item.ts";
import { valueOf } from "../../../domain/register/periodValue.ts";
import type { ComparedWord, RatedBenchmark } from "../../../domain/register/rated.ts";
import { listed } from "../../sentences.ts";
import { quoted, rounded, when } from "../expression.ts";
import { numberOf } from "../numberOf.ts";
import { listedOf } from "../sentenceFormula.ts";
import { workedCell } from "../workingCell.ts";
import {
  againstHeading,
  averageHeading,
  BENCHMARK,
  type BenchmarkLine,
  type LineColumn,
  type LinesAsked,
  numberOfOther,
  otherHeading,
} from "./benchmarkLine.ts";

const NOTHING = '""';

/** Our value, those of others, how we compare with each, and with which we compare well, badly and evenly. */
export function comparedColumns(asked: LinesAsked): readonly LineColumn[] {
  const { live, headings, singles, averages } = asked;
  const number = (figure: Figure | null, { one }: BenchmarkLine): TableCell =>
    figure === null ? textCell("") : workedCell(valueOf(figure) ?? "", numberOf(figure, one.item, live));
  const columns = (count: number, heading: (index: number) => string, of: (line: BenchmarkLine) => readonly Figure[]) =>
    Array.from({ length: count }, (_, index) => ({
      heading: heading(index),
      cell: (line: BenchmarkLine) => number(of(line)[index] ?? null, line),
    }));
  const others = [
    ...columns(singles, otherHeading, ({ single }) => single),
    ...columns(averages, averageHeading, (line) => line.averages),
  ];
  const own = { heading: BENCHMARK.value, cell: (line: BenchmarkLine) => number(line.one.value, line) };
  if (headings.length === 0) return [own];
  return [
    own,
    ...others,
    ...headings.map((heading, index) => ({
      heading: againstHeading(index),
      cell: (line: BenchmarkLine) => againstCell(line, heading),
    })),
    ...WORDS.map(([heading, word]) => ({ heading, cell: ({ one }: BenchmarkLine) => thoseCell(one, word, headings) })),
    { heading: BENCHMARK.all, cell: ({ one }) => allCell(one, headings.length) },
  ];
}

const WORDS: readonly (readonly [heading: string, word: ComparedWord])[] = [
  [BENCHMARK.better, "Better"],
  [BENCHMARK.worse, "Worse"],
  [BENCHMARK.same, "Same"],
];

/** How we compare with one; empty where either is no number, or it is not known which way is good. */
function againstCell(line: BenchmarkLine, heading: string): TableCell {
  const { better, compared } = line.one;
  const other = numberOfOther(line, heading);
  if (other === null) return textCell("");
  const word = compared.find(({ comparator }) => comparator.heading === heading)?.word ?? "";
  const ahead = better === "higher" ? `[@Value]>${other}` : `[@Value]<${other}`;
  const differs = better === null ? NOTHING : when(ahead, quoted("Better"), quoted("Worse"));
  const said = when(`${rounded("[@Value]")}=${rounded(other)}`, quoted("Same"), differs);
  return workedCell(word, when(`AND(ISNUMBER([@Value]),ISNUMBER(${other}))`, said, NOTHING));
}

/** Those with which we compare in one way, as a sentence lists them. */
function thoseCell({ compared }: RatedBenchmark, word: ComparedWord, headings: readonly string[]): TableCell {
  const those = compared.filter((one) => one.word === word).map(({ comparator }) => comparator.heading);
  const parts = headings.map((heading, index) => ({
    count: when(`[@${againstHeading(index)}]=${quoted(word)}`, "1", "0"),
    words: quoted(heading),
  }));
  const list = when(`${countIn(headings.length, word)}=0`, NOTHING, listedOf(parts));
  return workedCell(those.length === 0 ? "" : listed(those), list);
}

/** With how many of the row we compare in one way. */
const countIn = (count: number, word: string): string =>
  `COUNTIF([@${againstHeading(0)}]:[@${againstHeading(count - 1)}],${quoted(word)})`;

/** The way in which we compare with all that we can be compared with, else that it is mixed; empty where there is none. */
function allCell({ compared }: RatedBenchmark, count: number): TableCell {
  const words = new Set(compared.flatMap(({ word }) => word ?? []));
  const value = words.size > 1 ? "Mixed" : ([...words][0] ?? "");
  const all = WORDS.map(([, word]) => countIn(count, word)).join("+");
  const said = WORDS.reduceRight(
    (rest, [, word]) => when(`${countIn(count, word)}=${all}`, quoted(word), rest),
    quoted("Mixed"),
  );
  return workedCell(value, when(`${all}=0`, NOTHING, said));
}
