import { pointsOfCharacters } from "../../../standin/model/sizes.ts";
import type { BookSheet } from "../../../xlsx/book.ts";

/** Pixels in a point, at 96 pixels to the inch. */
export const PIXELS_PER_POINT = 96 / 72;

/** A column's width in pixels; 0 when it is hidden. */
export function columnPixels(sheet: BookSheet, column: number): number {
  const format = sheet.columnFormats.get(column);
  if (format?.hidden) return 0;
  return Math.round(pointsOfCharacters(format?.width ?? sheet.defaultWidth) * PIXELS_PER_POINT);
}

/**
 * A row's height in pixels; 0 when it is hidden. A row without a height of its own, or with one that was fitted to its
 * text, is as high as it needs, which `automatic` gives in pixels, and the sheet's own height at least.
 */
export function rowPixels(sheet: BookSheet, row: number, automatic: (row: number) => number): number {
  const format = sheet.rowFormats.get(row);
  if (format?.hidden) return 0;
  const isFixed = format !== undefined && format.height !== null && format.fitted !== true;
  if (isFixed) return Math.round((format.height ?? 0) * PIXELS_PER_POINT);
  return Math.max(Math.round(sheet.defaultHeight * PIXELS_PER_POINT), automatic(row));
}
