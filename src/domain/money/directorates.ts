import type { FieldName, Layout } from "../layout.ts";
import { columnOf, type RowReader } from "../register/fields.ts";
import type { ItemBase, Told } from "../register/item.ts";
import { filledDown } from "../register/filledDown.ts";
import { sidesTold } from "./budgetSides.ts";

const FIELDS: readonly FieldName[] = ["directorate", "leadDirectorate", "group", "parent"];

/**
 * What each line of a budget or saving is a part of: its directorate's column (also where only the first of several rows names it), else the
 * section row above it, else the subtotal below it (`Total Adults and Health`); empty where nothing says it.
 */
export function directoratesOf(layout: Layout, reader: RowReader, items: readonly ItemBase[]): readonly string[] {
  const column = FIELDS.find((field) => columnOf(layout, field) !== null && !sidesTold(reader, items, field));
  const told = column === undefined ? [] : filledDown(items, (row) => reader.told(row, column));
  const below = subtotals(layout, reader);
  return items.map(({ row, section }, index) => words(told[index]) ?? section ?? nameBelow(below, row));
}

const words = (told: Told | null | undefined): string | null => (told ? told.words : null);

interface Subtotal {
  readonly row: number;
  readonly name: string;
}

const TOTAL = /^(?:sub|grand)?[ -]?totals?\b\s*(?:for\b|of\b)?[\s:–-]*|[\s:–-]*\b(?:sub[ -]?)?totals?$/gi;

/** The subtotals of a register that name what they add up. A lone total adds up everything. */
function subtotals(layout: Layout, reader: RowReader): readonly Subtotal[] {
  if (layout.totals.length < 2) return [];
  return layout.totals.map((row) => {
    const label = reader.told(row, "title")?.words ?? "";
    return { row, name: TOTAL_ONLY.test(label) ? "" : label.replace(TOTAL, "").trim() };
  });
}

const TOTAL_ONLY = /^(?:(?:sub|grand|overall|net)[ -]?)?totals?$|\bfund\b|^net\b/i;

const nameBelow = (below: readonly Subtotal[], row: number): string => below.find((one) => one.row > row)?.name ?? "";
