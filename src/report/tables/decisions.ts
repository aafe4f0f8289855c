import { type TableModel, textCell } from "../../grid/table.ts";
import { SCALE_COLOURS } from "../../domain/scaleColours.ts";
import { formatDay } from "../../domain/serialDate.ts";
import type { RatedDecision } from "../../domain/register/rated.ts";
import { column, dateCell, titleCell, toldCell, withFormula } from "../cells.ts";
import { workingAt } from "../live/workingCell.ts";
import type { ReportInput } from "../reportInput.ts";

const OVERDUE = { text: "Overdue", ...SCALE_COLOURS.red } as const;

/** Table 20: decisions and recommendations in the register's order, with where each stands against its due date. */
export function decisions(input: ReportInput, all: readonly RatedDecision[]): TableModel {
  const hasMeetings = all.some(({ item }) => item.meeting !== null);
  return {
    id: "decisions",
    title: "Decisions and recommendations",
    sheetName: "Decisions and recommendations",
    note: `As at ${formatDay(input.asAt)}. Overdue: the due date has passed and the status does not say that it was carried out, noted or closed; a month is due on its last day. Due soon: within ${input.rules.dueSoonDays} days.`,
    columns: [
      ...(hasMeetings ? [column("Meeting", 24)] : []),
      column("Number", 9),
      column("Decision", 80),
      column("Owner", 24),
      column("Due", 20),
      column("Status", 20),
      column("Against the due date", 14, { markings: [OVERDUE] }),
    ],
    rows: all.map(({ item, standing }, index) => [
      ...(hasMeetings ? [toldCell(item.meeting, input.live)] : []),
      toldCell(item.ref, input.live),
      titleCell(item, input.live),
      toldCell(item.owner, input.live),
      dateCell(item.due, input.live),
      toldCell(item.status, input.live),
      withFormula(
        textCell(
          standing,
          [item.due, item.status].flatMap((cell) => (cell ? [cell.place] : [])),
        ),
        workingAt(input, "decisions", index, "Standing"),
      ),
    ]),
  };
}
