import type { CSSProperties } from "react";
import { type Area, cellAddress } from "../../../grid/area.ts";
import { type Edge, GRIDLINE, edgeBetween, edgeCss, edgeOf } from "../cell/edges.ts";
import { inkOf } from "../cell/ink.ts";
import { lookCss } from "../cell/lookCss.ts";
import { indexOf, lineAt, spanOf } from "./axis.ts";
import { type CellLook, lookAt } from "./cellLook.ts";
import { withoutCoveredLines } from "./coveredLines.ts";
import { drawnAt, type Drawn, mergedOfRow, type Segment } from "./place.ts";
import type { SheetPicture } from "./sheetPicture.ts";
import { textBox, type TextBox } from "./textBox.ts";

/** One cell as it is drawn. */
export interface CellPicture extends Drawn {
  readonly row: number;
  readonly column: number;
  /** Its address, such as `B2`. */
  readonly address: string;
  readonly outer: CSSProperties;
  /** Its text; null when it shows none. */
  readonly box: TextBox | null;
}

/** The cells of a row in a stretch of columns. `isTop`: no row above is drawn in its part of the grid. */
export function rowPicture(
  picture: SheetPicture,
  row: number,
  isTop: boolean,
  segment: Segment,
): readonly CellPicture[] {
  const merged = mergedOfRow(picture, row);
  const cells: CellPicture[] = [];
  for (let index = segment.first; index < segment.end; index += 1) {
    const drawn = drawnAt(picture, merged, { row, index, isTop }, segment);
    if (drawn) cells.push(cellPicture(picture, drawn, row, index, segment));
  }
  return withoutCoveredLines(picture, cells);
}

function cellPicture(picture: SheetPicture, drawn: Drawn, row: number, index: number, segment: Segment): CellPicture {
  const column = lineAt(picture.columns, index);
  const { row: y, column: x } = drawn.content ?? { row, column };
  const look = lookAt(picture, y, x);
  const ink = inkOf(look.style.numberFormat, look.cell?.value ?? "");
  const edges = edgesOf(picture, drawn.area, look, row, index);
  const outer = { ...lookCss(look.style, look.conditional, ink), ...edgesCss(edges) };
  const lines = (edges.top?.width ?? 0) + edges.bottom.width;
  const at = { row, index, lines, ...sizeOfArea(picture, drawn.area) };
  const box = drawn.content && textBox(picture, look, at, segment, drawn);
  return { ...drawn, row, column, address: cellAddress(row, column), outer, box };
}

function sizeOfArea({ rows, columns }: SheetPicture, area: Area): { readonly width: number; readonly height: number } {
  const across = spanOf(columns, area.column, area.columns);
  const down = spanOf(rows, area.row, area.rows);
  return { width: across.end - across.start, height: down.end - down.start };
}

/** The lines to the right of and below a cell; those above and left of it belong to its neighbours, or to the grid's edge. */
function edgesOf(picture: SheetPicture, area: Area, look: CellLook, row: number, index: number): Edges {
  const { rows, columns } = picture;
  const [lastRow, lastColumn] = [area.row + area.rows - 1, area.column + area.columns - 1];
  const atRight = area.columns > 1 ? { ...lookAt(picture, area.row, lastColumn), fill: look.fill } : look;
  const atBottom = area.rows > 1 ? { ...lookAt(picture, lastRow, area.column), fill: look.fill } : look;
  const { top, left } = look.style.borders;
  return {
    right: edgeBetween(atRight, lookAt(picture, row, lineAfter(columns, lastColumn)), "right"),
    bottom: edgeBetween(atBottom, lookAt(picture, lineAfter(rows, lastRow), area.column), "bottom"),
    top: row === lineAt(rows, 0) && top ? edgeOf(top) : null,
    left: index === 0 && left ? edgeOf(left) : null,
  };
}

type Edges = Readonly<Record<"top" | "left", Edge | null> & Record<"right" | "bottom", Edge>>;

const edgesCss = ({ right, bottom, top, left }: Edges): CSSProperties => ({
  ...(right === GRIDLINE ? {} : { borderRight: edgeCss(right) }),
  ...(bottom === GRIDLINE ? {} : { borderBottom: edgeCss(bottom) }),
  ...(top ? { borderTop: edgeCss(top) } : {}),
  ...(left ? { borderLeft: edgeCss(left) } : {}),
});

/** The shown row or column that stands after one; the very next one behind the last. */
function lineAfter(axis: SheetPicture["rows"], line: number): number {
  const index = indexOf(axis, line + 1);
  return index < axis.count ? lineAt(axis, index) : line + 1;
}
