import type { CSSProperties } from "react";
import type { CellStyle, FontStyle } from "../../../xlsx/book.ts";
import type { ConditionalLook } from "../conditional/conditionalLook.ts";
import { PIXELS_PER_POINT } from "../grid/pixels.ts";
import type { TextPlace } from "./alignment.ts";

/** A step of indent in pixels: about three characters of Calibri 11, as in Excel. */
const INDENT = 9;
/** Space between a cell's side and its text. */
export const PADDING = 3;

/** Texts of other fonts than the workbook's own look smaller or larger; the grid draws them all in one family of its own. */
const FAMILY = "var(--cell-font)";

const VERTICAL: Readonly<Record<CellStyle["vertical"], CSSProperties["verticalAlign"]>> = {
  top: "top",
  center: "middle",
  bottom: "bottom",
  justify: "top",
  distributed: "middle",
};

/** The look of a cell's background and letters, as CSS. `inkColour` is what the number format asks for (`[Red]`), or null. */
export function lookCss(style: CellStyle, conditional: ConditionalLook, inkColour: string | null): CSSProperties {
  const fill = conditional.fill ?? style.fill;
  return {
    ...(fill === null ? {} : { backgroundColor: fill }),
    ...letters(style.font, conditional, inkColour),
    verticalAlign: VERTICAL[style.vertical],
  };
}

function letters(font: FontStyle, conditional: ConditionalLook, inkColour: string | null): CSSProperties {
  const color = conditional.fontColor ?? inkColour ?? font.color;
  const lines = [...(font.underline ? ["underline"] : []), ...(font.strikethrough ? ["line-through"] : [])];
  return {
    ...(color === null ? {} : { color }),
    fontFamily: FAMILY,
    fontSize: `calc(var(--font-scale) * ${round(font.size * PIXELS_PER_POINT)}px)`,
    ...((conditional.bold ?? font.bold) ? { fontWeight: 700 } : {}),
    ...(font.italic ? { fontStyle: "italic" } : {}),
    ...(lines.length > 0 ? { textDecoration: lines.join(" ") } : {}),
  };
}

const round = (pixels: number): number => Math.round(pixels * 100) / 100;

/** How a text lies in its cell: where, whether it wraps, and its indent from the side it stands at. */
export function placingCss(style: CellStyle, place: TextPlace): CSSProperties {
  const indent = PADDING + style.indent * INDENT;
  return {
    textAlign: place,
    whiteSpace: style.wrap ? "pre-wrap" : "pre",
    ...(style.wrap ? { overflowWrap: "anywhere" } : {}),
    paddingLeft: place === "right" ? PADDING : indent,
    paddingRight: place === "right" ? indent : PADDING,
  };
}
