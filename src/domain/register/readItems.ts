import type { Layout } from "../layout.ts";
import { readNoValue } from "../reading/noValue.ts";
import type { ItemBase } from "./item.ts";
import { columnOf, type RowReader } from "./fields.ts";

/** What every row of a register has, in its order. */
export function readItems(layout: Layout, reader: RowReader): readonly ItemBase[] {
  const rows = layout.itemRows.map((row) => readItem(layout, reader, row));
  const repeated = new Set(duplicates(rows.map(({ key }) => key)));
  // A title such as "Embed our Values" stands under every directorate: its section tells one from the other.
  return rows.map((item) =>
    repeated.has(item.key) && item.section ? { ...item, key: `${item.section}: ${item.key}` } : item,
  );
}

function readItem(layout: Layout, reader: RowReader, row: number): ItemBase {
  const ref = reader.told(row, "ref");
  const title = reader.told(row, "title");
  const named = [ref, title].find((told) => told !== null && readNoValue(told.words) === null) ?? null;
  const first = columnOf(layout, "title") ?? columnOf(layout, "ref") ?? layout.fields[0];
  const place =
    title?.place ?? ref?.place ?? (first ? reader.at(row, first).place : { sheet: layout.sheet, row, column: 0 });
  return {
    row,
    place,
    key: named?.words ?? `row ${row + 1}`,
    ref,
    title: title?.words ?? ref?.words ?? "",
    section: layout.sections.findLast((section) => section.row < row)?.text ?? null,
    owner: reader.told(row, "owner"),
    narrative: reader.told(row, "narrative"),
  };
}

/** The texts that occur more than once. */
export function duplicates(texts: readonly string[]): readonly string[] {
  const seen = new Set<string>();
  const twice = new Set<string>();
  for (const text of texts) (seen.has(text) ? twice : seen).add(text);
  return [...twice];
}
