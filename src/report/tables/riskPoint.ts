import type { RatedRisk } from "../../domain/register/rated.ts";
import type { Movement } from "../../domain/risk.ts";
import { joined, quoted, say, when } from "../live/expression.ts";
import { riskCountFormulas } from "../live/risks/riskCountFormulas.ts";
import { countedOf, listedOf } from "../live/sentenceFormula.ts";
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
  const formula = pointFormula(input, risks, open);
  return {
    about: "Strategic risks",
    sentence: `${sentence}${movementSentence(risks)}`,
    behind: placesOf(open),
    formula,
  };
}

/** The sentence as a formula; null where figures are fixed values. */
function pointFormula(input: ReportInput, risks: readonly RatedRisk[], open: readonly RatedRisk[]): string | null {
  const counts = riskCountFormulas(input, risks);
  if (counts === null) return null;
  const levels = levelsIn(input.rules.risk, open).map((level) => {
    const count = counts.level(level);
    return joined(count, say(` ${level}`));
  });
  const unscored = { count: counts.level(""), words: joined(counts.level(""), say(" not scored")) };
  const [last = '""', ...before] = levels.toReversed();
  const rest = before.toReversed().map((one) => [one, say(", ")]);
  const all = joined(...rest.flat().slice(0, -1), ...(before.length > 0 ? [say(" and ")] : []), last);
  const withUnscored = joined(...rest.flat(), last, say(" and "), unscored.words);
  const parts = when(`${unscored.count}=0`, all, withUnscored);
  const said = countedOf(counts.total, "strategic risk", "strategic risks");
  const some = joined(said, say(": "), parts, say("."));
  const first = when(`${counts.total}=0`, joined(say("There are "), said, say(".")), some);
  const moves = BECAME.map(([movement, one, many]) => ({ movement, one, many, count: counts.moved(movement) }));
  if (moves.some(({ count }) => count === null)) return null;
  const known = moves.map(({ one, many, count }) => {
    const number = `N(${count ?? "0"})`;
    return { count: number, words: joined(number, when(`${number}=1`, quoted(` ${one}`), quoted(` ${many}`))) };
  });
  const sum = known.map(({ count }) => count).join("+");
  const tell = moves.map(({ count }) => `ISNUMBER(${count ?? ""})`).join(",");
  const none = when(`OR(${tell})`, quoted(" None moved in the period."), '""');
  return joined(first, when(`${sum}=0`, none, joined(say(" In the period, "), listedOf(known), say("."))));
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
