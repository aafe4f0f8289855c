import { roundHalfUp } from "../roundHalfUp.ts";
import { findingAt } from "../findings/makeFinding.ts";
import type { Finding } from "../finding.ts";
import { fractionOf } from "../reading/figure.ts";
import { wordsOf } from "../reading/words.ts";
import { type Amount, amountIn, sumOf } from "./amount.ts";
import type { SummaryTable } from "./table.ts";
import { isSumLabel } from "./totalChecks.ts";

/** A count and the share that stands in the same line. */
interface Pair {
  readonly line: number;
  readonly count: Amount;
  readonly share: Amount;
}

/** What a heading says of shares written as plain figures: `28.6` under `%`. */
const PERCENT = /%|\bper ?cent/i;

/**
 * Shares in a column beside the column of their counts (`20 | 57%`) that are not those of their counts. Two columns belong together where
 * most of the shares, and two at least, are those of the counts in the total: the figure of the total line, else the sum.
 */
export const shareChecks = (table: SummaryTable): readonly Finding[] =>
  table.across.flatMap(({ at, label }) => {
    const inHundredths = PERCENT.test(label) && !columnOf(table, at).some(({ percent }) => percent);
    const columns = table.across.filter((one) => one.at !== at && !PERCENT.test(one.label));
    const paired = columns.map((one) => pairsOf(table, one.at, at, inHundredths));
    const best = paired.toSorted((a, b) => b.right.length - a.right.length)[0];
    if (!best || best.right.length < 2 || best.wrong.length >= best.right.length) return [];
    return best.wrong.map((pair) => wrongShare(table, pair, at, best.total, inHundredths));
  });

const columnOf = (table: SummaryTable, across: number): readonly Amount[] =>
  table.lines.flatMap(({ at }) => amountIn(table.cell(at, across)) ?? []);

function pairsOf(table: SummaryTable, counts: number, shares: number, inHundredths: boolean) {
  const all = table.lines.flatMap(({ at: line, label }) => {
    const count = amountIn(table.cell(line, counts));
    const share = amountIn(table.cell(line, shares));
    if (count === null || share === null || count.percent) return [];
    return [{ line, isTotal: isSumLabel(label), count, share: inHundredths ? scaled(share) : share }];
  });
  const parts = all.filter(({ isTotal }) => !isTotal);
  const total = all.findLast(({ isTotal }) => isTotal)?.count.value ?? sumOf(parts.map(({ count }) => count));
  const telling = parts.filter(({ count, share }) => count.value > 0 || share.value > 0);
  const isRight = ({ count, share }: Pair): boolean =>
    Math.abs(count.value / total - share.value) <= share.slack * 1.000001 + 1e-7;
  const known = total > 0 ? telling : [];
  return { total, right: known.filter(isRight), wrong: known.filter((pair) => !isRight(pair)) };
}

const scaled = ({ value, slack }: Amount): Amount => ({ value: fractionOf(value), percent: true, slack: slack / 100 });

function wrongShare(
  table: SummaryTable,
  { line, count, share }: Pair,
  across: number,
  total: number,
  inHundredths: boolean,
): Finding {
  const decimals = Math.max(0, Math.round(-Math.log10(share.slack * 2)) - 2);
  const right = roundHalfUp((count.value / total) * 100, decimals);
  const { value, format } = table.cell(line, across);
  const words = wordsOf(table.cell(line, across));
  const meant = typeof value === "number" ? (inHundredths ? right : count.value / total) : `${right}%`;
  return findingAt(
    { place: table.place(line, across), words },
    {
      code: "share-disagrees",
      message: `${count.value.toLocaleString("en-GB")} of ${total.toLocaleString("en-GB")} is ${right}%, not ${words}. The other shares of the column are those of their counts.`,
      proposal: `Replace it with ${right}%, or correct the count.`,
      repair: { value: meant, format: typeof value === "number" ? format : null },
    },
  );
}
