import { numberCell, type TableCell, type TableModel, textCell } from "../../grid/table.ts";
import type { RatedRisk } from "../../domain/register/rated.ts";
import type { Movement } from "../../domain/risk.ts";
import { column, NOT_APPLICABLE, withFormula } from "../cells.ts";
import { riskCountFormulas } from "../live/risks/riskCountFormulas.ts";
import type { ReportInput } from "../reportInput.ts";
import { levelsIn, moved, riskNote, scoresOf } from "../riskCounts.ts";
import { riskMarkings } from "../riskLook.ts";

const MOVEMENTS: readonly { readonly movement: Movement; readonly label: string }[] = [
  { movement: "Added", label: "Added in the period" },
  { movement: "Closed", label: "Closed in the period" },
  { movement: "Increased", label: "Increased in severity" },
  { movement: "Reduced", label: "Reduced in severity" },
];

/** Table 7, summary: how many risks there are at each level, and how many were added, closed, increased and reduced. */
export function risksSummary(input: ReportInput, all: readonly RatedRisk[]): TableModel {
  const { risk: grid } = input.rules;
  const open = all.filter(({ movement }) => movement !== "Closed");
  const unscored = open.filter(({ level }) => level === "");
  const counts = riskCountFormulas(input, all);
  return {
    id: "risks-summary",
    title: "Strategic risks: summary",
    sheetName: "Risks summary",
    note: riskNote(grid, scoresOf(input, "risks"), open),
    columns: [
      column("Strategic risks", 30, { markings: riskMarkings(grid) }),
      column("Number", 12, { align: "right" }),
    ],
    rows: [
      ...levelsIn(grid, open).map((level) => [
        textCell(level),
        withFormula(countCell(open.filter((risk) => risk.level === level)), counts?.level(level) ?? null),
      ]),
      ...(unscored.length > 0
        ? [[textCell("Not scored"), withFormula(countCell(unscored), counts?.level("") ?? null)]]
        : []),
      [textCell("Total"), withFormula(countCell(open), counts?.total ?? null)],
      ...MOVEMENTS.map(({ movement, label }) => [
        textCell(label),
        withFormula(countCell(moved(all, movement)), counts?.moved(movement) ?? null),
      ]),
    ],
  };
}

function countCell(risks: readonly RatedRisk[] | null): TableCell {
  if (risks === null) return { ...textCell(NOT_APPLICABLE), format: "0" };
  return numberCell(
    risks.length,
    String(risks.length),
    "0",
    risks.map(({ item }) => item.place),
  );
}
