import type { Border, BorderSide, CellStyle, FontStyle } from "../book.ts";
import { child, flag, numeric, type XmlElement } from "../xml/xmlTree.ts";
import { type Palette, resolveColour } from "./colour.ts";
import { PLAIN_FONT } from "./plainStyle.ts";

/** A `font` element. What it does not say is as in `PLAIN_FONT`. */
export function readFont(font: XmlElement | null, palette: Palette): FontStyle {
  const underline = child(font, "u");
  return {
    name: child(font, "name")?.attributes["val"] ?? PLAIN_FONT.name,
    size: numeric(child(font, "sz"), "val") ?? PLAIN_FONT.size,
    bold: isOn(font, "b"),
    italic: isOn(font, "i"),
    underline: underline !== null && underline.attributes["val"] !== "none",
    strikethrough: isOn(font, "strike"),
    color: resolveColour(child(font, "color"), palette),
  };
}

const isOn = (font: XmlElement | null, name: string): boolean => {
  const element = child(font, name);
  return element !== null && flag(element, "val", true);
};

/**
 * The one colour of a `fill` element; null when it has none. A pattern gives the colour behind it, a gradient its
 * first colour.
 */
export function readFill(fill: XmlElement | null, palette: Palette): string | null {
  const gradient = child(fill, "gradientFill");
  if (gradient) return resolveColour(child(child(gradient, "stop"), "color"), palette);
  const pattern = child(fill, "patternFill");
  const type = pattern?.attributes["patternType"] ?? "none";
  if (type === "none") return null;
  return resolveColour(child(pattern, type === "solid" ? "fgColor" : "bgColor"), palette);
}

/** The four sides of a `border` element. Strict files call left and right start and end. */
export function readBorders(border: XmlElement | null, palette: Palette): Record<BorderSide, Border | null> {
  const side = (name: string, strictName = name): Border | null =>
    readSide(child(border, name) ?? child(border, strictName), palette);
  return { left: side("left", "start"), right: side("right", "end"), top: side("top"), bottom: side("bottom") };
}

const SIMPLER: Readonly<Record<string, Border["style"]>> = {
  thin: "thin",
  medium: "medium",
  thick: "thick",
  dashed: "dashed",
  dotted: "dotted",
  double: "double",
  hair: "hair",
  mediumDashed: "dashed",
  dashDot: "dashed",
  mediumDashDot: "dashed",
  dashDotDot: "dotted",
  mediumDashDotDot: "dotted",
  slantDashDot: "dashed",
};

function readSide(side: XmlElement | null, palette: Palette): Border | null {
  const style = SIMPLER[side?.attributes["style"] ?? "none"];
  return style ? { style, color: resolveColour(child(side, "color"), palette) } : null;
}

const HORIZONTAL: readonly string[] = [
  "general",
  "left",
  "center",
  "right",
  "fill",
  "justify",
  "centerContinuous",
  "distributed",
] satisfies CellStyle["horizontal"][];
const VERTICAL: readonly string[] = [
  "top",
  "center",
  "bottom",
  "justify",
  "distributed",
] satisfies CellStyle["vertical"][];

const isHorizontal = (text: string): text is CellStyle["horizontal"] => HORIZONTAL.includes(text);
const isVertical = (text: string): text is CellStyle["vertical"] => VERTICAL.includes(text);

/** The alignment and protection of an `xf` element. */
export function readPlacing(xf: XmlElement): Pick<CellStyle, "horizontal" | "vertical" | "wrap" | "indent" | "locked"> {
  const alignment = child(xf, "alignment");
  const horizontal = alignment?.attributes["horizontal"] ?? "general";
  const vertical = alignment?.attributes["vertical"] ?? "bottom";
  return {
    horizontal: isHorizontal(horizontal) ? horizontal : "general",
    vertical: isVertical(vertical) ? vertical : "bottom",
    wrap: flag(alignment, "wrapText"),
    indent: numeric(alignment, "indent") ?? 0,
    locked: flag(child(xf, "protection"), "locked", true),
  };
}
