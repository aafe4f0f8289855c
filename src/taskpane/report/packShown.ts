import type { PackState } from "../../actions/packStates.ts";
import type { WorkbookState } from "../../actions/workbookState.ts";

/**
 * The pack that the view Report shows: the one chosen in it; else the one made last in the workbook; else the one that this person used last,
 * where the workbook has something for it; else the one that its registers speak for most. undefined where there is none at all.
 * @param preferred the id of the pack used last on this machine
 */
export function packShown(
  { packs, tables, offered }: Pick<WorkbookState, "packs" | "tables" | "offered">,
  chosen: string | null,
  preferred: string | null,
): PackState | undefined {
  const named = (id: string | null): PackState | undefined => packs.find((pack) => pack.id === id);
  const fits = (pack: PackState | undefined): boolean =>
    pack?.tables.some((id) => tables.get(id)?.why === null && tables.get(id)?.from !== null) ?? false;
  const liked = named(preferred);
  const madeBefore = packs.some(({ made }) => made);
  return named(chosen) ?? (!madeBefore && fits(liked) ? liked : (named(offered) ?? packs[0]));
}
