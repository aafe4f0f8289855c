import type { Place } from "../../grid/area.ts";
import { contains } from "../../grid/area.ts";
import type { ItemBase } from "../../domain/register/item.ts";
import type { RatedRegister } from "../../domain/register/ratedRegister.ts";
import { type ItemFacts, itemsOf } from "./itemFacts.ts";

/** An item with the register that lists it. */
export interface IndexedItem extends ItemFacts {
  readonly register: RatedRegister["register"];
}

/** Finds the item that a cell of a register belongs to; null for a cell of none. */
export type FindItem = (place: Place) => IndexedItem | null;

const keyOf = ({ sheet, row, column }: Place): string => `${sheet}!${row},${column}`;

/**
 * Knows every cell that an item was read from. A cell that stands for several (a priority named once for all its actions) is that of the
 * item whose title stands there, else of the first. A cell of the register's area that means nothing is that of the item in its row.
 */
export function indexItems(registers: readonly RatedRegister[]): FindItem {
  const byCell = new Map<string, IndexedItem>();
  const byRow = new Map<string, IndexedItem>();
  const all = registers.flatMap((one) => itemsOf(one).map((facts) => ({ ...facts, register: one.register })));
  for (const item of all) byCell.set(keyOf(item.item.place), item);
  for (const item of all) {
    for (const place of placesIn(item.item)) first(byCell, keyOf(place), item);
    first(byRow, rowKey(item.item.place.sheet, item.item.row, item.register), item);
  }
  return (place) => byCell.get(keyOf(place)) ?? inRow(place, registers, byRow);
}

function first(map: Map<string, IndexedItem>, key: string, item: IndexedItem): void {
  if (!map.has(key)) map.set(key, item);
}

const rowKey = (sheet: string, row: number, { layout }: RatedRegister["register"]): string =>
  `${sheet}!${layout.name}!${row}`;

function inRow(
  { sheet, row, column }: Place,
  registers: readonly RatedRegister[],
  byRow: ReadonlyMap<string, IndexedItem>,
): IndexedItem | null {
  const home = registers.find(
    ({ register: { layout } }) => layout.sheet === sheet && contains(layout.area, row, column),
  )?.register;
  if (home === undefined) return null;
  return byRow.get(rowKey(sheet, home.layout.orientation === "rows" ? row : column, home)) ?? null;
}

/** Every cell that something of an item was read from, wherever in it that is said. */
function placesIn(item: ItemBase): readonly Place[] {
  const places: Place[] = [];
  const look = (value: unknown): void => {
    if (typeof value !== "object" || value === null) return;
    if (isPlace(value)) places.push(value);
    else if (value instanceof Map) value.forEach(look);
    else Object.values(value).forEach(look);
  };
  look(item);
  return places;
}

const isPlace = (value: object): value is Place => "sheet" in value && "row" in value && "column" in value;
