import type { Layout } from "../layout.ts";
import { plain } from "../reading/words.ts";
import type { RowReader } from "./fields.ts";
import type { ByPeriod } from "./fieldsByPeriod.ts";
import type { ItemBase } from "./item.ts";
import { type LongRow, rowsByPeriod } from "./longRows.ts";
import { rowPeriods } from "./rowPeriods.ts";

/** An indicator of a long layout, and what its rows say by period. */
export interface LongItem {
  readonly item: ItemBase;
  readonly said: ByPeriod;
}

/**
 * Puts the rows of a long layout together: those with the same reference, title and group (an area, a service) are one indicator, in the
 * order in which each first occurs. A row without reference and title goes on with the indicator above it. What is not said by period
 * (owner, unit, polarity) is taken from its latest row with a value.
 */
export function longIndicators(layout: Layout, reader: RowReader, items: readonly ItemBase[]): readonly LongItem[] {
  const periods = rowPeriods(layout, reader, layout.itemRows);
  const groups = new Map<string, LongRow[]>();
  let above: ItemBase | null = null;
  for (const one of items) {
    const item: ItemBase = above !== null && isUnnamed(one) ? { ...above, row: one.row } : one;
    above = item;
    const period = periods.get(one.row) ?? { told: { place: one.place, words: "" }, period: null };
    const key = identityOf(item, reader);
    groups.set(key, [...(groups.get(key) ?? []), { item, period }]);
  }
  return withOwnNames([...groups.values()], reader).map((rows) => longItem(layout, reader, rows));
}

const isUnnamed = ({ ref, title }: ItemBase): boolean => (ref?.words ?? "") === "" && title === "";

const groupOf = ({ row }: ItemBase, reader: RowReader): string => reader.told(row, "group")?.words ?? "";

const identityOf = (item: ItemBase, reader: RowReader): string =>
  [item.ref?.words ?? "", item.title, groupOf(item, reader), item.section ?? ""].map(plain).join("\n");

/** Indicators of the same title in several groups are told apart by these: `Recycling (Bedford)`. */
function withOwnNames(groups: readonly LongRow[][], reader: RowReader): readonly (readonly LongRow[])[] {
  const titles = groups.map(([first]) => plain(first?.item.title ?? ""));
  return groups.map((rows) => {
    const title = plain(rows[0]?.item.title ?? "");
    const isAlone = titles.filter((one) => one === title).length < 2;
    return rows.map(({ item, period }) => ({ item: named(item, isAlone ? "" : groupOf(item, reader)), period }));
  });
}

function named(item: ItemBase, group: string): ItemBase {
  if (group !== "") return { ...item, title: `${item.title} (${group})`, key: `${item.title} (${group})` };
  const ref = item.ref?.words ?? "";
  return { ...item, key: ref === "" ? item.title : ref };
}

function longItem(layout: Layout, reader: RowReader, rows: readonly LongRow[]): LongItem {
  const { latest, said } = rowsByPeriod(layout, reader, rows);
  return { item: latest, said };
}
