import type { Better } from "../rate/rateAgainst.ts";
import type { Polarity } from "../reading/polarity.ts";
import { proposePolarity } from "../reading/polarityProposal.ts";
import type { Indicator } from "./item.ts";

/** Which way is good for an indicator, and how that is known. */
export interface KnownPolarity {
  readonly polarity: Polarity;
  /** `proposed`: only the words of the title speak for it. */
  readonly from: "column" | "target" | "proposed";
}

/** The polarity of its column, else of its target's words (`at least 90%`), else what its title speaks for; null when nothing says it. */
export function polarityOf(item: Indicator): KnownPolarity | null {
  if (item.polarity?.reading.kind === "polarity") return { polarity: item.polarity.reading.polarity, from: "column" };
  const aim = item.target?.reading;
  if (aim?.kind === "range") return { polarity: "range", from: "target" };
  if (aim?.kind === "value" && aim.side !== null)
    return { polarity: aim.side === "at-least" ? "higher" : "lower", from: "target" };
  const proposal = proposePolarity(item.title);
  return proposal ? { polarity: proposal.polarity, from: "proposed" } : null;
}

/** Higher or lower is better; null for a range, for none and for an unknown polarity. */
export const betterOf = (known: KnownPolarity | null): Better | null =>
  known?.polarity === "higher" || known?.polarity === "lower" ? known.polarity : null;
