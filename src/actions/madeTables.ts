import type { Area } from "../grid/area.ts";
import type { Role } from "../domain/register/role.ts";
import { plainModelsOf } from "../report/pack.ts";
import type { Assessed } from "./assess.ts";
import { isOf, packInUse, standingIds } from "./packsInUse.ts";

/** A summary table that stands in the workbook. */
export interface MadeTable {
  readonly id: string;
  readonly sheet: string;
  readonly area: Area;
  /** The register that it is made from; null: from all of them. */
  readonly from: Role | null;
  /** The titles of the packs that have it. */
  readonly packs: readonly string[];
  /**
   * `kept`: Refresh keeps it up to date. `off`: it was switched off, so it stays as it is. `left`: nothing in the workbook feeds it any more,
   * so it stays as it is, too.
   */
  readonly state: "kept" | "off" | "left";
}

/** The summaries that stand in a workbook, in the order of the packs; those that are in none come last. */
export function madeTables(assessed: Assessed): readonly MadeTable[] {
  const { survey, packs, input } = assessed;
  const used = packInUse(assessed)?.tables ?? [];
  const rank = (id: string): number => {
    const at = used.findIndex((table) => isOf(id, table));
    return at < 0 ? used.length : at;
  };
  const made = standingIds(survey.own).flatMap((id): readonly MadeTable[] => {
    const standing = survey.own.tables.get(id);
    if (!standing) return [];
    const { sheet, area } = standing;
    const having = packs.filter(({ tables }) => tables.some((table) => isOf(id, table)));
    const table = used.find((one) => isOf(id, one));
    const builds = table !== undefined && plainModelsOf(table, input).some((model) => model.id === id);
    const state = table === undefined ? "off" : builds ? "kept" : "left";
    return [{ id, sheet, area, from: table?.from ?? null, packs: having.map(({ title }) => title), state }];
  });
  return made.toSorted((a, b) => rank(a.id) - rank(b.id));
}
