import { type TableCell, type TableModel, textCell } from "../../grid/table.ts";
import type { RatedRisk } from "../../domain/register/rated.ts";
import { bySeverity } from "../../domain/risk.ts";
import { column, NOT_APPLICABLE, toldCell } from "../cells.ts";
import { workingFor } from "../live/countedOn.ts";
import { quoted, when } from "../live/expression.ts";
import { listedFrom } from "../live/listed.ts";
import type { ReportInput } from "../reportInput.ts";
import { riskNote, scoresOf } from "../riskCounts.ts";
import { riskMarkings } from "../riskLook.ts";

/** Table 7, Appendix 2: every open risk in the order of severity; ties keep the register's order. The trend is a word: more severe is Increased. */
export function risks(input: ReportInput, all: readonly RatedRisk[]): TableModel {
  const open = bySeverity(all).filter(({ movement }) => movement !== "Closed");
  const working = workingFor(input, "risks");
  return {
    id: "risks",
    title: "Strategic risks in order of severity",
    sheetName: "Strategic risks",
    note: riskNote(input.rules.risk, scoresOf(input, "risks"), open),
    columns: [
      column("Risk Level", 12, { markings: riskMarkings(input.rules.risk) }),
      column("Risk", 70),
      column("Likelihood", 16),
      column("Impact", 16),
      column("Trend", 14),
    ],
    rows: open.map(({ item, marks, level, movement }, index) => {
      const [shown, title, likelihood, impact, moved] = listedFrom(working, "Severity order", index, [
        ["Level", textCell(level === "" ? "Not scored" : level, [item.place])],
        ["Item", textCell(item.title, [item.place])],
        ["Likelihood", toldCell(marks.likelihood, null)],
        ["Impact", toldCell(marks.impact, null)],
        ["Movement", textCell(movement ?? NOT_APPLICABLE, item.trend ? [item.trend.place] : [])],
      ]);
      const cells = [
        shown && orElse(shown, "Not scored", title),
        title,
        likelihood,
        impact,
        moved && orElse(moved, NOT_APPLICABLE, title),
      ];
      return cells.flatMap((cell) => cell ?? []);
    }),
  };
}

/** What a formula gives, and other words where it gives nothing for a risk that is there. */
function orElse(cell: TableCell, otherwise: string, title: TableCell | undefined): TableCell {
  const [formula, item] = [cell.formula?.slice(1) ?? null, title?.formula?.slice(1) ?? null];
  if (formula === null || item === null) return cell;
  return { ...cell, formula: `=${when(`${item}=""`, '""', when(`${formula}=""`, quoted(otherwise), formula))}` };
}
