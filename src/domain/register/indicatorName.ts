import type { ItemBase } from "./item.ts";

/** Which item some words name, or why they name none. */
export type NamedItem<T> =
  | { readonly kind: "item"; readonly item: T }
  | { readonly kind: "none" }
  /** Several have the name; `names` tells each apart. */
  | { readonly kind: "several"; readonly names: readonly string[] };

/** What an item can be called, the shortest first: its reference, its title, both, its section before it, and its row. */
function namesOf(item: ItemBase): readonly string[] {
  const { ref, title, section, row, key } = item;
  const reference = ref?.words ?? "";
  const both = [reference, title].filter((words) => words !== "").join(" ");
  const within = section === null ? [] : [`${section}: ${title}`, `${section}: ${both}`];
  return [reference, title, key, both, ...within, `${both} (row ${row + 1})`].filter((name) => name !== "");
}

const fold = (name: string): string => name.trim().toLowerCase();

/** Names each item of a register so that no other has the name: by its reference, else its title, else with more beside it. */
export function nameItems<T extends ItemBase>(items: readonly T[]): ReadonlyMap<T, string> {
  const counts = countNames(items);
  return new Map(
    items.map((item) => {
      const names = namesOf(item);
      return [item, names.find((name) => counts.get(fold(name)) === 1) ?? names.at(-1) ?? ""] as const;
    }),
  );
}

/** The item that some words name, by any of its names, whatever the capitals. */
export function itemNamed<T extends ItemBase>(items: readonly T[], words: string): NamedItem<T> {
  const named = items.filter((item) => namesOf(item).some((name) => fold(name) === fold(words)));
  const [first] = named;
  if (first === undefined) return { kind: "none" };
  if (named.length === 1) return { kind: "item", item: first };
  const names = nameItems(items);
  return { kind: "several", names: named.flatMap((item) => names.get(item) ?? []) };
}

function countNames(items: readonly ItemBase[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const item of items)
    for (const name of new Set(namesOf(item).map(fold))) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}
