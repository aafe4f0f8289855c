import { type TableModel, textCell } from "../../grid/table.ts";
import { formatPeriod } from "../../domain/formatPeriod.ts";
import type { Action } from "../../domain/register/item.ts";
import type { RatedAction } from "../../domain/register/rated.ts";
import { countable } from "../actionCounts.ts";
import { column, dateCell, ratingCell, ratingMarkings, titleCell } from "../cells.ts";
import { countedOn, thresholdOf, workingFor } from "../live/countedOn.ts";
import { itemAt, markedOf } from "../live/workingCell.ts";
import { standardNote } from "../notes.ts";
import type { ReportInput } from "../reportInput.ts";

/** The directorate of a priority: its own column, else the section row above it. */
export const directorateOf = (item: Action): string => item.directorate?.words ?? item.section ?? "";

/** Table 8: every directorate priority in the register's order. */
export function directoratePriorities(input: ReportInput, priorities: readonly RatedAction[]): TableModel {
  const { period, rules } = input;
  const working = workingFor(input, "directoratePriorities");
  const named = period.kind === "quarter" ? `Q${period.quarter}` : formatPeriod(period);
  return {
    id: "directorate-priorities",
    title: "Directorate priorities",
    sheetName: "Directorate priorities RAG",
    ...standardNote(countable(priorities), rules.standards.directoratePriorities, "directorate priorities", input, {
      on: countedOn(input, "directoratePriorities", "Rating"),
      threshold: thresholdOf(input, "directoratePriorities"),
    }),
    columns: [
      column("Directorate", 30),
      column("Priority", 80),
      column("Due Date", 12, { align: "right" }),
      column(`RAG at ${named}`, 14, { markings: ratingMarkings(rules.scale) }),
    ],
    rows: priorities.map(({ item, rating }, index) => [
      textCell(directorateOf(item)),
      titleCell(item, input.live),
      dateCell(item.due, input.live),
      ratingCell(
        rules.scale,
        rating,
        item.status ? [item.status.place] : [],
        markedOf(working && itemAt(working, "Rating", index), rules.scale),
      ),
    ]),
  };
}
