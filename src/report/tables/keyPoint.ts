import type { Place } from "../../grid/area.ts";

/** A key point: the table it speaks of, its sentence and the cells behind it. */
export interface KeyPoint {
  readonly about: string;
  readonly sentence: string;
  readonly behind: readonly Place[];
}

/** The cells of some rated items. */
export const placesOf = (items: readonly { readonly item: { readonly place: Place } }[]): readonly Place[] =>
  items.map(({ item }) => item.place);
