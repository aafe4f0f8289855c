import { type KeyboardEvent, useRef } from "react";
import { LAST_COLUMN, LAST_ROW } from "../../../grid/area.ts";
import type { Cursor } from "../grid/cursor.ts";
import { stretched } from "../grid/cursor.ts";
import { type GridCommand, gridCommand } from "../grid/keys.ts";
import { walked } from "../grid/walk.ts";
import { pageRows } from "../grid/pageRows.ts";
import type { SheetPicture } from "../grid/sheetPicture.ts";
import type { DeskState } from "./useDesk.ts";

/** What the keys of the grid do. */
export interface GridActions {
  readonly move: (cursor: Cursor) => void;
  readonly begin: (typed: string | null) => void;
  readonly clear: () => void;
  readonly undo: () => void;
  readonly menu: () => void;
}

/**
 * Handles the keys of the grid. Tab goes from cell to cell, as in Excel; after Escape it leaves the grid, so that nobody
 * is caught in it.
 */
export function useGridKeys(desk: DeskState, actions: GridActions): (event: KeyboardEvent) => void {
  const leaving = useRef(false);
  return (event) => {
    const command = gridCommand(event);
    const isLeaving = leaving.current && event.key === "Tab";
    if (event.key !== "Shift") leaving.current = command?.kind === "leave";
    if (!command || isLeaving) return;
    event.preventDefault();
    perform(command, desk, actions);
  };
}

/** What each command but moving does. */
const ACTIONS = {
  clear: ({ clear }: GridActions) => clear(),
  undo: ({ undo }: GridActions) => undo(),
  menu: ({ menu }: GridActions) => menu(),
  leave: () => undefined,
} as const;

function perform(command: GridCommand, desk: DeskState, actions: GridActions): void {
  const { picture, cursor } = desk;
  if (command.kind === "walk") actions.move(walked(picture, cursor, command.walk, windowful(desk)));
  else if (command.kind === "select") actions.move(selected(picture, cursor, command.what));
  else if (command.kind === "edit") actions.begin(command.typed);
  else ACTIONS[command.kind](actions);
}

function windowful({ picture, table }: DeskState): number {
  const box = table.current?.parentElement;
  return pageRows(picture, box?.scrollTop ?? 0, box?.clientHeight ?? 0);
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
