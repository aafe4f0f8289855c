import type { Area } from "../../../grid/area.ts";
import { usedArea, WHOLE_SHEET } from "../../../standin/model/extent.ts";
import { lineAt } from "./axis.ts";
import { cellArea, type CellPlace, type Cursor, cursorAt, stretched } from "./cursor.ts";
import { type Direction, firstOf, type Ground, jump, leap, step } from "./steps.ts";

/** Where a key leads. */
export type Walk =
  | { readonly kind: "step" | "jump"; readonly direction: Direction; readonly extend: boolean }
  /** A windowful up or down. */
  | { readonly kind: "page"; readonly back: boolean; readonly extend: boolean }
  /** To the first column; with `all` to the first cell (not counting frozen ones). */
  | { readonly kind: "home"; readonly all: boolean; readonly extend: boolean }
  /** To the last used cell. */
  | { readonly kind: "end"; readonly extend: boolean }
  /** As Enter and Tab lead: on by one, and round inside a selection of several cells. */
  | { readonly kind: "next"; readonly direction: Direction };

/** The cursor after a key. `pageRows` is how many rows a windowful has. */
export function walked(ground: Ground, cursor: Cursor, walk: Walk, pageRows: number): Cursor {
  if (walk.kind === "next") return walkedInside(ground, cursor, walk.direction);
  const from = walk.extend ? cursor.corner : cursor.active;
  const to = target(ground, from, walk, pageRows);
  if (!walk.extend) return { ...cursorAt(cellArea(ground.sheet.merged, to)), active: to };
  return stretched(ground.sheet.merged, cursor.active, to);
}

function target(ground: Ground, from: CellPlace, walk: Exclude<Walk, { kind: "next" }>, pageRows: number): CellPlace {
  switch (walk.kind) {
    case "step":
      return step(ground, from, walk.direction);
    case "jump":
      return jump(ground, from, walk.direction);
    case "page":
      return leap(ground, from, walk.back ? -pageRows : pageRows);
    case "home":
      return home(ground, from, walk.all);
    case "end":
      return lastUsed(ground);
  }
}

function home({ sheet, rows, columns }: Ground, from: CellPlace, all: boolean): CellPlace {
  const column = Math.max(sheet.frozenColumns, lineAt(columns, 0));
  if (!all) return firstOf(sheet, { row: from.row, column });
  return firstOf(sheet, { row: Math.max(sheet.frozenRows, lineAt(rows, 0)), column });
}

function lastUsed({ sheet }: Ground): CellPlace {
  const used = usedArea(sheet, WHOLE_SHEET, false);
  return used ? { row: used.row + used.rows - 1, column: used.column + used.columns - 1 } : { row: 0, column: 0 };
}

/** On by one cell; with several cells selected the selection stays and the active cell goes round in it. */
function walkedInside(ground: Ground, cursor: Cursor, direction: Direction): Cursor {
  const { area, active } = cursor;
  const alone = cellArea(ground.sheet.merged, active);
  if (alone.rows === area.rows && alone.columns === area.columns) {
    const to = step(ground, active, direction);
    return { ...cursorAt(cellArea(ground.sheet.merged, to)), active: to };
  }
  return { ...cursor, active: around(area, active, direction) };
}

function around(
  { row, column, rows, columns }: Area,
  { row: r, column: c }: CellPlace,
  direction: Direction,
): CellPlace {
  const total = rows * columns;
  const down = direction === "up" || direction === "down";
  const by = direction === "up" || direction === "left" ? total - 1 : 1;
  const at = down ? (c - column) * rows + (r - row) : (r - row) * columns + (c - column);
  const next = (at + by) % total;
  return down
    ? { row: row + (next % rows), column: column + Math.floor(next / rows) }
    : { row: row + Math.floor(next / columns), column: column + (next % columns) };
}
