import { type TableCell, textCell } from "../../../grid/table.ts";
import { isAverage } from "../../../domain/benchmark/average.ts";
import { quartileOfRank } from "../../../domain/benchmark/quartile.ts";
import { roundForComparison } from "../../../domain/compare.ts";
import { valueOf } from "../../../domain/register/periodValue.ts";
import type { RatedBenchmark } from "../../../domain/register/rated.ts";
import { isSame } from "../dayFormula.ts";
import { quoted, rounded, when } from "../expression.ts";
import { referTo } from "../live.ts";
import { workedCell } from "../workingCell.ts";
import { BENCHMARK, type BenchmarkLine, type LineColumn, type LinesAsked, otherHeading } from "./benchmarkLine.ts";

const NOTHING = '""';

/**
 * What a row counts as among the authorities of a league: its value, rounded as values are compared; empty for an average. Values that stand in
 * different columns of the register are other measures, or of other years: each such column has one of its own, and rows are ranked within it.
 */
const counted = (index: number): string => (index === 0 ? "Counted" : `Counted ${index + 1}`);

/** The column in which a row counts; null where it has no value. */
function countedIn({ value }: RatedBenchmark, { places }: LinesAsked): string | null {
  const index = value === null ? -1 : places.indexOf(value.place.column);
  return index < 0 ? null : counted(index);
}

/** Rank and quartile: the register's own, else by the values, else the quartile by the rank. */
export function rankColumns(asked: LinesAsked): readonly LineColumn[] {
  return [
    ...(asked.isLeague ? asked.places.map((_, index) => countedColumn(counted(index), asked)) : []),
    { heading: BENCHMARK.rank, cell: ({ one }) => rankCell(one, asked) },
    { heading: BENCHMARK.of, cell: ({ one }) => ofCell(one, asked) },
    { heading: "Quartile by rank", cell: ({ one }) => byRankCell(one) },
    { heading: "Values", cell: ({ one }) => valuesCell(one, asked) },
    { heading: "Quartile by values", cell: ({ one }) => byValuesCell(one, asked) },
    { heading: BENCHMARK.quartile, cell: ({ one }) => quartileCell(one, asked) },
  ];
}

const countedColumn = (heading: string, asked: LinesAsked): LineColumn => ({
  heading,
  cell: ({ one }: BenchmarkLine) => (countedIn(one, asked) === heading ? countedCell(one) : textCell("")),
});

function countedCell({ item, value }: RatedBenchmark): TableCell {
  const number = valueOf(value);
  if (isAverage(item.title)) return textCell("");
  return workedCell(
    number === null ? "" : roundForComparison(number),
    when("ISNUMBER([@Value])", rounded("[@Value]"), NOTHING),
  );
}

/** The values that a row is ranked among, as a range. */
const among = (one: RatedBenchmark, asked: LinesAsked): string => {
  const { isLeague, singles, name } = asked;
  return isLeague
    ? name(countedIn(one, asked) ?? counted(0))
    : `[@${BENCHMARK.value}]:[@${singles === 0 ? BENCHMARK.value : otherHeading(singles - 1)}]`;
};

/** Whether a row can be ranked among the values: an authority, or a measure of ours, of which it is known which way is good. */
const isRanked = ({ better, item, isAuthority }: RatedBenchmark): boolean =>
  better !== null && !(isAuthority && isAverage(item.title));

function rankCell(one: RatedBenchmark, asked: LinesAsked): TableCell {
  const { rank, item, better } = one;
  const own = countedIn(one, asked);
  const ahead = `COUNTIF(${among(one, asked)},"${better === "lower" ? "<" : ">"}"&[@${own ?? ""}])`;
  const byValues = isRanked(one) && own !== null ? when(`ISNUMBER([@${own}])`, `1+${ahead}`, NOTHING) : NOTHING;
  const otherwise = asked.isLeague ? byValues : NOTHING;
  const said = item.rank === null ? otherwise : rankSaid(one, asked, "position", otherwise);
  return workedCell(rank?.position ?? "", when('[@Item]=""', NOTHING, said));
}

function ofCell(one: RatedBenchmark, asked: LinesAsked): TableCell {
  const { rank, item } = one;
  const otherwise = asked.isLeague ? when("ISNUMBER([@Rank])", `COUNT(${among(one, asked)})`, NOTHING) : NOTHING;
  const own = item.rank === null ? otherwise : rankSaid(one, asked, "of", otherwise);
  return workedCell(rank?.of ?? "", own);
}

