import type { NamedItem } from "../../domain/narrative/namedItems.ts";
import type { NarrativeEntry } from "../../domain/narrative/narrativeEntry.ts";
import { type KeyParts, keyOf, partsOfKey, stands } from "../../domain/narrative/narrativeKey.ts";

/**
 * The narrative under the keys that the workbook's items now have. What belongs to a register that is there no more, as it was renamed, or comes
 * from the first format, which named no register, goes to the one register that has such an item. A row that a person wrote names its item by
 * reference or title.
 */
export const knownEntries = (
  entries: readonly NarrativeEntry[],
  items: readonly NamedItem[],
): readonly NarrativeEntry[] => {
  const taken = new Set(entries.map(({ key }) => key));
  return entries.map((entry) => {
    const parts = partsOfKey(entry.key);
    const item = parts && itemOf(parts, items);
    if (parts === null || item === null) return entry;
    const key = keyOf({ ...parts, register: item.register, item: item.item });
    if (key === entry.key || taken.has(key)) return entry;
    taken.add(key);
    return { ...entry, key };
  });
};

function itemOf({ register, item }: KeyParts, items: readonly NamedItem[]): NamedItem | null {
  const own = items.filter((one) => stands(register, "register", one.register));
  const among = own.length > 0 ? own : items;
  const byKey = among.filter((one) => stands(item, "item", one.item));
  if (byKey.length > 0) return onlyOf(byKey);
  const called = item.toLowerCase();
  return onlyOf(among.filter(({ ref, title }) => ref.toLowerCase() === called || title.toLowerCase() === called));
}

const onlyOf = <T>(things: readonly T[]): T | null => (things.length === 1 ? (things[0] ?? null) : null);
