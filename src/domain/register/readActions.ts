import type { Layout } from "../layout.ts";
import { belongsTo } from "./belongsTo.ts";
import type { RowReader } from "./fields.ts";
import { figureIn, toldIn } from "./fieldsByPeriod.ts";
import { readDate } from "../reading/date.ts";
import { wordsOf } from "../reading/words.ts";
import type { Action, Dated } from "./item.ts";
import { readItems } from "./readItems.ts";
import { readScope } from "./readScope.ts";
import { revisionsOf } from "./revisions.ts";

/** The actions, priorities or projects of a register, in its order. */
export function readActions(layout: Layout, reader: RowReader): readonly Action[] {
  const items = readItems(layout, reader);
  const parents = belongsTo(layout, reader, items);
  return items.map((item, index) => ({
    ...item,
    scope: readScope(reader, item.row),
    status: reader.told(item.row, "status"),
    statuses: toldIn(reader, item.row, "status"),
    ...readDates(reader, item.row),
    percentComplete: reader.told(item.row, "percentComplete"),
    done: reader.told(item.row, "done"),
    completed: reader.dated(item.row, "completedDate"),
    cost: figureIn(reader, item.row, "forecast") ?? figureIn(reader, item.row, "budget"),
    reason: reader.told(item.row, "reasonForDelay"),
    impact: reader.told(item.row, "impactOfDelay"),
    report: reader.told(item.row, "report"),
    meeting: reader.dated(item.row, "meetingDate"),
    directorate:
      reader.told(item.row, "directorate") ??
      reader.told(item.row, "leadDirectorate") ??
      reader.told(item.row, "group"),
    parent: parents[index] ?? null,
    outcome: reader.told(item.row, "successCriteria"),
  }));
}

/** The agreed date and the revised ones: there may be a column for each revision. */
function readDates(reader: RowReader, row: number): Pick<Action, "due" | "revised" | "revisedCells" | "revisions"> {
  const due = reader.dated(row, "dueDate");
  const columns = reader.spots(row, "revisedDueDate").map(({ row: at, column }): Dated => {
    const { place, cell } = reader.at(at, column);
    return { place, words: wordsOf(cell), reading: readDate(cell) };
  });
  const revised = columns.findLast(({ reading }) => reading.kind !== "none") ?? columns[0] ?? null;
  return { due, revised, revisedCells: columns, revisions: revisionsOf({ due, revised }, columns) };
}
