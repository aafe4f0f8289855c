import { type MouseEvent, useEffect, useRef } from "react";
import type { BookSheet } from "../../../xlsx/book.ts";
import type { Cursor } from "./cursor.ts";
import { pointed, targetOf } from "./pointed.ts";

/** What a pointer does to the grid. */
export interface PointerHandlers {
  readonly onMouseDown: (event: MouseEvent) => void;
  readonly onMouseOver: (event: MouseEvent) => void;
}

const elementOf = (event: MouseEvent): Element | null => (event.target instanceof Element ? event.target : null);

/**
 * Selects with the pointer: a press begins a selection (with Shift it stretches the one that is there), dragging
 * stretches it. A press of the other button inside the selection leaves it, for the menu.
 */
export function usePointer(sheet: BookSheet, cursor: Cursor, move: (cursor: Cursor) => void): PointerHandlers {
  const dragging = useRef(false);
  useEffect(() => {
    const stop = (): void => {
      dragging.current = false;
    };
    window.addEventListener("mouseup", stop);
    return () => window.removeEventListener("mouseup", stop);
  }, []);
  return {
    onMouseDown: (event) => {
      const target = targetOf(elementOf(event));
      if (!target || (event.button !== 0 && isInside(cursor, elementOf(event)))) return;
      dragging.current = event.button === 0;
      move(pointed(sheet, cursor, target, event.shiftKey));
    },
    onMouseOver: (event) => {
      const target = dragging.current ? targetOf(elementOf(event)) : null;
      if (target) move(pointed(sheet, cursor, target, true));
    },
  };
}

function isInside({ area }: Cursor, element: Element | null): boolean {
  const target = targetOf(element);
  if (!target) return false;
  const inRows = (row: number): boolean => row >= area.row && row < area.row + area.rows;
  const inColumns = (column: number): boolean => column >= area.column && column < area.column + area.columns;
  switch (target.kind) {
    case "cell":
      return inRows(target.place.row) && inColumns(target.place.column);
    case "row":
      return inRows(target.row) && area.column === 0 && area.columns > 16_000;
    case "column":
      return inColumns(target.column) && area.row === 0 && area.rows > 1_000_000;
    case "corner":
      return false;
  }
}
