import { type Area, areaAddress, parseArea } from "./area.ts";

/** An area together with the sheet it lies on. */
export interface SheetArea {
  readonly sheet: string;
  readonly area: Area;
}

const PLAIN = /^[A-Za-z_\u00C0-\uFFFF][\w.\u00C0-\uFFFF]*$/;
const CELL_LIKE = /^(?:[A-Z]{1,3}\d+|R\d*C\d*|R|C)$/i;

/**
 * A sheet's name as it stands before the `!` of a formula: `Outcomes`, `'SP Outcomes'`, `'Children''s'`.
 * Excel: quotes are needed for anything but letters, digits, dots and underscores, and for names that look like cells.
 */
export function quoteSheet(name: string): string {
  return PLAIN.test(name) && !CELL_LIKE.test(name) ? name : `'${name.replaceAll("'", "''")}'`;
}

/** A reference to an area with its sheet and dollars, as a defined name holds it: `'SP Outcomes'!$A$4:$K$32`. */
export function absoluteReference({ sheet, area }: SheetArea): string {
  const dollars = areaAddress(area).replace(/([A-Z]+)(\d+)/g, "$$$1$$$2");
  return `${quoteSheet(sheet)}!${dollars}`;
}

/**
 * Reads a reference to one area of one sheet, with or without `=` and dollars.
 * @returns null for anything else: several areas, `#REF!`, another workbook, a formula, no sheet.
 */
export function parseReference(text: string): SheetArea | null {
  const match = /^=?(?:'((?:[^']|'')+)'|([^'!()[\]]+))!([^!]+)$/.exec(text.trim());
  if (!match) return null;
  const sheet = (match[1] ?? match[2] ?? "").replaceAll("''", "'");
  const area = parseArea(match[3] ?? "");
  return area && !sheet.includes("[") ? { sheet, area } : null;
}
