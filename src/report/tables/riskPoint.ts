import type { RatedRisk } from "../../domain/register/rated.ts";
import type { Movement } from "../../domain/risk.ts";
import type { ReportInput } from "../reportInput.ts";
import { levelsIn, moved } from "../riskCounts.ts";
import { counted, listed } from "../sentences.ts";
import { type KeyPoint, placesOf } from "./keyPoint.ts";

/** What became of the risks that moved, to follow their number. */
const BECAME: readonly (readonly [movement: Movement, one: string, many: string])[] = [
  ["Added", "was added", "were added"],
  ["Closed", "was closed", "were closed"],
  ["Increased", "increased in severity", "increased in severity"],
  ["Reduced", "reduced in severity", "reduced in severity"],
];

/** The key point on risks: `35 strategic risks: 20 High, 14 Medium and 1 Low. In the period, 1 increased in severity …` */
export function riskPoint(input: ReportInput, risks: readonly RatedRisk[]): KeyPoint {
  const open = risks.filter(({ movement }) => movement !== "Closed");
  const unscored = open.filter(({ level }) => level === "").length;
  const levels = levelsIn(input.rules.risk, open).map(
    (level) => `${open.filter((risk) => risk.level === level).length} ${level}`,
  );
  const parts = unscored === 0 ? levels : [...levels, `${unscored} not scored`];
  const said = counted(open.length, "strategic risk", "strategic risks");
  const sentence = open.length === 0 ? `There are ${said}.` : `${said}: ${listed(parts)}.`;
  return { about: "Strategic risks", sentence: `${sentence}${movementSentence(risks)}`, behind: placesOf(open) };
}

/** ` In the period, 1 increased in severity and 1 reduced in severity.`; empty where the register does not say how its risks moved. */
function movementSentence(risks: readonly RatedRisk[]): string {
  const known = BECAME.flatMap(([movement, one, many]) => {
    const count = moved(risks, movement)?.length ?? null;
    return count === null ? [] : [{ count, words: count === 1 ? `1 ${one}` : `${count} ${many}` }];
  });
  if (known.length === 0) return "";
  const some = known.filter(({ count }) => count > 0).map(({ words }) => words);
  return some.length === 0 ? " None moved in the period." : ` In the period, ${listed(some)}.`;
}
