import type { Border, BorderSide, FontStyle } from "../book.ts";
import type { ElementWriter } from "../xml/elementWriter.ts";
import { joinPieces } from "./pieces.ts";

/** `FFRRGGBB`, as a file writes the colour `#RRGGBB`. Anything else is a fault. */
export function argb(colour: string): string {
  if (!/^#[0-9A-F]{6}$/i.test(colour)) throw new Error(`${colour} is no colour of the form #RRGGBB`);
  return `FF${colour.slice(1).toUpperCase()}`;
}

const FONT_ORDER = "b i strike condense extend outline shadow u vertAlign sz color name family charset scheme".split(
  " ",
);

/**
 * The children of a `font` element for a look, made from the pieces of the font it comes from. Only what differs
 * between `before` and `font` is written anew; a new name leaves the theme and family of the old one behind.
 */
export function fontXml(
  write: ElementWriter,
  font: FontStyle,
  before: FontStyle | null,
  pieces: ReadonlyMap<string, string>,
): string {
  const parts = new Map(pieces);
  const put = (name: string, xml: string): unknown => (xml === "" ? parts.delete(name) : parts.set(name, xml));
  const flag = (name: string, is: boolean, was: boolean | undefined): unknown =>
    is !== was && put(name, is ? write(name) : "");
  flag("b", font.bold, before?.bold);
  flag("i", font.italic, before?.italic);
  flag("strike", font.strikethrough, before?.strikethrough);
  flag("u", font.underline, before?.underline);
  if (font.size !== before?.size) put("sz", write("sz", { val: font.size }));
  if (font.color !== before?.color) put("color", font.color === null ? "" : write("color", { rgb: argb(font.color) }));
  if (font.name !== before?.name) {
    for (const name of ["family", "charset", "scheme"]) parts.delete(name);
    put("name", write("name", { val: font.name }));
  }
  return joinPieces(parts, FONT_ORDER);
}

/** A `fill` element for one colour; null for none. */
export function fillXml(write: ElementWriter, colour: string | null): string {
  if (colour === null) return write("fill", {}, write("patternFill", { patternType: "none" }));
  const colours = write("fgColor", { rgb: argb(colour) }) + write("bgColor", { indexed: 64 });
  return write("fill", {}, write("patternFill", { patternType: "solid" }, colours));
}

const BORDER_ORDER = "start left end right top bottom diagonal vertical horizontal".split(" ");
const SIDES = ["left", "right", "top", "bottom"] as const satisfies readonly BorderSide[];

/** The children of a `border` element, made from the pieces of the border it comes from. */
export function borderXml(
  write: ElementWriter,
  borders: Readonly<Record<BorderSide, Border | null>>,
  before: Readonly<Record<BorderSide, Border | null>> | null,
  pieces: ReadonlyMap<string, string>,
): string {
  const parts = new Map(pieces);
  const strict = pieces.has("start") || pieces.has("end");
  for (const side of SIDES) {
    if (before && sameBorder(borders[side], before[side])) continue;
    const name = strict ? ({ left: "start", right: "end", top: "top", bottom: "bottom" } as const)[side] : side;
    parts.set(name, sideXml(write, name, borders[side]));
  }
  return joinPieces(parts, BORDER_ORDER);
}

function sideXml(write: ElementWriter, name: string, border: Border | null): string {
  if (!border) return write(name);
  const colour = border.color === null ? { auto: 1 } : { rgb: argb(border.color) };
  return write(name, { style: border.style }, write("color", colour));
}

/** Whether two sides of a cell look alike. */
export const sameBorder = (a: Border | null, b: Border | null): boolean =>
  a === b || (a?.style === b?.style && a?.color === b?.color);
