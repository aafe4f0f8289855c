import type { Border, BorderSide, CellStyle, FontStyle } from "../book.ts";
import { sameBorder } from "./lookXml.ts";

/** Whether two fonts look alike. */
export const sameFont = (a: FontStyle, b: FontStyle): boolean =>
  a.name === b.name &&
  a.size === b.size &&
  a.bold === b.bold &&
  a.italic === b.italic &&
  a.underline === b.underline &&
  a.strikethrough === b.strikethrough &&
  a.color === b.color;

/** Whether two cells have borders that look alike. */
export const sameBorders = (
  a: Readonly<Record<BorderSide, Border | null>>,
  b: Readonly<Record<BorderSide, Border | null>>,
): boolean =>
  sameBorder(a.left, b.left) &&
  sameBorder(a.right, b.right) &&
  sameBorder(a.top, b.top) &&
  sameBorder(a.bottom, b.bottom);

/** Whether two styles place their cell's content alike. */
export const samePlacing = (a: CellStyle, b: CellStyle): boolean =>
  a.horizontal === b.horizontal && a.vertical === b.vertical && a.wrap === b.wrap && a.indent === b.indent;

/** Whether two styles look alike in all that is modelled; what they were made from does not matter. */
export const sameLook = (a: CellStyle, b: CellStyle): boolean =>
  a.numberFormat === b.numberFormat &&
  a.fill === b.fill &&
  a.locked === b.locked &&
  samePlacing(a, b) &&
  sameFont(a.font, b.font) &&
  sameBorders(a.borders, b.borders);

/** A text that two styles share when they look alike and were made from the same entry of the file. */
export function styleKey(style: CellStyle): string {
  const { font, borders } = style;
  const side = (border: Border | null): string => (border ? `${border.style} ${border.color}` : "");
  return JSON.stringify([
    style.basis ?? null,
    style.numberFormat,
    style.fill,
    [font.name, font.size, font.bold, font.italic, font.underline, font.strikethrough, font.color],
    [style.horizontal, style.vertical, style.wrap, style.indent, style.locked],
    [side(borders.left), side(borders.right), side(borders.top), side(borders.bottom)],
  ]);
}
