import { type GridLabel, levelOf, readLabel, type RiskGrid } from "../risk.ts";
import { readNoValue } from "../reading/noValue.ts";
import { readTrend } from "../reading/trendMark.ts";
import type { Told } from "../register/item.ts";
import type { RatedRisk } from "../register/rated.ts";
import { movementSaid } from "../register/riskMovement.ts";
import type { Finding, FindingCode } from "../finding.ts";
import { findingAt } from "./makeFinding.ts";

/** What is odd about the risks of a register. */
export const riskFindings = (risks: readonly RatedRisk[], grid: RiskGrid): readonly Finding[] =>
  risks.flatMap((risk) => [
    ...labelFindings(risk.item.likelihood, grid.likelihood, "likelihood-unknown", "likelihood"),
    ...labelFindings(risk.item.impact, grid.impact, "impact-unknown", "impact"),
    ...levelFindings(risk, grid),
    ...trendFindings(risk),
  ]);

function labelFindings(
  told: Told | null,
  axis: readonly GridLabel[],
  code: FindingCode,
  what: string,
): readonly Finding[] {
  if (told === null || readLabel(told.words, axis)) return [];
  const labels = axis.map(({ label }) => label).join(", ");
  const message = `The ${what} "${told.words}" is not on the risk grid, so the risk has no score and comes last.`;
  return [
    findingAt(told, {
      code,
      severity: "error",
      message,
      proposal: `Use one of: ${labels}; or add it to Scrutineer rules.`,
    }),
  ];
}

function levelFindings({ item, score }: RatedRisk, grid: RiskGrid): readonly Finding[] {
  if (item.level === null || score === null || readNoValue(item.level.words)) return [];
  const level = levelOf(grid, score);
  if (item.level.words.toLowerCase().includes(level.toLowerCase())) return [];
  const message = `The register says ${item.level.words}, but a score of ${score} is ${level} on the risk grid.`;
  return [
    findingAt(item.level, {
      code: "level-disagrees",
      message,
      proposal: "Check the level, or the grid in Scrutineer rules.",
    }),
  ];
}

function trendFindings({ item: { trend }, movement }: RatedRisk): readonly Finding[] {
  if (trend === null) return [];
  const reading = readTrend(trend.words);
  if (reading.kind === "symbol") {
    const message = `The trend "${trend.words}" is a glyph of a symbol font: other readers see it as it stands here.`;
    const proposal = movement === null ? "Replace it with a word." : `Replace it with the word: ${movement}.`;
    const repair = movement === null ? null : { value: movement, format: null };
    return [findingAt(trend, { code: "symbol-font", message, proposal, repair })];
  }
  const said = movementSaid(trend.words);
  if (said === null || movement === null || said === movement) return [];
  const message = `The trend says ${trend.words}, but the scores say ${movement.toLowerCase()}.`;
  return [findingAt(trend, { code: "trend-disagrees", message, proposal: `Check the scores, or write ${movement}.` })];
}
