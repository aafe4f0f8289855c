import { LAST_COLUMN, LAST_ROW, parseArea } from "../../../grid/area.ts";
import type { CellPlace, Cursor } from "./cursor.ts";
import { cellArea, stretched } from "./cursor.ts";
import type { BookSheet } from "../../../xlsx/book.ts";

/** What a pointer is on: a cell, the head of a row or column, or the corner. */
export type Target =
  | { readonly kind: "cell"; readonly place: CellPlace }
  | { readonly kind: "row"; readonly row: number }
  | { readonly kind: "column"; readonly column: number }
  | { readonly kind: "corner" };

/** What an element of the grid is, by the marks that it carries; null for anything else. */
export function targetOf(element: Element | null): Target | null {
  const marked = element?.closest<HTMLElement>("[data-addr], [data-row], [data-column], [data-corner]");
  if (!marked) return null;
  const { addr, row, column, corner } = marked.dataset;
  const area = addr === undefined ? null : parseArea(addr);
  if (area) return { kind: "cell", place: { row: area.row, column: area.column } };
  if (row !== undefined) return { kind: "row", row: Number(row) };
  if (column !== undefined) return { kind: "column", column: Number(column) };
  return corner === undefined ? null : { kind: "corner" };
}

/** The cursor after a target was pressed, or after it was dragged to (`extend`) from where the cursor is. */
export function pointed({ merged }: BookSheet, cursor: Cursor, target: Target, extend: boolean): Cursor {
  const { active } = cursor;
  switch (target.kind) {
    case "cell":
      return stretched(merged, extend ? active : firstOf(merged, target.place), target.place);
    case "row":
      return stretched(
        merged,
        { row: extend ? active.row : target.row, column: 0 },
        { row: target.row, column: LAST_COLUMN },
      );
    case "column":
      return stretched(
        merged,
        { row: 0, column: extend ? active.column : target.column },
        { row: LAST_ROW, column: target.column },
      );
    case "corner":
      return stretched(merged, { row: 0, column: 0 }, { row: LAST_ROW, column: LAST_COLUMN });
  }
}

function firstOf(merged: BookSheet["merged"], place: CellPlace): CellPlace {
  const { row, column } = cellArea(merged, place);
  return { row, column };
}
