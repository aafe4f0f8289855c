import type { Layout } from "../../domain/layout.ts";
import type { ItemBase } from "../../domain/register/item.ts";
import type { RatedRegister } from "../../domain/register/ratedRegister.ts";
import type { Live, Working } from "../live/live.ts";
import type { BesideKind } from "./besideKinds.ts";
import { onlyFor } from "./onePattern.ts";
import { ownReference, rowKey, rowPattern, type WorkingRow } from "./rowPattern.ts";

/** A register with what its columns are made from. */
export interface BesideAsked {
  readonly register: RatedRegister;
  readonly live: Live;
  readonly working: Working;
  readonly layout: Layout;
}

/** Excel: a formula has at most 8,192 characters ("Excel specifications and limits", support.microsoft.com). */
export const LONGEST = 7_500;

/** What is said of an item beside its row. */
export interface RowOf {
  /** Where it stands, from 0 on the sheet. */
  readonly row: number;
  /** What it shows. */
  readonly text: string;
  /** null where no formula says it. */
  readonly pattern: string | null;
  /** The cell of the item's title, as a formula beside it refers to it. */
  readonly title: string;
  /** A formula that is for this item alone. */
  readonly guard: (pattern: string) => string;
}

/** What is said of each item, and where: in a list with a row for each period, in the row of the period that is rated. */
export function besideRows(
  kind: BesideKind,
  { register, live, working: { model }, layout }: BesideAsked,
): readonly RowOf[] {
  const at = model.columns.findIndex(({ heading }) => heading === kind.from);
  const shown = (word: string): string => kind.shown(word, register);
  const isLong = layout.fields.some(({ field }) => field === "period");
  const patternOf = remembered((on) => rowPattern(kind.from, on, shown));
  return itemsOf(register).flatMap(({ item, valueRow }, index): readonly RowOf[] => {
    const cells = model.rows[index];
    const row = isLong ? valueRow : item.row;
    if (cells === undefined || at < 0 || row === null) return [];
    const own = patternOf({ model, cells, title: item.place, row });
    const pattern = own !== null && isLong ? whileTheyStand(own, layout, live) : own;
    const fits = pattern !== null && pattern.length <= LONGEST;
    const text = shown(String(cells[at]?.value ?? ""));
    const { ref, place } = item;
    const known = ref === null || ref.words === "" ? place : ref.place;
    const guard = (one: string): string => onlyFor(ownReference(known, row), live.cell(known).value, one);
    return [{ row, text, pattern: fits ? pattern : null, title: ownReference(place, row), guard }];
  });
}

/** Works out the pattern of each kind of row once. */
function remembered(patternOf: (on: WorkingRow) => string | null): (on: WorkingRow) => string | null {
  const known = new Map<string, string | null>();
  return (on) => {
    const key = rowKey(on);
    const found = known.get(key);
    if (found !== undefined) return found;
    const made = patternOf(on);
    known.set(key, made);
    return made;
  };
}

/**
 * A formula that rests on other rows of a list with a row for each period: it holds while these are of the item and period that they were of, and
 * asks for a refresh where the list was sorted.
 */
function whileTheyStand(pattern: string, { fields, sheet }: Layout, live: Live): string {
  const told = fields.filter(({ field }) => ["ref", "title", "period"].includes(field));
  const others = new Set([...pattern.matchAll(/\$[A-Z]+\$(\d+)/g)].map(([, row]) => Number(row) - 1));
  return [...others].reduceRight(
    (inner, row) =>
      told.reduceRight((rest, { column }) => {
        const place = { sheet, row, column };
        return onlyFor(ownReference(place, -1), live.cell(place).value, rest);
      }, inner),
    pattern,
  );
}

interface Placed {
  readonly item: ItemBase;
  /** The row of the value that is rated; null where there is none. */
  readonly valueRow: number | null;
}

function itemsOf(register: RatedRegister): readonly Placed[] {
  switch (register.kind) {
    case "indicators":
      return register.rated.map(({ item, value }) => ({ item, valueRow: value?.place.row ?? null }));
    case "budget":
    case "savings":
      return register.rated.map(({ item }) => ({ item, valueRow: null }));
    default:
      return [];
  }
}
