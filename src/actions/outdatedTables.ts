import { rolesNeeded } from "../report/pack.ts";
import { ActionRefusal } from "./actionRefusal.ts";
import type { Assessed } from "./assess.ts";
import { packInUse } from "./packsInUse.ts";
import { decideReport } from "./report.ts";

/**
 * The summaries that stand in a workbook and say something else than they would if they were refreshed now, by table id. A table for which
 * it is open which register it is made from is left out, and so is one that was switched off. Empty where no report can be made: what keeps
 * it from being made is said elsewhere.
 */
export function outdatedTables(assessed: Assessed): readonly string[] {
  const pack = packInUse(assessed);
  if (pack === null) return [];
  const open = new Set(assessed.settled.ties.map(({ role }) => role));
  const tables = pack.tables.filter(
    (table) => ![...rolesNeeded({ ...pack, tables: [table] })].some((role) => open.has(role)),
  );
  try {
    const { report } = decideReport(assessed, { ...pack, tables }, { explained: false });
    const changed = report.tables.flatMap((one) => (!one.isNew && one.changed.length > 0 ? [one.model.id] : []));
    return [...changed, ...report.retired.flatMap(({ id, isNew }) => (isNew ? [id] : []))];
  } catch (error) {
    if (error instanceof ActionRefusal) return [];
    throw error;
  }
}