/** What the register says of its rank: as it was read while the cell stays the same; a new number, or a new `12 of 40`, as it stands. */
function rankSaid({ item }: RatedBenchmark, { live }: LinesAsked, part: "position" | "of", otherwise: string): string {
  if (item.rank === null) return otherwise;
  const { place, reading } = item.rank;
  const cell = referTo(place);
  const { value } = live.cell(place);
  const at = `FIND(" of ",TRIM(${cell}))`;
  const heading = reading !== null && typeof value === "number" ? reading.of : null;
  const number = part === "position" ? cell : heading === null ? NOTHING : String(heading);
  const text = part === "position" ? `VALUE(LEFT(TRIM(${cell}),${at}-1))` : `VALUE(MID(TRIM(${cell}),${at}+4,9))`;
  const typed = when(`ISNUMBER(${cell})`, number, `IFERROR(${text},${otherwise})`);
  if (value === "" || typeof value === "number") return `IFERROR(${typed},${otherwise})`;
  const read = reading === null ? otherwise : (reading[part]?.toString() ?? NOTHING);
  return `IFERROR(${when(isSame(cell, value), read, typed)},${otherwise})`;
}

/** The quarter of the places: the best of them is A. */
function byRankCell({ rank }: RatedBenchmark): TableCell {
  const value = !rank?.of ? null : quartileOfRank(rank.position, rank.of);
  const [place, of] = ["[@Rank]", "[@Out of]"];
  const bound = (part: string): string => `(ROUND(${place},9)>ROUND(1+(${of}-1)*${part},9))`;
  const letter = `MID("ABCD",1+${bound("0.25")}+${bound("0.5")}+${bound("0.75")},1)`;
  const some = when(`AND(${of}>=4,${place}>=1,${place}<=${of})`, letter, NOTHING);
  return workedCell(value ?? "", when(`AND(ISNUMBER(${place}),ISNUMBER(${of}))`, some, NOTHING));
}

/** Among how many values it is ranked; 0 where it cannot be. */
function valuesCell(one: RatedBenchmark, asked: LinesAsked): TableCell {
  const value = one.computed?.rank.of ?? 0;
  const count = `COUNT(${among(one, asked)})`;
  const known = asked.isLeague ? count : when(`${count}<2`, "0", count);
  return workedCell(value, isRanked(one) ? when("ISNUMBER([@Value])", known, "0") : "0");
}

/** The quarter of the values, by type-7 quantiles, which QUARTILE gives; a value on a boundary in the band of the lower values. */
function byValuesCell(one: RatedBenchmark, asked: LinesAsked): TableCell {
  if (!isRanked(one)) return textCell("");
  const range = among(one, asked);
  const above = [1, 2, 3].map((quarter) => `(${rounded("[@Value]")}>ROUND(QUARTILE(${range},${quarter}),9))`).join("+");
  const letter = `MID("${one.better === "lower" ? "ABCD" : "DCBA"}",1+${above},1)`;
  const flat = `ROUND(MAX(${range}),9)=ROUND(MIN(${range}),9)`;
  return workedCell(one.computed?.quartile ?? "", when("[@Values]>=4", when(flat, NOTHING, letter), NOTHING));
}

/** The register's own; a rank among more authorities than there are values of says more than these values. */
function quartileCell(one: RatedBenchmark, asked: LinesAsked): TableCell {
  const byRank = "[@Quartile by rank]";
  const wider = `AND(${byRank}<>"",N([@Out of])>[@Values])`;
  const worked = when(wider, byRank, when('[@Quartile by values]<>""', "[@Quartile by values]", byRank));
  return workedCell(one.quartile?.quartile ?? "", quartileSaid(one, asked, worked));
}

/** What the register says of its quartile: as it was read while the cell stays the same; a new `A`, `1`, `Q1` or `1st` as it stands. */
function quartileSaid({ item }: RatedBenchmark, { live }: LinesAsked, otherwise: string): string {
  if (item.quartile === null) return otherwise;
  const { place, reading } = item.quartile;
  const cell = referTo(place);
  const { value } = live.cell(place);
  const typed = `IFERROR(MID("ABCDABCDABCDABCD",MATCH(TRIM(${cell}),${QUARTERS},0),1),${otherwise})`;
  if (value === "") return typed;
  return `IFERROR(${when(isSame(cell, value), reading === null ? otherwise : quoted(reading), typed)},${otherwise})`;
}

const QUARTERS = '{"a","b","c","d","1","2","3","4","q1","q2","q3","q4","1st","2nd","3rd","4th"}';
