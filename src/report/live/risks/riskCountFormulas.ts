import type { RatedRisk } from "../../../domain/register/rated.ts";
import type { Movement } from "../../../domain/risk.ts";
import type { ReportInput } from "../../reportInput.ts";
import { moved, tells } from "../../riskCounts.ts";
import { workingFor } from "../countedOn.ts";
import { exactly, figure, quoted, when } from "../expression.ts";
import type { Working } from "../live.ts";
import { CLOSED, goneCount, STATE_BEFORE } from "./keptRisks.ts";

/** How many risks there are, as formulas over their working sheet. */
export interface RiskCountFormulas {
  readonly total: string;
  /** How many open ones are at a level; of the level `` those that are not scored. */
  readonly level: (level: string) => string;
  /** How many moved in one way, `N/A` where nothing says; null where that is a fixed value: no formula finds what was kept of them. */
  readonly moved: (movement: Movement) => string | null;
}

/** The formulas of the figures on risks; null where these are fixed values. */
export function riskCountFormulas(input: ReportInput, risks: readonly RatedRisk[]): RiskCountFormulas | null {
  const working = workingFor(input, "risks");
  if (working === null) return null;
  const open = risks.filter(({ movement }) => movement !== "Closed");
  const [isOpen, level, movement] = [working.name("Open"), working.name("Level"), working.name("Movement")];
  const total = figure("Open risks", open.length, `COUNTIFS(${isOpen},"Yes")`);
  const atLevel = (said: string): string => {
    const value = open.filter((risk) => risk.level === said).length;
    const scored = `COUNTIFS(${isOpen},"Yes",${level},"?*")`;
    const count =
      said === "" ? `COUNTIFS(${isOpen},"Yes")-${scored}` : `COUNTIFS(${isOpen},"Yes",${level},${exactly(said)})`;
    return figure(`Open risks: ${said === "" ? "not scored" : said}`, value, count);
  };
  const isKept = risks.some(({ hasSnapshot }) => hasSnapshot);
  const gone = goneCount(working);
  return {
    total,
    level: atLevel,
    moved: (how) => {
      if (isKept && gone === null) return null;
      const all = `COUNTIFS(${movement},${exactly(how)})`;
      const since = gone === null || how !== "Closed" ? all : `${all}-${closedBefore(working)}+${gone}`;
      const count = figure(`Risks: ${how}`, moved(risks, how)?.length ?? 0, since);
      if (risks.some((risk) => tells({ ...risk, movement: null }, how))) return count;
      const some = how === "Added" || how === "Closed" ? "0" : `COUNTIFS(${movement},"?*")`;
      return when(`${count}+${some}=0`, '"N/A"', count);
    },
  };
}

/** How many closed risks were closed when they were kept. */
const closedBefore = ({ name }: Working): string =>
  `COUNTIFS(${name("Movement")},${quoted(CLOSED)},${name(STATE_BEFORE)},${quoted(CLOSED)})`;
