import { strengthOf } from "../domain/register/role.ts";
import { plainModelsOf, type Pack, tableOf } from "../report/pack.ts";
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
 * The pack that a workbook is offered: the one made in it last, else the one that its registers speak for most. That is told by its tables
 * that can be made, each counting as much as its register is clearly for it, times their share of the pack; of equals the first.
 */
export function offeredPack(assessed: Assessed): Pack | undefined {
  const { packs, settled } = assessed;
  const last = settled.made.at(-1);
  const made = packs.find((pack) => last !== undefined && isCalled(pack, last));
  if (made) return made;
  const scores = packs.map((pack) => score(pack, assessed));
  return packs[scores.indexOf(Math.max(...scores))];
}

function score({ tables }: Pack, { settled: { roles, ties }, input }: Assessed): number {
  const weights = tables.flatMap((table) => {
    const { from } = table;
    if (from === null) return [];
    const tied = ties.find(({ role }) => role === from)?.candidates[0];
    const layout = roles.get(from)?.layout ?? tied ?? null;
    const canBe = layout !== null && (tied !== undefined || plainModelsOf(table, input).length > 0);
    // A register that a person chose for a role is for it, whatever its fields say.
    return [canBe ? Math.max(1, strengthOf(layout, from)) : 0];
  });
  const sum = weights.reduce((total, weight) => total + weight, 0);
  return weights.length === 0 ? 0 : (sum * weights.filter((weight) => weight > 0).length) / weights.length;
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
    const where = named === null ? "no pack has one" : `the pack ${pack.id} has none`;
    const all = known.map((one) => one.id).join(", ");
    throw new ActionRefusal("unknown-table", `There is no table "${id}": ${where} of that id. There is: ${all}.`);
  });
  return named === null ? { id: "chosen tables", title: "Chosen tables", tables } : { ...pack, tables };
}
