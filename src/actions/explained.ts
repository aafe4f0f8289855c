import type { TableModel } from "../grid/table.ts";
import { EXPLAINED_BY_DEFAULT } from "../domain/rules/rules.ts";
import { EXPLAINED_TABLE, explainedTable } from "../report/explain/explainedTable.ts";
import type { Pack } from "../report/pack.ts";
import { isCalled } from "../report/packs/choosePacks.ts";
import type { Assessed } from "./assess.ts";
import { sourcesOf } from "./explainCell.ts";
import { packsKept, standingIds } from "./packsInUse.ts";
import type { PlacedTable } from "./placeTables.ts";

/**
 * Whether a report comes with the sheet that explains its figures: it does unless the council chose otherwise for the pack, or, where several packs are
 * refreshed as one, for each of them. Where the sheet stands it is kept up to date in any case: what it says would be wrong otherwise.
 */
export function isExplained(assessed: Assessed, made: Pack): boolean {
  const { survey, settled } = assessed;
  if (survey.own.tables.has(EXPLAINED_TABLE)) return true;
  const chosen = [...settled.rules.explained];
  const wantsSheet = (pack: Pack): boolean =>
    (chosen.find(([name]) => isCalled(pack, name))?.[1] ?? EXPLAINED_BY_DEFAULT) === "sheet";
  const joined = packsKept(assessed).filter(({ id }) => made.id.split("; ").includes(id));
  return joined.length === 0 ? wantsSheet(made) : joined.some(wantsSheet);
}

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
