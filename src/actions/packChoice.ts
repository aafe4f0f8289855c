import { strengthOf } from "../domain/register/role.ts";
import { type Pack, type PackTable, tableOf } from "../report/pack.ts";
import { isCalled, tableNamed, TABLES } from "../report/packs/choosePacks.ts";
import { ActionRefusal } from "./actionRefusal.ts";
import type { Assessed } from "./assess.ts";

/**
 * The pack that a person named, or where they named none the one that is offered.
 * @throws ActionRefusal when there is no such pack
 */
export function choosePack(assessed: Assessed, name: string | null): Pack {
  const { packs } = assessed;
  const found = name === null ? offeredPack(assessed) : packs.find((pack) => isCalled(pack, name));
  if (found) return found;
  const known = packs.map(({ id }) => id).join(", ");
  throw new ActionRefusal("unknown-pack", `There is no pack "${name ?? ""}". There is: ${known}.`);
}

/**
 * The pack that a workbook is offered: the one made in it last, else the one that its registers speak for most, by the number of tables
 * they feed and how clearly each register is for it; of equals the first.
 */
export function offeredPack({ packs, settled, survey }: Assessed): Pack | undefined {
  const last = settled.made.at(-1);
  const made = packs.find((pack) => last !== undefined && isCalled(pack, last));
  if (made) return made;
  const { roles, ties } = settled;
  const weight = ({ from }: PackTable): number => {
    if (from === null) return 0;
    const tied = ties.find(({ role }) => role === from)?.candidates[0];
    const layout = roles.get(from)?.layout ?? tied ?? null;
    // A register that a person chose for a role is for it, whatever its fields say.
    return layout === null || survey.registers.length === 0 ? 0 : Math.max(1, strengthOf(layout, from));
  };
  const weights = packs.map(({ tables }) => tables.reduce((sum, table) => sum + weight(table), 0));
  return packs[weights.indexOf(Math.max(...weights))];
}

/**
 * Some tables only, in the order in which they were asked for.
 * @param named the pack that was asked for with them, whose tables they then have to be; null: tables of any pack
 * @throws ActionRefusal when there is no such table
 */
export function onlyTables(pack: Pack, named: string | null, ids: readonly string[]): Pack {
  const known = named === null ? TABLES : pack.tables;
  const tables = ids.map((id) => {
    const table = tableNamed(id);
    if (table && tableOf({ tables: known }, id) !== null) return table;
    const where = named === null ? "no pack has a table" : `the pack ${pack.id} has no table`;
    const all = known.map((one) => one.id).join(", ");
    throw new ActionRefusal("unknown-table", `There is no table "${id}": ${where} of that id. There is: ${all}.`);
  });
  return named === null ? { id: "chosen tables", title: "Chosen tables", tables } : { ...pack, tables };
}
