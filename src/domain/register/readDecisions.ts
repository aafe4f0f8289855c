import type { Layout } from "../layout.ts";
import type { RowReader } from "./fields.ts";
import type { Decision, ItemBase, Told } from "./item.ts";
import { readItems } from "./readItems.ts";

/** The decisions and recommendations of a register, in its order. */
export const readDecisions = (layout: Layout, reader: RowReader): readonly Decision[] =>
  readItems(layout, reader).map((item) => ({
    ...item,
    status: reader.told(item.row, "status") ?? reader.told(item.row, "stage"),
    due: reader.dated(item.row, "dueDate"),
    revised: reader.dated(item.row, "revisedDueDate"),
    completed: reader.dated(item.row, "completedDate"),
    owner: item.owner ?? reader.told(item.row, "leadMember") ?? reader.told(item.row, "directorate"),
    meeting: meetingOf(layout, reader, item),
  }));

function meetingOf(layout: Layout, reader: RowReader, { row, section }: ItemBase): Told | null {
  for (const field of ["meetingDate", "report", "whereReported", "group"] as const) {
    const told = reader.told(row, field);
    if (told !== null && told.words !== "") return told;
  }
  const heads = layout.sections.findLast((one) => one.row < row);
  if (section === null || heads === undefined) return null;
  return { place: { sheet: layout.sheet, row: heads.row, column: layout.area.column }, words: section };
}
