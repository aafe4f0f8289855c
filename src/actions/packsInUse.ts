import { type Pack, type PackTable, tableOf } from "../report/pack.ts";
import { isCalled, joinedNames, joinPacks } from "../report/packs/choosePacks.ts";
import type { Assessed } from "./assess.ts";
import { isKeeping } from "./ownNames.ts";
import type { OwnSheets } from "./ownSheets.ts";

/** The summaries that stand in a workbook, by table id. */
export const standingIds = ({ tables }: OwnSheets): readonly string[] =>
  [...tables.keys()].filter((id) => !isKeeping(id));

/** Whether a summary is one of those that a table of a pack comes to: itself, or one of several such as one a committee. */
export const isOf = (summary: string, table: PackTable): boolean => tableOf({ tables: [table] }, summary) !== null;

/** The packs that were made in a workbook and still have a summary standing. */
export const packsKept = ({ packs, settled, survey }: Assessed): readonly Pack[] => {
  const standing = standingIds(survey.own);
  return packs.filter(
    (pack) =>
      settled.made.some((name) => isCalled(pack, name)) &&
      pack.tables.some((table) => standing.some((id) => isOf(id, table))),
  );
};

/**
 * What Refresh keeps up to date, as one pack: every table of the packs that were made and still have a summary standing, and any other
 * table that stands and that a pack has. What was switched off everywhere is in no pack. null when nothing stands.
 */
export function packInUse(assessed: Assessed): Pack | null {
  const { packs, survey } = assessed;
  const standing = standingIds(survey.own);
  const stands = (table: PackTable): boolean => standing.some((id) => isOf(id, table));
  const kept = packsKept(assessed);
  const others = packs.map((pack) => ({ ...pack, tables: pack.tables.filter(stands) }));
  const used = [...kept, ...others].filter(({ tables }) => tables.length > 0);
  const joined = used.length === 0 ? null : joinPacks(used);
  return joined && kept.length > 0 ? { ...joined, ...joinedNames(kept) } : joined;
}
