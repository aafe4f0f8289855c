import type { Layout } from "../layout.ts";
import { belongsTo } from "./belongsTo.ts";
import type { RowReader } from "./fields.ts";
import { figureIn, toldIn } from "./fieldsByPeriod.ts";
import type { Action } from "./item.ts";
import { readItems } from "./readItems.ts";
import { readScope } from "./readScope.ts";

/** The actions, priorities or projects of a register, in its order. */
export function readActions(layout: Layout, reader: RowReader): readonly Action[] {
  const items = readItems(layout, reader);
  const parents = belongsTo(layout, reader, items);
  return items.map((item, index) => ({
    ...item,
    scope: readScope(reader, item.row),
    status: reader.told(item.row, "status"),
    statuses: toldIn(reader, item.row, "status"),
    due: reader.dated(item.row, "dueDate"),
    revised: reader.dated(item.row, "revisedDueDate"),
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
