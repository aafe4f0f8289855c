import { type RefObject, useLayoutEffect, useRef } from "react";
import { isUnbounded } from "../../../standin/model/extent.ts";
import { type Axis, indexOf, spanOf, startOf } from "./axis.ts";
import { cellArea, type CellPlace, type Cursor } from "./cursor.ts";
import { scrollToShow } from "./scroll.ts";
import type { SheetPicture } from "./sheetPicture.ts";
import { HEAD_HEIGHT, HEAD_WIDTH } from "./sizes.ts";

/**
 * Scrolls so that the cell is seen to which the person went: the active one when it is another, else the corner that they
 * stretch the selection by. A change of the sheet scrolls nothing, and whole rows and columns have no corner to look at.
 */
export function useFollow(box: RefObject<HTMLDivElement | null>, picture: SheetPicture, cursor: Cursor): void {
  const last = useRef<Cursor | null>(null);
  useLayoutEffect(() => {
    const place = wentTo(last.current, cursor);
    last.current = cursor;
    if (place && box.current) show(box.current, picture, place);
  }, [box, picture, cursor]);
}

function wentTo(before: Cursor | null, now: Cursor): CellPlace | null {
  if (!before || !isSame(before.active, now.active)) return now.active;
  return isSame(before.corner, now.corner) || isUnbounded(now.area) ? null : now.corner;
}

const isSame = (a: CellPlace, b: CellPlace): boolean => a.row === b.row && a.column === b.column;

function show(box: HTMLElement, picture: SheetPicture, place: CellPlace): void {
  const { sheet, rows, columns, frozenRows, frozenColumns } = picture;
  const area = cellArea(sheet.merged, place);
  if (indexOf(rows, place.row) >= frozenRows) {
    box.scrollTop = along(rows, frozenRows, [area.row, area.rows], box.scrollTop, box.clientHeight - HEAD_HEIGHT);
  }
  if (indexOf(columns, place.column) >= frozenColumns) {
    const across = [area.column, area.columns] as const;
    box.scrollLeft = along(columns, frozenColumns, across, box.scrollLeft, box.clientWidth - HEAD_WIDTH);
  }
}

/** How far to scroll along one axis; what is frozen takes its part of the view and is never scrolled. */
function along(
  axis: Axis,
  frozen: number,
  [line, lines]: readonly [number, number],
  scroll: number,
  view: number,
): number {
  const fixed = startOf(axis, frozen);
  const { start, end } = spanOf(axis, line, lines);
  return scrollToShow(start - fixed, end - fixed, { scroll, size: view - fixed });
}
