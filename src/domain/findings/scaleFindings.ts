import { isPercentFormat } from "../numberFormat.ts";
import { saysPercent } from "../reading/percentScale.ts";
import { valueOf } from "../register/periodValue.ts";
import type { Figure, Indicator } from "../register/item.ts";
import { showValue } from "../register/showValue.ts";
import type { Finding } from "../finding.ts";
import { findingAt } from "./makeFinding.ts";

/** A percentage of a column, and whether its cell says that it is one: 28.6% against 28.6. */
interface Percentage {
  readonly figure: Figure;
  readonly value: number;
  readonly marked: boolean;
}

/**
 * Columns of actuals in which some percentages are written as percentages (28.6%) and some as plain figures (28.6, in a row whose unit or
 * title says that it is a percentage). Each was read rightly, but the column cannot be compared or charted. The fewer are found; where both
 * are as many, the plain ones.
 */
export function scaleFindings(indicators: readonly Indicator[]): readonly Finding[] {
  const columns = new Map<string, Percentage[]>();
  for (const item of indicators) {
    if (!item.percent || item.mixed.length > 0 || !saysSo(item)) continue;
    for (const figure of item.actuals) {
      const value = valueOf(figure);
      if (value === null || (figure.reading.kind === "number" && figure.reading.asText)) continue;
      const column = columns.get(figure.heading) ?? [];
      columns.set(figure.heading, column);
      column.push({ figure, value, marked: isPercentFormat(figure.format) });
    }
  }
  return [...columns.values()].flatMap(mixedIn);
}

const saysSo = ({ unit, title }: Indicator): boolean => saysPercent(unit) || saysPercent(title);

function mixedIn(column: readonly Percentage[]): readonly Finding[] {
  const marked = column.filter((one) => one.marked);
  const plain = column.filter((one) => !one.marked);
  if (marked.length === 0 || plain.length === 0) return [];
  const toMark = plain.length <= marked.length;
  return (toMark ? plain : marked).map((one) => mixed(one, toMark, toMark ? marked.length : plain.length));
}

function mixed({ figure, value }: Percentage, toMark: boolean, others: number): Finding {
  const hundredths = Number((value * 100).toPrecision(12));
  const shown = toMark ? showValue({ percent: true })(value) : String(hundredths);
  const message = `The percentage ${figure.words} is written on another scale than ${others} others of its column, so the column cannot be compared or charted.`;
  const repair = toMark ? { value, format: "0.0%" } : { value: hundredths, format: "General" };
  return findingAt(figure, { code: "scale-mixed", message, proposal: `Write ${shown}, as the others are.`, repair });
}
