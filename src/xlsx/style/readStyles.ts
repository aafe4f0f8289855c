import type { CellStyle, FontStyle } from "../book.ts";
import { child, children, flag, numeric, type XmlElement } from "../xml/xmlTree.ts";
import { type Palette, resolveColour } from "./colour.ts";
import { readIndexedColours } from "./indexedColours.ts";
import { readNumberFormats } from "./numberFormats.ts";
import { PLAIN_STYLE } from "./plainStyle.ts";
import { readBorders, readFill, readFont, readPlacing } from "./readLook.ts";

/** What a conditional format does to a cell; null leaves the cell's own. */
export interface DifferentialLook {
  readonly fill: string | null;
  readonly fontColor: string | null;
  readonly bold: boolean | null;
}

/** What the styles part says. `cellStyles` and `differential` are in the file's own order. */
export interface StyleTables {
  readonly cellStyles: readonly CellStyle[];
  readonly differential: readonly DifferentialLook[];
  readonly fonts: readonly FontStyle[];
}

/** Reads the styles part; a workbook without one has the plain style only. */
export function readStyles(styleSheet: XmlElement | null, theme: readonly string[]): StyleTables {
  const palette: Palette = { theme, indexed: readIndexedColours(styleSheet) };
  const formats = readNumberFormats(styleSheet);
  const list = (group: string, item: string): XmlElement[] => children(child(styleSheet, group), item);
  const fonts = list("fonts", "font").map((font) => readFont(font, palette));
  const fills = list("fills", "fill").map((fill) => readFill(fill, palette));
  const borders = list("borders", "border").map((border) => readBorders(border, palette));
  const cellStyles = list("cellXfs", "xf").map((xf, basis): CellStyle => ({
    numberFormat: formats.get(numeric(xf, "numFmtId") ?? 0) ?? "General",
    fill: fills[numeric(xf, "fillId") ?? 0] ?? null,
    font: fonts[numeric(xf, "fontId") ?? 0] ?? PLAIN_STYLE.font,
    borders: borders[numeric(xf, "borderId") ?? 0] ?? PLAIN_STYLE.borders,
    ...readPlacing(xf),
    basis,
  }));
  return {
    cellStyles: cellStyles.length > 0 ? cellStyles : [{ ...PLAIN_STYLE, font: fonts[0] ?? PLAIN_STYLE.font }],
    differential: list("dxfs", "dxf").map((dxf) => readDifferential(dxf, palette)),
    fonts,
  };
}

function readDifferential(dxf: XmlElement, palette: Palette): DifferentialLook {
  const font = child(dxf, "font");
  const bold = child(font, "b");
  return {
    fill: differentialFill(child(child(dxf, "fill"), "patternFill"), palette),
    fontColor: resolveColour(child(font, "color"), palette),
    bold: bold ? flag(bold, "val", true) : null,
  };
}

/** Excel: in a differential format a plain fill's colour is the background colour (Office Open XML, section 18.8.14). */
function differentialFill(pattern: XmlElement | null, palette: Palette): string | null {
  const type = pattern?.attributes["patternType"] ?? "solid";
  if (type === "none") return null;
  const back = resolveColour(child(pattern, "bgColor"), palette);
  return back ?? (type === "solid" ? resolveColour(child(pattern, "fgColor"), palette) : null);
}
