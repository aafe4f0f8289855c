import { cellOf, holdsContent } from "../../../standin/model/cells.ts";
import type { BookSheet } from "../../../xlsx/book.ts";
import { type Axis, indexOf, lineAt } from "./axis.ts";
import { cellArea, type CellPlace } from "./cursor.ts";

/** Which way a key leads. */
export type Direction = "up" | "down" | "left" | "right";

/** What a step depends on: what is in the sheet, and what of it is shown. */
export interface Ground {
  readonly sheet: BookSheet;
  readonly rows: Axis;
  readonly columns: Axis;
}

const isForward = (direction: Direction): boolean => direction === "down" || direction === "right";
const isAlongRows = (direction: Direction): boolean => direction === "up" || direction === "down";

/** The cell one step on; hidden ones are passed over and merged cells are one. At the edge the cell itself. */
export function step({ sheet, rows, columns }: Ground, from: CellPlace, direction: Direction): CellPlace {
  const area = cellArea(sheet.merged, from);
  const along = isAlongRows(direction);
  const [axis, first, count] = along ? [rows, area.row, area.rows] : [columns, area.column, area.columns];
  const index = isForward(direction) ? indexOf(axis, first + count) : indexOf(axis, first) - 1;
  if (index < 0 || index >= axis.count) return from;
  const line = lineAt(axis, index);
  const next = along ? { row: line, column: from.column } : { row: from.row, column: line };
  return firstOf(sheet, next);
}

/** The cell that holds what merged cells show. */
export function firstOf({ merged }: BookSheet, place: CellPlace): CellPlace {
  const { row, column } = cellArea(merged, place);
  return { row, column };
}

/**
 * Where Ctrl and an arrow lead: from inside a run of filled cells to its end, else to the next filled cell, else to the
 * edge. Source: "Keyboard shortcuts in Excel", support.microsoft.com (Ctrl+Arrow key).
 */
export function jump(ground: Ground, from: CellPlace, direction: Direction): CellPlace {
  const { sheet } = ground;
  const next = step(ground, from, direction);
  const inRun = isFilled(sheet, from) && isFilled(sheet, next);
  let here = next;
  for (;;) {
    const ahead = step(ground, here, direction);
    if (isSame(ahead, here)) return here;
    if (inRun ? !isFilled(sheet, ahead) : isFilled(sheet, here)) return here;
    here = ahead;
  }
}

const isSame = (a: CellPlace, b: CellPlace): boolean => a.row === b.row && a.column === b.column;

function isFilled(sheet: BookSheet, { row, column }: CellPlace): boolean {
  const cell = cellOf(sheet, row, column);
  return cell !== null && holdsContent(cell);
}

/** The cell so many shown rows further down (negative: up), or at the edge. */
export function leap({ sheet, rows }: Ground, from: CellPlace, by: number): CellPlace {
  const index = Math.max(0, Math.min(rows.count - 1, indexOf(rows, from.row) + by));
  return firstOf(sheet, { row: lineAt(rows, index), column: from.column });
}
