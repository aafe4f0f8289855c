import type { CSSProperties } from "react";
import { type TextPlace, textPlace } from "../cell/alignment.ts";
import { fitNumber } from "../cell/fitNumber.ts";
import { PADDING, placingCss } from "../cell/lookCss.ts";
import { type Neighbour, type Spill, spillOf } from "../cell/spill.ts";
import { lineAt, sizeOf } from "./axis.ts";
import { type CellLook, lookAt } from "./cellLook.ts";
import { type Drawn, mergedOfRow, type Segment } from "./place.ts";
import type { SheetPicture } from "./sheetPicture.ts";

/** A cell's text and the look of the box it stands in. */
export interface TextBox {
  readonly text: string;
  readonly css: CSSProperties;
  /** How far it reaches over the cells beside its own, in pixels. */
  readonly reach: Spill;
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
    return { text: fitNumber(shown, cell.value, isGeneral, free, measure), css, reach: NONE };
  }
  const over = style.wrap || drawn.rowSpan * drawn.colSpan > 1 ? 0 : measure(shown) - free;
  if (over <= 0) return { text: shown, css, reach: NONE };
  const reach = reachOf(picture, at, segment, { place, over });
  return { text: shown, css: { ...css, marginLeft: -reach.left, marginRight: -reach.right }, reach };
}

const NONE: Spill = { left: 0, right: 0 };

/** How far a text that is so much too long reaches: as far as it needs and there is room. */
function reachOf(
  picture: SheetPicture,
  at: BoxPlace,
  segment: Segment,
  { place, over }: { readonly place: TextPlace; readonly over: number },
): Spill {
  const merged = mergedOfRow(picture, at.row);
  const neighbour = (offset: number): Neighbour | null => {
    const index = at.index + offset;
    if (index < segment.first || index >= segment.end) return null;
    const column = lineAt(picture.columns, index);
    const isMerged = merged.some((area) => column >= area.column && column < area.column + area.columns);
    return { cell: lookAt(picture, at.row, column).cell, merged: isMerged, width: sizeOf(picture.columns, index) };
  };
  const { left, right } = spillOf(neighbour, place);
  // Letters that lean or kern can be a little wider than what was measured one by one.
  const needed = Math.ceil(over) + PADDING;
  if (place !== "center") return { left: Math.min(left, needed), right: Math.min(right, needed) };
  const even = Math.min(left, right, Math.ceil(needed / 2));
  return { left: even, right: even };
}
