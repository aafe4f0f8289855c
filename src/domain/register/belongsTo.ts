import type { FieldName, Layout } from "../layout.ts";
import { columnOf, type RowReader } from "./fields.ts";
import { filledDown } from "./filledDown.ts";
import type { ItemBase, Told } from "./item.ts";

/** A reference at the beginning of a name, such as `RES01`, perhaps behind what it is called: `Development priority: RES01 Build …`. */
const CODED = /^(?:[^:]{1,40}:\s*)?([A-Z]{1,6})[ -]?(\d{1,3})(?![\d/])/;

/** The letters and the number of the reference that a name begins with; null when it begins with none. */
export function codeOf(words: string): { readonly letters: string; readonly number: number } | null {
  const [, letters, number] = CODED.exec(words) ?? [];
  return letters === undefined ? null : { letters, number: Number(number) };
}

/** Where the name of what an action belongs to may stand, in the order in which they are believed. */
const FIELDS: readonly FieldName[] = ["group", "parent", "directorate", "priority"];

/**
 * What each action of a plan belongs to, its development priority: what stands in the column whose cells most often begin with a reference
 * (`RES01`), or in the rows that head others where these do; without references the first column that says anything, else the section row.
 * A column that names it only once, on the first of its actions, speaks for those below, as far as the next section row.
 * @returns for each item its cell; null where nothing says it
 */
export function belongsTo(layout: Layout, reader: RowReader, items: readonly ItemBase[]): readonly (Told | null)[] {
  const columns = FIELDS.flatMap((field) => {
    const column = columnOf(layout, field);
    return column === null ? [] : [filledDown(items, (row) => reader.told(row, field))];
  });
  const sections = items.map(({ row }) => sectionOf(layout, reader, row));
  const [first, ...rest] = [...columns, sections].filter((told) => told.some((one) => one !== null));
  if (first === undefined) return items.map(() => null);
  return rest.reduce((best, told) => (coded(told) > coded(best) ? told : best), first);
}

const coded = (told: readonly (Told | null)[]): number =>
  told.filter((one) => one !== null && codeOf(one.words) !== null).length;

function sectionOf(layout: Layout, reader: RowReader, row: number): Told | null {
  const section = layout.sections.findLast((one) => one.row < row);
  const [column] = layout.fields;
  return section && column ? { place: reader.at(section.row, column).place, words: section.text } : null;
}
