import type { Place } from "../../grid/area.ts";
import { uniqueKeys } from "../history/frozen.ts";
import type { Register } from "../register/register.ts";

/** An item of a register as a narrative knows it. */
export interface NamedItem {
  /** The register's name. */
  readonly register: string;
  /** What it is known by in its register, as `uniqueKeys` gives it. */
  readonly item: string;
  readonly title: string;
  /** Empty where it has none. */
  readonly ref: string;
  /** The cell that it is known by as long as the workbook is not changed: of its title. */
  readonly place: Place;
}

/** The items of a register with what they are known by, in its order. */
export function namedItems({ layout, items }: Register): readonly NamedItem[] {
  const keys = uniqueKeys(items.map(({ key }) => key));
  return items.map(({ title, ref, place }, index) => ({
    register: layout.name,
    item: keys[index] ?? "",
    title,
    ref: ref?.words ?? "",
    place,
  }));
}

/** A place as a key of a map. */
export const placeKey = ({ sheet, row, column }: Place): string => `${row},${column},${sheet}`;
