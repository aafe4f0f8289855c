import { findingAt } from "../findings/makeFinding.ts";
import type { Finding } from "../finding.ts";
import { wordsOf } from "../reading/words.ts";
import { type Amount, addUp, amountIn, sumOf } from "./amount.ts";
import type { SummaryTable } from "./table.ts";

/** What says that a line adds up others. `Overall`, `All` and `Average` may give a rate for the whole. */
const TOTAL = /^(?:(?:grand|sub|net|gross|column|row|running|final|overall)[ -]?)?totals?\b|\btotals?:?$/i;

/** Whether a label says that its line adds up others. */
export const isSumLabel = (label: string): boolean => label.length <= 60 && TOTAL.test(label.trim());

/** What no one adds up, whatever its label says. */
const NO_SUM =
  /\baverage\b|\bmean\b|\brates?\b|\bratio\b|\brank\b|\bmedian\b|\bper\b|\bscore\b|\bdate\b|\byear\b|\bref(?:erence)?\b/i;

/** A figure of a total line that is not what the parts add up to, with what they do. */
interface Miss {
  readonly across: number;
  readonly total: Amount;
  readonly parts: readonly Amount[];
}

/**
 * Totals that are not the sums of their parts: of all lines above, of those since the last total, or of the totals above; for a total that
 * stands first, of those below. Only where another figure of the same total does add up, or where it can be nothing but a sum: a figure
 * above all its parts and within a quarter of what they add up to. Percentages only where the total is 100%.
 */
export function totalChecks(table: SummaryTable): readonly Finding[] {
  return table.lines.flatMap((line, index) => {
    if (!isSumLabel(line.label)) return [];
    const checked = table.across.flatMap(({ at, label }) => (NO_SUM.test(label) ? [] : checkedAt(table, index, at)));
    const adding = checked.filter((one) => one === "adds").length;
    return checked.flatMap((one) =>
      one === "adds" || !(adding > 0 || isPlain(one)) ? [] : [disagreement(table, line.at, one)],
    );
  });
}

function checkedAt(table: SummaryTable, index: number, across: number): readonly (Miss | "adds")[] {
  const line = table.lines[index];
  const total = line ? amountIn(table.cell(line.at, across)) : null;
  if (total === null || (total.percent && Math.abs(total.value - 1) > 1e-9)) return [];
  const groups = partsFor(table, index)
    .map((lines) => lines.flatMap((at) => amountIn(table.cell(at, across)) ?? []))
    .filter((parts) => parts.length >= 2);
  const [likely] = groups;
  if (!likely) return [];
  return groups.some((parts) => addUp(parts, total)) ? ["adds"] : [{ across, total, parts: closest(groups, total) }];
}

const closest = (groups: readonly (readonly Amount[])[], { value }: Amount): readonly Amount[] =>
  groups.toSorted((a, b) => Math.abs(sumOf(a) - value) - Math.abs(sumOf(b) - value))[0] ?? [];

/** The lines that a total may add up, in several readings. */
function partsFor({ lines }: SummaryTable, index: number): readonly (readonly number[])[] {
  const plain = (some: SummaryTable["lines"]): readonly number[] =>
    some.filter(({ label }) => !isSumLabel(label)).map(({ at }) => at);
  const above = lines.slice(0, index);
  const last = above.findLastIndex(({ label }) => isSumLabel(label));
  const below = lines.slice(index + 1);
  const next = below.findIndex(({ label }) => isSumLabel(label));
  return [
    plain(above.slice(last + 1)),
    plain(above),
    above.filter(({ label }) => isSumLabel(label)).map(({ at }) => at),
    ...(plain(above).length === 0 ? [plain(next < 0 ? below : below.slice(0, next)), plain(below)] : []),
  ];
}

/** Whether a figure can be nothing but a sum that went wrong. */
function isPlain({ total, parts }: Miss): boolean {
  const most = Math.max(...parts.map(({ value }) => value));
  const isSigned = parts.some(({ value }) => value < 0);
  const near = Math.abs(sumOf(parts) - total.value) <= Math.abs(sumOf(parts)) * 0.25;
  return !isSigned && total.value > most && near;
}

function disagreement(table: SummaryTable, line: number, { across, total, parts }: Miss): Finding {
  const sum = sumOf(parts);
  const shown = (value: number): string =>
    total.percent ? `${Number((value * 100).toFixed(2))}%` : Number(value.toFixed(4)).toLocaleString("en-GB");
  const terms = parts.length <= 8 ? `: ${parts.map(({ value }) => shown(value)).join(" + ")}` : "";
  const words = wordsOf(table.cell(line, across));
  const apart = shown(Math.abs(sum - total.value));
  return findingAt(
    { place: table.place(line, across), words },
    {
      code: "total-disagrees",
      severity: "error",
      message: `The total ${words} is not what its ${parts.length} parts add up to, which is ${shown(sum)}${terms}; they are ${apart} apart.`,
      proposal: "Correct the total, or the part that is wrong.",
    },
  );
}
