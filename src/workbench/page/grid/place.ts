import type { Area } from "../../../grid/area.ts";
import { indexOf, lineAt } from "./axis.ts";
import type { SheetPicture } from "./sheetPicture.ts";

/** Columns of a row that are drawn side by side, by their index among the shown ones. */
export interface Segment {
  readonly first: number;
  /** The index behind the last one. */
  readonly end: number;
}

/** What is drawn at a place of the table. */
export interface Drawn {
  /** The cells it stands for: one, or merged ones as far as they are drawn here. */
  readonly area: Area;
  /** The cell whose content it shows; null where merged cells go on whose text stands elsewhere. */
  readonly content: { readonly row: number; readonly column: number } | null;
  readonly rowSpan: number;
  readonly colSpan: number;
}

/** The merged cells that have a cell in a row. */
export const mergedOfRow = ({ sheet }: SheetPicture, row: number): readonly Area[] =>
  sheet.merged.filter((area) => row >= area.row && row < area.row + area.rows);

/**
 * What is drawn at a row and column; null where merged cells cover the place that are drawn from another. Merged cells
 * are drawn from the first of them that is there: `isTop` says that no row above this one is.
 */
export function drawnAt(
  picture: SheetPicture,
  merged: readonly Area[],
  at: { readonly row: number; readonly index: number; readonly isTop: boolean },
  { first, end }: Segment,
): Drawn | null {
  const { rows, columns } = picture;
  const column = lineAt(columns, at.index);
  const area = merged.find((each) => column >= each.column && column < each.column + each.columns);
  if (!area) return one(at.row, column);
  const top = lineAt(rows, indexOf(rows, area.row));
  const left = indexOf(columns, area.column);
  const isFirstRow = at.row === top || at.isTop;
  const isFirstColumn = at.index === left || at.index === first;
  if (!isFirstRow || !isFirstColumn) return null;
  const isOwner = at.row === top && at.index === left;
  return {
    area: {
      ...area,
      row: at.row,
      rows: area.row + area.rows - at.row,
      column,
      columns: area.column + area.columns - column,
    },
    content: isOwner ? { row: area.row, column: area.column } : null,
    rowSpan: Math.max(1, indexOf(rows, area.row + area.rows) - indexOf(rows, at.row)),
    colSpan: Math.max(1, Math.min(end, indexOf(columns, area.column + area.columns)) - at.index),
  };
}

const one = (row: number, column: number): Drawn => ({
  ...{ area: { row, column, rows: 1, columns: 1 }, content: { row, column }, rowSpan: 1, colSpan: 1 },
});
