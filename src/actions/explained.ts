import type { TableModel } from "../grid/table.ts";
import { EXPLAINED_TABLE, explainedTable } from "../report/explain/explainedTable.ts";
import type { Assessed } from "./assess.ts";
import { sourcesOf } from "./explainCell.ts";
import { standingIds } from "./packsInUse.ts";
import type { PlacedTable } from "./placeTables.ts";

/** Whether the sheet that explains the figures stands in a workbook. */
export const isExplained = ({ survey: { own } }: Assessed): boolean => own.tables.has(EXPLAINED_TABLE);

/**
 * The sheet that explains the figures of the summaries. None where a report leaves out summaries that stand: their figures would be lost from
 * it, so that it stays as it is until all are refreshed.
 */
export function explainedModels(assessed: Assessed, summaries: readonly PlacedTable[]): readonly TableModel[] {
  const made = new Set(summaries.map(({ model }) => model.id));
  if (standingIds(assessed.survey.own).some((id) => !made.has(id))) return [];
  const table = explainedTable(summaries, sourcesOf(assessed));
  return table === null ? [] : [table];
}
