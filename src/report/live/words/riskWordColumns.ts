import { LEVEL_WORDS, placeAmong } from "../../../domain/fit/severityWords.ts";
import { levelNamed, scoreSaid } from "../../../domain/register/riskLevel.ts";
import { movementSaid, saysClosed } from "../../../domain/register/riskMovement.ts";
import { readNoValue } from "../../../domain/reading/noValue.ts";
import { type GridLabel, readLabel, type RiskGrid } from "../../../domain/risk.ts";
import { textCell } from "../../../grid/table.ts";
import { type Live, ruleOr } from "../live.ts";
import { numberRead, type WordColumn } from "./wordColumn.ts";

/** The names of the columns that read the words of risks. */
export const RISK_WORDS = {
  likelihood: "Scrutineer.Words.Likelihood",
  impact: "Scrutineer.Words.Impact",
  level: "Scrutineer.Words.Level",
  rank: "Scrutineer.Words.LevelRank",
  score: "Scrutineer.Words.Score",
  closed: "Scrutineer.Words.Status",
  movement: "Scrutineer.Words.Movement",
} as const;

/**
 * What a text is read as in a register of risks: the weight of a likelihood and of an impact, a level, its place among words for levels, a score, a closed
 * risk, how it moved.
 */
export function riskWordColumns({
  grid,
  rule,
}: Pick<Live, "rule"> & { readonly grid: RiskGrid }): readonly WordColumn[] {
  const weight = (axis: readonly GridLabel[], section: "likelihood" | "impact") => (words: string) => {
    const label = readLabel(words, axis);
    if (label === null) return numberRead(null, null);
    return numberRead(label.weight, ruleOr(rule({ section, item: label.label, name: "weight" }), label.weight));
  };
  const said = (words: string): string => (readNoValue(words) === null ? words : "");
  return [
    {
      name: RISK_WORDS.likelihood,
      heading: "Weight as a likelihood",
      cell: weight(grid.likelihood, "likelihood"),
    },
    { name: RISK_WORDS.impact, heading: "Weight as an impact", cell: weight(grid.impact, "impact") },
    {
      name: RISK_WORDS.level,
      heading: "As a risk's level",
      cell: (words) => textCell(levelNamed(words, grid.levels)?.level ?? ""),
    },
    {
      name: RISK_WORDS.rank,
      heading: "Place among words for levels",
      cell: (words) => numberRead(placeAmong(LEVEL_WORDS, words), null),
    },
    { name: RISK_WORDS.score, heading: "As a risk's score", cell: (words) => numberRead(scoreSaid(words), null) },
    {
      name: RISK_WORDS.closed,
      heading: "As a risk's status",
      cell: (words) => textCell(saysClosed(words) ? "Closed" : ""),
    },
    {
      name: RISK_WORDS.movement,
      heading: "As a risk's trend",
      cell: (words) => textCell((said(words) === "" ? null : movementSaid(words)) ?? ""),
    },
  ];
}
