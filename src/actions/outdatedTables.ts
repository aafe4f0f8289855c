import type { Pack } from "../report/pack.ts";
import type { WorkbookReading } from "../workbook/reading.ts";
import { ActionRefusal } from "./actionRefusal.ts";
import { decideReport } from "./report.ts";
import type { Choices } from "./settle.ts";

/**
 * The summaries of a pack that stand in a workbook and say something else than they would if the report were made now, by table id.
 * Empty where no report can be made: what keeps it from being made is said elsewhere.
 */
export function outdatedTables(reading: WorkbookReading, pack: Pack, choices: Choices): readonly string[] {
  try {
    const { tables } = decideReport(reading, pack, choices).report;
    return tables.flatMap(({ model, isNew, changed }) => (!isNew && changed.length > 0 ? [model.id] : []));
  } catch (error) {
    if (error instanceof ActionRefusal) return [];
    throw error;
  }
}
