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
 * order in which each first occurs; so are those with the same objective and unit, as a share and a count under one title are two. A row without reference and title goes on with the indicator above it. What is not said by period
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
  return withOwnNames([...groups.values()], reader).map((rows) => longItem(reader, rows));
}

const isUnnamed = ({ ref, title }: ItemBase): boolean => (ref?.words ?? "") === "" && title === "";

/** What tells indicators of one title apart, besides their references. */
const QUALIFIERS = ["group", "parent", "unit"] as const;

const qualifiersOf = ({ row }: ItemBase, reader: RowReader): readonly string[] =>
  QUALIFIERS.map((field) => reader.told(row, field)?.words ?? "");

const identityOf = (item: ItemBase, reader: RowReader): string =>
  [item.ref?.words ?? "", item.title, item.section ?? "", ...qualifiersOf(item, reader)].map(plain).join("\n");

/** Indicators of the same title are told apart by what differs between them: `Recycling (Bedford)`, `Recycling (Bedford, Tonnes)`. */
function withOwnNames(groups: readonly LongRow[][], reader: RowReader): readonly (readonly LongRow[])[] {
  const qualified = groups.flatMap(([first]) =>
    first ? [{ title: plain(first.item.title), words: qualifiersOf(first.item, reader) }] : [],
  );
  return groups.map((rows) => {
    const title = plain(rows[0]?.item.title ?? "");
    const same = qualified.filter((one) => one.title === title);
    const differ = QUALIFIERS.map((_, at) => new Set(same.map(({ words }) => plain(words[at] ?? ""))).size > 1);
    return rows.map(({ item, period }) => {
      const own = qualifiersOf(item, reader).filter((words, at) => differ[at] === true && words !== "");
      return { item: named(item, own.join(", ")), period };
    });
  });
}

function named(item: ItemBase, qualifier: string): ItemBase {
  if (qualifier !== "") return { ...item, title: `${item.title} (${qualifier})`, key: `${item.title} (${qualifier})` };
  const ref = item.ref?.words ?? "";
  return { ...item, key: ref === "" ? item.title : ref };
}

function longItem(reader: RowReader, rows: readonly LongRow[]): LongItem {
  const { latest, said } = rowsByPeriod(reader, rows);
  return { item: latest, said };
}
