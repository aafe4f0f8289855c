import type { Pack, PackTable } from "../report/pack.ts";
import { isCalled } from "../report/packs/choosePacks.ts";
import type { Assessed } from "./assess.ts";
import { packsKept } from "./packsInUse.ts";

/**
 * Which tables have fixed values for figures: those of the packs for which a council chose so, of the pack that is made or, where several are
 * refreshed as one, of each of them. A table that two packs share has fixed values where one of them has.
 */
export function fixedTables(assessed: Assessed, made: Pack): (table: PackTable) => boolean {
  const { figures } = assessed.settled.rules;
  const isFixed = (pack: Pack): boolean =>
    [...figures].some(([name, choice]) => choice === "fixed" && isCalled(pack, name));
  if (isFixed(made)) return () => true;
  const ids = new Set(
    packsKept(assessed)
      .filter((pack) => made.id.split("; ").includes(pack.id) && isFixed(pack))
      .flatMap(({ tables }) => tables.map(({ id }) => id)),
  );
  return ({ id }) => ids.has(id);
}
