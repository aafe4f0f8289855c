import { parseArea } from "../../grid/area.ts";
import type { XmlEdits } from "../xml/xmlEdits.ts";
import { children, numeric, type XmlElement } from "../xml/xmlTree.ts";
import { type MoveArea, movedAddress } from "./movedAddress.ts";

/** Where an old column of a filter now stands among its columns, both from 0; null when it is gone. */
export type ColumnPlaces = (column: number) => number | null;

/** Gives the columns of an `autoFilter` that have a filter their new numbers; filters of columns that are gone go too. */
export function renumberFilter(edits: XmlEdits, filter: XmlElement, places: ColumnPlaces): void {
  for (const column of children(filter, "filterColumn")) {
    const old = numeric(column, "colId") ?? 0;
    const now = places(old);
    if (now === null) edits.remove(column);
    else if (now !== old) edits.setAttributes(column, { colId: now });
  }
}

/** Where the columns of a sheet's own filter stand, from where the sheet's columns lie now. */
export function filterPlaces(filter: XmlElement, moved: ColumnPlaces): ColumnPlaces {
  const before = parseArea(filter.attributes["ref"] ?? "");
  if (!before) return (column) => column;
  const places = Array.from({ length: before.columns }, (_, index) => moved(before.column + index));
  const first = places.find((place) => place !== null) ?? 0;
  return (column) => {
    const now = places[column] ?? null;
    return now === null ? null : now - first;
  };
}

/** Moves the areas of a sort state and of its conditions; what has no cells left goes. */
export function moveSortState(edits: XmlEdits, sortState: XmlElement, move: MoveArea): void {
  for (const element of [sortState, ...sortState.children]) {
    const old = element.attributes["ref"];
    if (old === undefined) continue;
    const now = movedAddress(old, move);
    if (now === null) edits.remove(element);
    else if (now !== old) edits.setAttributes(element, { ref: now });
  }
}
