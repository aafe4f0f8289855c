import { formatPeriod } from "../../../domain/formatPeriod.ts";
import type { Gap } from "../../../domain/money/gap.ts";
import { figure, joined, quoted, say, when } from "../expression.ts";
import type { Live } from "../live.ts";
import { amountOf } from "../moneyFormula.ts";
import { poundsOf } from "../poundsOf.ts";

/** The gap in its last year that has a figure, against that in its first, as a formula; null where figures are fixed values. */
export function gapSentence({ label, years }: Gap, live: Live | null): string | null {
  if (live === null) return null;
  const known = years.map(({ period, amount }) => {
    const pounds = poundsOf(amount, live);
    const said = `${label} in ${formatPeriod(period)}`;
    return {
      period: formatPeriod(period),
      has: figure(`${said}: whether it is given`, amount.pounds === null ? 0 : 1, `COUNT(${pounds})`),
      pounds: figure(said, amount.pounds ?? 0, `N(${pounds})`),
    };
  });
  const first = (in_: "by" | "in", those: typeof known): string =>
    those.reduceRight(
      (rest, { period, has, pounds }) => when(`${has}>0`, joined(amountOf(pounds), say(` ${in_} ${period}`)), rest),
      '""',
    );
  const count = known.map(({ has }) => has).join("+");
  const against = when(`${count}>1`, joined(say(", against "), first("in", known)), '""');
  const said = joined(say(`${label}: `), first("by", known.toReversed()), against, say("."));
  return when(`${count}=0`, quoted(`${label}: no year has a figure.`), said);
}
