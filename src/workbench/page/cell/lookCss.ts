import type { CSSProperties } from "react";
import type { CellStyle, FontStyle } from "../../../xlsx/book.ts";
import type { ConditionalLook } from "../conditional/conditionalLook.ts";
import { PIXELS_PER_POINT } from "../grid/pixels.ts";
import type { TextPlace } from "./alignment.ts";

/** A step of indent in pixels: about three characters of Calibri 11, as in Excel. */
export const INDENT = 9;
/** Space between a cell's side and its text. */
export const PADDING = 3;

const VERTICAL: Readonly<Record<CellStyle["vertical"], CSSProperties["verticalAlign"]>> = {
  top: "top",
  center: "middle",
  bottom: "bottom",
  justify: "top",
  distributed: "middle",
};

/** What styles/grid.css gives every cell, and is not said again: drawing is quicker, the less there is to say. */
const USUAL = { size: 11, vertical: "bottom" } as const;

/** The look of a cell's background and letters, as CSS. `inkColour` is what the number format asks for (`[Red]`), or null. */
export function lookCss(style: CellStyle, conditional: ConditionalLook, inkColour: string | null): CSSProperties {
  const fill = conditional.fill ?? style.fill;
  return {
    ...(fill === null ? {} : { backgroundColor: fill }),
    ...letters(style.font, conditional, inkColour),
    ...(style.vertical === USUAL.vertical ? {} : { verticalAlign: VERTICAL[style.vertical] }),
  };
}

function letters(font: FontStyle, conditional: ConditionalLook, inkColour: string | null): CSSProperties {
  const color = conditional.fontColor ?? inkColour ?? font.color;
  const lines = [...(font.underline ? ["underline"] : []), ...(font.strikethrough ? ["line-through"] : [])];
  return {
    ...(color === null ? {} : { color }),
    ...(font.size === USUAL.size
      ? {}
      : { fontSize: `calc(var(--font-scale) * ${round(font.size * PIXELS_PER_POINT)}px)` }),
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
    ...(place === "left" ? {} : { textAlign: place }),
    ...(style.wrap ? { whiteSpace: "pre-wrap", overflowWrap: "anywhere" } : {}),
    ...(style.indent === 0 ? {} : { [place === "right" ? "paddingRight" : "paddingLeft"]: indent }),
  };
}
