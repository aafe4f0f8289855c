import { readNoValue } from "../reading/noValue.ts";
import type { ItemBase, Told } from "./item.ts";

/** What a column says of each item, where it names something only on the first of several rows: an empty cell says what the one above says, within the same section. */
export function filledDown(items: readonly ItemBase[], tell: (row: number) => Told | null): readonly (Told | null)[] {
  let above: { readonly told: Told | null; readonly section: string | null } = { told: null, section: null };
  return items.map(({ row, section }) => {
    const told = tell(row);
    const says = told !== null && readNoValue(told.words) === null;
    if (says || section !== above.section) above = { told: says ? told : null, section };
    return above.told;
  });
}
