import { roundHalfUp } from "../roundHalfUp.ts";
import { findingAt } from "../findings/makeFinding.ts";
import type { Finding } from "../finding.ts";
import { type Count, readCount, shareAgrees } from "../reading/count.ts";
import { wordsOf } from "../reading/words.ts";
import { type Line, type SummaryTable, turned } from "./table.ts";

/** A cell that holds a count of a total, where it stands in its table. */
interface CountCell {
  readonly line: number;
  readonly across: number;
  readonly count: Count;
}

/**
 * Counts of a total (`15/24 (62.5%)`) in a table: shares that are not those of their counts, and counts that belong together and do not add
 * up to their total. Where the counts beside one are all of another total, and its share is right for that, it was meant: `1/5 (7%)` beside
 * counts of 15 is `1/15 (7%)`.
 */
export function countChecks(table: SummaryTable): readonly Finding[] {
  const cells = countCells(table);
  if (cells.length === 0) return [];
  const wrong = cells.flatMap((one) => shareCheck(table, one, cells) ?? []);
  const [rows, columns] = [table, turned(table)].map((one) => partitions(one, countCells(one))) as [Parts, Parts];
  const odd = new Set(wrong.map(({ place: { row, column } }) => `${row},${column}`));
  const sums = [...rows, ...columns].filter(({ cells: parts }) =>
    parts.every(({ row, column }) => !odd.has(`${row},${column}`)),
  );
  return [...wrong, ...sums.map(({ finding }) => finding)];
}

const countCells = (table: SummaryTable): readonly CountCell[] =>
  table.lines.flatMap(({ at: line }) =>
    table.across.flatMap(({ at: across }) => {
      const { value, text } = table.cell(line, across);
      const count = typeof value === "string" ? readCount(text) : null;
      return count === null ? [] : [{ line, across, count }];
    }),
  );

function shareCheck(table: SummaryTable, cell: CountCell, cells: readonly CountCell[]): Finding | null {
  const { count, line, across } = cell;
  if (shareAgrees(count)) return null;
  const told = { place: table.place(line, across), words: count.words };
  const others = cells.filter((one) => one !== cell);
  const beside = [others.filter((one) => one.line === line), others.filter((one) => one.across === across)];
  const totals = beside.map(commonTotal);
  const meant = totals.find((total) => total !== null && agreesWith(count, total)) ?? null;
  if (meant !== null) {
    const value = count.words.replace(/^(\s*[\d,]+\D+?)[\d,]+/, `$1${meant}`);
    const message = `${count.count} of ${count.total} is ${percentOf(count, count.total)}, not the share that stands beside it. The counts beside it are of ${meant}, and of that the share is right.`;
    return disagrees(told, message, `Replace it with ${value}.`, value);
  }
  const share = percentOf(count, count.total);
  const message = `${count.count} of ${count.total} is ${share}, not the share that stands beside it.`;
  if (!totals.includes(count.total) || count.total === 0)
    return disagrees(told, message, "Correct the counts or the share.", null);
  const value = count.words.replace(/\d+(?:\.\d+)?(?=\s*%)/, share.replace("%", ""));
  return disagrees(
    told,
    `${message} The counts beside it are of ${count.total}, too.`,
    `Replace it with ${value}.`,
    value,
  );
}

const disagrees = (
  told: Parameters<typeof findingAt>[0],
  message: string,
  proposal: string,
  value: string | null,
): Finding =>
  findingAt(told, {
    code: "share-disagrees",
    message,
    proposal,
    repair: value === null ? null : { value, format: null },
  });

const agreesWith = (count: Count, total: number): boolean =>
  total >= count.count && total !== count.total && shareAgrees({ ...count, total });

const percentOf = ({ count, decimals }: Count, total: number): string =>
  total === 0 ? "no share" : `${roundHalfUp((count / total) * 100, decimals)}%`;

/** The total that all of some counts are of; null where they differ, or there are none. */
function commonTotal(cells: readonly CountCell[]): number | null {
  const [first] = cells;
  if (!first) return null;
  return cells.every(({ count }) => count.total === first.count.total) ? first.count.total : null;
}

type Parts = readonly { readonly finding: Finding; readonly cells: readonly { row: number; column: number }[] }[];

/**
 * The lines of a table whose counts should add up to their common total and do not. They should where the other lines of the table do
 * (two at least), or where their headings are the ratings or trends of a scale.
 */
function partitions(table: SummaryTable, cells: readonly CountCell[]): Parts {
  const lines = table.lines.flatMap((line) => {
    const own = cells.filter((one) => one.line === line.at);
    const total = commonTotal(own);
    if (own.length < 2 || total === null || total === 0) return [];
    const sum = own.reduce((all, { count }) => all + count.count, 0);
    // One of them may be what the others add up to: `Green or Amber | 27/27` below 20/27 and 7/27.
    const adds = sum === total || own.some(({ count }) => count.count === total && sum <= total * 2);
    return [{ line, own, total, sum, adds }];
  });
  const adding = lines.filter(({ adds }) => adds).length;
  return lines.flatMap(({ own, total, sum, adds }) => {
    const belong = adding >= 2 && adding * 2 > lines.length - 1;
    if (adds || !(belong || (sum > total && isScale(table.across, own)))) return [];
    return [{ finding: notAdding(table, own, sum, total), cells: own.map((one) => table.place(one.line, one.across)) }];
  });
}

const SCALE =
  /^(?:number |no\.? |of |\(?%\)? |[^\p{L}\d]*)*(?:green|amber|red|blue|complete[d]?|improving|improved|static|no change|worsening|worsened|deteriorat\w+)\b/iu;

/** Whether the headings of counts are ratings or trends, of which each thing has one. */
const isScale = (across: readonly Line[], own: readonly CountCell[]): boolean =>
  own.every((one) => SCALE.test(across.find(({ at }) => at === one.across)?.label ?? ""));

function notAdding(table: SummaryTable, own: readonly CountCell[], sum: number, total: number): Finding {
  const [first] = own;
  const [line, across] = [first?.line ?? 0, first?.across ?? 0];
  const parts = own.map(({ count }) => count.count).join(" + ");
  return findingAt(
    { place: table.place(line, across), words: wordsOf(table.cell(line, across)) },
    {
      code: "total-disagrees",
      message: `The counts ${parts} add up to ${sum}, but each is given as part of ${total}.`,
      proposal: "Correct the count that is wrong, or the total.",
    },
  );
}
