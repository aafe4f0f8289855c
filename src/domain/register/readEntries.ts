import type { FieldName, Layout } from "../layout.ts";
import type { RowReader } from "./fields.ts";
import type { Entry, Told } from "./item.ts";
import { readItems } from "./readItems.ts";

/** The fields whose cells may list several things, one a line. */
const LISTS: ReadonlySet<FieldName> = new Set(["priority"]);

/** The entries of a register of words, in its order: strategies, decisions. A field that has several columns gives its first. */
export function readEntries(layout: Layout, reader: RowReader): readonly Entry[] {
  const fields = [...new Set(layout.fields.map(({ field }) => field))];
  const cellsOf = (row: number): ReadonlyMap<FieldName, Told> =>
    new Map(
      fields.flatMap((field) => {
        const told = LISTS.has(field) ? reader.list(row, field) : reader.told(row, field);
        return told === null ? [] : [[field, told] as const];
      }),
    );
  return readItems(layout, reader).map((item) => ({ ...item, cells: cellsOf(item.row) }));
}
