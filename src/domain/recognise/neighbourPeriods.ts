import type { FieldName } from "../layout.ts";
import { samePeriod } from "../period.ts";
import type { Heading } from "./readHeading.ts";

/** What stands beside the values of each period: `Q1 | RAG | Q2 | RAG`. */
const BESIDE: ReadonlySet<FieldName> = new Set<FieldName>([
  "status",
  "trend",
  "target",
  "narrative",
  "variance",
  "forecast",
]);

/**
 * Gives headings that come again after every period (`RAG`, `Target`, `Comments`) the period of the values at their left. A heading that
 * stands once, or twice after the same period, or once near its values and once far from them, keeps none.
 */
export function withNeighbourPeriods(headings: readonly Heading[]): readonly Heading[] {
  const leftOf = headings.map((_, at) => headings.slice(0, at).findLastIndex((one) => one.isPeriod));
  const periodAt = (at: number): Heading["found"] => headings[leftOf[at] ?? -1]?.found ?? null;
  return headings.map((heading, at) => {
    const [match] = heading.matches;
    if (heading.found !== null || match === undefined || !BESIDE.has(match.field)) return heading;
    const same = headings.flatMap((one, other) => (one.text === heading.text && one.found === null ? [other] : []));
    const periods = same.flatMap((other) => periodAt(other) ?? []);
    const distances = new Set(same.map((other) => other - (leftOf[other] ?? -1)));
    const distinct = periods.filter((one, i) => periods.findIndex((two) => samePeriod(one.period, two.period)) === i);
    const isOneEach = same.length >= 2 && distinct.length === same.length && distances.size === 1;
    return isOneEach ? { ...heading, found: periodAt(at) } : heading;
  });
}
