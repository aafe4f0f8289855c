import type { Border, CellStyle } from "../../../xlsx/book.ts";

/** A line along a side of a cell, as CSS. */
export interface Edge {
  readonly width: number;
  readonly style: "solid" | "dashed" | "dotted" | "double";
  readonly color: string;
}

/** The line between cells that have no border of their own; styles/grid.css draws it, or none on a sheet without gridlines. */
export const GRIDLINE: Edge = { width: 1, style: "solid", color: "var(--gridline)" };

const LINES: Readonly<Record<Border["style"], Pick<Edge, "width" | "style">>> = {
  thin: { width: 1, style: "solid" },
  hair: { width: 1, style: "dotted" },
  dotted: { width: 1, style: "dotted" },
  dashed: { width: 1, style: "dashed" },
  medium: { width: 2, style: "solid" },
  thick: { width: 3, style: "solid" },
  double: { width: 3, style: "double" },
};

/** A border as CSS. An automatic colour is black. */
export const edgeOf = ({ style, color }: Border): Edge => ({ ...LINES[style], color: color ?? "#000000" });

/** What is known of a cell and of its neighbour across a side. `fill` is what the cell shows, conditional formats included. */
export interface Side {
  readonly style: CellStyle;
  readonly fill: string | null;
}

/**
 * The line between a cell and the next one to the right or below: the border of either, the cell's own first; else the
 * gridline, which a fill on either side covers.
 */
export function edgeBetween(cell: Side, next: Side, way: "right" | "bottom"): Edge {
  const border = cell.style.borders[way] ?? next.style.borders[way === "right" ? "left" : "top"];
  if (border) return edgeOf(border);
  const fill = cell.fill ?? next.fill;
  if (fill !== null) return { width: 1, style: "solid", color: fill };
  return GRIDLINE;
}

/** An edge as the CSS shorthand. */
export const edgeCss = ({ width, style, color }: Edge): string => `${width}px ${style} ${color}`;
