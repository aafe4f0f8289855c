import { type TableModel, textCell } from "../../grid/table.ts";
import type { RatedRisk } from "../../domain/register/rated.ts";
import { bySeverity } from "../../domain/risk.ts";
import { column, NOT_APPLICABLE, toldCell } from "../cells.ts";
import type { ReportInput } from "../reportInput.ts";
import { riskNote, scoresOf } from "../riskCounts.ts";
import { riskMarkings } from "../riskLook.ts";

/** Table 7, Appendix 2: every open risk in the order of severity; ties keep the register's order. The trend is a word: more severe is Increased. */
export function risks(input: ReportInput, all: readonly RatedRisk[]): TableModel {
  const open = bySeverity(all).filter(({ movement }) => movement !== "Closed");
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
    rows: open.map(({ item, marks, level, movement }) => [
      textCell(level === "" ? "Not scored" : level, [item.place]),
      textCell(item.title, [item.place]),
      toldCell(marks.likelihood, null),
      toldCell(marks.impact, null),
      textCell(movement ?? NOT_APPLICABLE, item.trend ? [item.trend.place] : []),
    ]),
  };
}
