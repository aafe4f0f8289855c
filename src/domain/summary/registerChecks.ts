import { findingAt } from "../findings/makeFinding.ts";
import type { Finding } from "../finding.ts";
import type { RatingScale } from "../ratingScale.ts";
import { readCount } from "../reading/count.ts";
import { wordsOf } from "../reading/words.ts";
import { findPeriod } from "../readPeriod.ts";
import { amountIn } from "./amount.ts";
import type { SummaryTable } from "./table.ts";
import { countedBy, type Tally } from "./tally.ts";

/** A count by rating in a table: what it counts, how many, and its cell. */
interface Counted {
  readonly word: string;
  readonly count: number;
  readonly line: number;
  readonly across: number;
}

/** A table with fewer things than this may agree with a register, or nearly, by chance. */
const FEWEST = 5;

/**
 * Counts by rating, level or trend in a table whose lines are those, against the registers of the workbook. A column is taken to count a
 * register where it counts as many things as the register has rows, or nearly (one in ten, one at least), and what differs is no more than a
 * fifth of them. The closest register counts; where one agrees, nothing is said. Columns of another or an earlier period are left alone.
 */
export function registerChecks(
  table: SummaryTable,
  tallies: readonly Tally[],
  { scale, isOther }: { readonly scale: RatingScale; readonly isOther: (heading: string) => boolean },
): readonly Finding[] {
  const words = table.lines.map(({ at, label }) => ({ at, word: countedBy(label, scale) }));
  const columns = table.across
    .filter(({ label }) => !/\b(?:previous|last|prior|before|target|standard)\b/i.test(label) && !isOther(label))
    .map(({ at }) =>
      words.flatMap(({ at: line, word }) => {
        const count = word === null ? null : countIn(table, line, at);
        return word === null || count === null ? [] : [{ word, count, line, across: at }];
      }),
    );
  const compared = columns.flatMap((column) => closest(column, tallies) ?? []);
  if (compared.some(({ apart }) => apart === 0)) return [];
  return compared.flatMap(({ column, tally }) =>
    column
      .filter(({ word, count }) => count !== (tally.counts.get(word) ?? 0))
      .map((one) => differs(table, one, tally)),
  );
}

/** Whether a heading names a period other than the reporting one. */
export const namesOther =
  (isReporting: (period: NonNullable<ReturnType<typeof findPeriod>>["period"]) => boolean) =>
  (heading: string): boolean => {
    const found = findPeriod(heading);
    return found !== null && !isReporting(found.period);
  };

function countIn(table: SummaryTable, line: number, across: number): number | null {
  const cell = table.cell(line, across);
  const count = typeof cell.value === "string" ? readCount(cell.text) : null;
  if (count !== null) return count.count;
  const amount = amountIn(cell);
  return amount !== null && !amount.percent && Number.isInteger(amount.value) && amount.value >= 0
    ? amount.value
    : null;
}

/** The tally that a column of counts comes nearest to, and how far apart they are; null where it counts no register. */
function closest(column: readonly Counted[], tallies: readonly Tally[]) {
  const total = column.reduce((sum, { count }) => sum + count, 0);
  const distinct = new Set(column.map(({ word }) => word)).size;
  if (distinct < 2 || distinct < column.length || total < FEWEST) return null;
  const near = tallies.flatMap((tally) => {
    const apart = column.reduce((sum, { word, count }) => sum + Math.abs(count - (tally.counts.get(word) ?? 0)), 0);
    const isAsMany = Math.abs(tally.items - total) <= Math.max(1, tally.items * 0.1);
    return isAsMany && apart <= Math.max(total < 10 ? 1 : 2, total * 0.2) ? [{ column, tally, apart }] : [];
  });
  return near.toSorted((a, b) => a.apart - b.apart)[0] ?? null;
}

function differs(
  table: SummaryTable,
  { word, count, line, across }: Counted,
  { register, what, counts }: Tally,
): Finding {
  const there = counts.get(word) ?? 0;
  const words = wordsOf(table.cell(line, across));
  return findingAt(
    { place: table.place(line, across), words },
    {
      code: "count-disagrees",
      message: `The table counts ${count} ${word}; the register ${register}, ${what}, has ${there}.`,
      proposal: "Bring the table up to date, or check the register.",
    },
  );
}
