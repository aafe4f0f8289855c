import type { CSSProperties } from "react";
import { type TextPlace, textPlace } from "../cell/alignment.ts";
import { fitNumber } from "../cell/fitNumber.ts";
import { PADDING, placingCss } from "../cell/lookCss.ts";
import { type Neighbour, spillOf } from "../cell/spill.ts";
import { lineAt, sizeOf } from "./axis.ts";
import { type CellLook, lookAt } from "./cellLook.ts";
import { type Drawn, mergedOfRow, type Segment } from "./place.ts";
import type { SheetPicture } from "./sheetPicture.ts";

/** A cell's text and the look of the box it stands in. */
export interface TextBox {
  readonly text: string;
  readonly css: CSSProperties;
  /** Whether it reaches over the cells beside its own. */
  readonly reaches: boolean;
}

/** Where a box is, and how large in pixels. */
interface BoxPlace {
  readonly row: number;
  /** The index of its first column among the shown ones. */
  readonly index: number;
  readonly width: number;
  readonly height: number;
  /** How much of the height the lines above and below it take. */
  readonly lines: number;
}

/** The line beside a cell. */
const LINE = 1;

/** What a cell shows and how it lies: cut off at its sides, reaching over empty neighbours, or `####`. Null for nothing. */
export function textBox(
  picture: SheetPicture,
  look: CellLook,
  at: BoxPlace,
  segment: Segment,
  drawn: Drawn,
): TextBox | null {
  const { cell, style, shown } = look;
  if (!cell || shown === "") return null;
  const place = textPlace(style, cell);
  const css = { ...placingCss(style, place), maxHeight: Math.max(0, at.height - at.lines) };
  const free = at.width - 2 * PADDING - LINE;
  const measure = (text: string): number =>
    picture.font.measure.width(text, { ...style.font, bold: look.conditional.bold ?? style.font.bold });
  if (typeof cell.value === "number" && !cell.isError) {
    const isGeneral = style.numberFormat === "General";
    return { text: fitNumber(shown, cell.value, isGeneral, free, measure), css, reaches: false };
  }
  const reaches = !style.wrap && drawn.rowSpan * drawn.colSpan === 1 && measure(shown) > free;
  return { text: shown, css: reaches ? { ...css, ...reachCss(picture, at, segment, place) } : css, reaches };
}

function reachCss(picture: SheetPicture, at: BoxPlace, segment: Segment, place: TextPlace): CSSProperties {
  const merged = mergedOfRow(picture, at.row);
  const neighbour = (offset: number): Neighbour | null => {
    const index = at.index + offset;
    if (index < segment.first || index >= segment.end) return null;
    const column = lineAt(picture.columns, index);
    const isMerged = merged.some((area) => column >= area.column && column < area.column + area.columns);
    return { cell: lookAt(picture, at.row, column).cell, merged: isMerged, width: sizeOf(picture.columns, index) };
  };
  const { left, right } = spillOf(neighbour, place);
  const even = Math.min(left, right);
  return place === "center" ? { marginLeft: -even, marginRight: -even } : { marginLeft: -left, marginRight: -right };
}
