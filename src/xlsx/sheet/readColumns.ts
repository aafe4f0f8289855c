import { LAST_COLUMN } from "../../grid/area.ts";
import type { ColumnFormat } from "../book.ts";
import { child, children, flag, numeric, type XmlElement } from "../xml/xmlTree.ts";

/** The columns of a sheet that are formatted, each on its own however many the file describes at once. */
export function readColumns(sheet: XmlElement): Map<number, ColumnFormat> {
  const columns = new Map<number, ColumnFormat>();
  const { width } = readDefaultSizes(sheet);
  for (const element of columnElements(sheet)) {
    const { first, last } = columnSpan(element);
    for (let column = first; column <= last; column++) columns.set(column, readColumn(element, width));
  }
  return columns;
}

/** The `col` elements of a sheet. */
export const columnElements = (sheet: XmlElement): XmlElement[] =>
  children(sheet, "cols").flatMap((group) => children(group, "col"));

/** The columns that a `col` element describes, from 0. */
export function columnSpan(element: XmlElement): { readonly first: number; readonly last: number } {
  const first = (numeric(element, "min") ?? 1) - 1;
  const last = (numeric(element, "max") ?? first + 1) - 1;
  return { first: Math.max(0, first), last: Math.min(last, LAST_COLUMN) };
}

function readColumn(element: XmlElement, defaultWidth: number): ColumnFormat {
  const width = numeric(element, "width");
  // Excel: a column always states a width; one that nobody has set states the default.
  const isOwn = width !== defaultWidth || flag(element, "customWidth");
  return { width: isOwn ? width : null, hidden: flag(element, "hidden"), style: numeric(element, "style") ?? 0 };
}

/** The width of a column of `characters` characters with its padding, in steps of eight pixels as Excel has it. */
function paddedWidth(characters: number): number {
  const digit = 7;
  const pixels = Math.ceil((characters * digit + 5) / 8) * 8;
  return Math.trunc((pixels / digit) * 256) / 256;
}

/** The width of columns that have none of their own, in characters of the default font, and the height of rows. */
export function readDefaultSizes(sheet: XmlElement): { readonly width: number; readonly height: number } {
  const format = child(sheet, "sheetFormatPr");
  return {
    width: numeric(format, "defaultColWidth") ?? paddedWidth(numeric(format, "baseColWidth") ?? 8),
    height: numeric(format, "defaultRowHeight") ?? 15,
  };
}
