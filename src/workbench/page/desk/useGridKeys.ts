import { type KeyboardEvent, useRef } from "react";
import { LAST_COLUMN, LAST_ROW } from "../../../grid/area.ts";
import type { Cursor } from "../grid/cursor.ts";
import { stretched } from "../grid/cursor.ts";
import { type GridCommand, gridCommand } from "../grid/keys.ts";
import { walked } from "../grid/walk.ts";
import type { SheetPicture } from "../grid/sheetPicture.ts";

/** What the keys of the grid do. */
export interface GridActions {
  readonly move: (cursor: Cursor) => void;
  readonly begin: (typed: string | null) => void;
  readonly clear: () => void;
  readonly undo: () => void;
  readonly menu: () => void;
}

/** Rows of a windowful; what is in view is a little more or less, as the rows are high. */
const PAGE_ROWS = 25;

/**
 * Handles the keys of the grid. Tab goes from cell to cell, as in Excel; after Escape it leaves the grid, so that nobody
 * is caught in it.
 */
export function useGridKeys(
  picture: SheetPicture,
  cursor: Cursor,
  actions: GridActions,
): (event: KeyboardEvent) => void {
  const leaving = useRef(false);
  return (event) => {
    const command = gridCommand(event);
    const isLeaving = leaving.current && event.key === "Tab";
    if (event.key !== "Shift") leaving.current = command?.kind === "leave";
    if (!command || isLeaving) return;
    event.preventDefault();
    perform(command, picture, cursor, actions);
  };
}

function perform(command: GridCommand, picture: SheetPicture, cursor: Cursor, actions: GridActions): void {
  switch (command.kind) {
    case "walk":
      return actions.move(walked(picture, cursor, command.walk, PAGE_ROWS));
    case "select":
      return actions.move(selected(picture, cursor, command.what));
    case "edit":
      return actions.begin(command.typed);
    case "clear":
      return actions.clear();
    case "undo":
      return actions.undo();
    case "menu":
      return actions.menu();
    case "leave":
      return undefined;
  }
}

function selected({ sheet }: SheetPicture, { active, area }: Cursor, what: "all" | "rows" | "columns"): Cursor {
  const [first, last] = [
    { row: what === "rows" ? area.row : 0, column: what === "columns" ? area.column : 0 },
    {
      row: what === "rows" ? area.row + area.rows - 1 : LAST_ROW,
      column: what === "columns" ? area.column + area.columns - 1 : LAST_COLUMN,
    },
  ];
  return { ...stretched(sheet.merged, first, last), active };
}
