import { joined, quoted, say, when } from "./expression.ts";
import type { CountFormula } from "./countFormula.ts";

/** The percentage that a count is of a total: `62.5%`. Rounded half up to so many decimals; Excel drops trailing zeroes. */
export const percentOf = ({ count, total }: CountFormula, decimals: number): string =>
  joined(`ROUND(100*${count}/${total},${String(decimals)})`, say("%"));

/** A count out of a total as `formatShare` prints it: `15/24 (62.5%)`, `0%`, `N/A`. */
export const shareOf = (counted: CountFormula, decimals: number): string =>
  when(
    `${counted.total}=0`,
    quoted("N/A"),
    when(
      `${counted.count}=0`,
      quoted("0%"),
      joined(counted.count, say("/"), counted.total, say(" ("), percentOf(counted, decimals), say(")")),
    ),
  );

/** Shares side by side, as a row of a table against a standard prints them: `0%` once where all are nought, `N/A` where there is nothing. */
export function sharesOf(counted: readonly CountFormula[], decimals: number): string {
  const [only] = counted;
  if (only !== undefined && counted.length === 1) return shareOf(only, decimals);
  const sum = (parts: readonly string[]): string => parts.join("+");
  const each = counted.flatMap((one, index) => [...(index === 0 ? [] : [say(" / ")]), shareOf(one, decimals)]);
  return when(
    `${sum(counted.map(({ total }) => total))}=0`,
    quoted("N/A"),
    when(`${sum(counted.map(({ count }) => count))}=0`, quoted("0%"), joined(...each)),
  );
}
