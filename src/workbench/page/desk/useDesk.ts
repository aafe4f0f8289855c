import { type RefObject, useRef } from "react";
import { cellAddress, parseArea } from "../../../grid/area.ts";
import type { OpenDocument } from "../../host/openDocument.ts";
import type { Refusal } from "../../host/personActs.ts";
import type { CellFont } from "../cell/cellFont.ts";
import { cellArea, type Cursor, cursorAt } from "../grid/cursor.ts";
import type { SheetPicture } from "../grid/sheetPicture.ts";
import type { Direction } from "../grid/steps.ts";
import { walked } from "../grid/walk.ts";
import type { AddInMenu } from "./useGridMenu.tsx";
import { useCursor } from "./useCursor.ts";
import type { Drafting } from "./useDraft.ts";
import { usePicture } from "./usePicture.ts";

/** The workbook's side of the page. */
export interface DeskProps {
  readonly document: OpenDocument;
  readonly font: CellFont;
  readonly drafting: Drafting;
  /** Hears what became of everything the person does here. */
  readonly refused: (refusal: Refusal) => void;
  readonly addInMenu: AddInMenu;
}

/** What the parts of the desk share: where the person is, what is drawn, and how an entry ends. */
export interface DeskState extends DeskProps {
  readonly cursor: Cursor;
  readonly move: (cursor: Cursor) => void;
  /** The address of the active cell. */
  readonly address: string;
  readonly picture: SheetPicture;
  readonly table: RefObject<HTMLTableElement | null>;
  readonly formula: RefObject<HTMLTextAreaElement | null>;
  readonly focusGrid: () => void;
  /** Goes to an address; false when it is none. */
  readonly go: (address: string) => boolean;
  /** After an entry: on by one cell, or back to the grid. */
  readonly done: (direction: Direction) => void;
  readonly cancel: () => void;
  /** Enters what is being typed before something else is done; false when Excel cannot take it. */
  readonly settle: () => boolean;
}

/** Puts together what the parts of the desk share. */
export function useDesk(props: DeskProps): DeskState {
  const { document, font, drafting } = props;
  const { sheet } = document.host.session.selection;
  const [cursor, move] = useCursor(document);
  const picture = usePicture(document, font);
  const table = useRef<HTMLTableElement>(null);
  const formula = useRef<HTMLTextAreaElement>(null);
  const focusGrid = (): void => table.current?.focus({ preventScroll: true });
  const moveAndFocus = (next: Cursor): void => {
    move(next);
    focusGrid();
  };
  const go = (address: string): boolean => {
    const target = parseArea(address);
    if (target) moveAndFocus(cursorAt(target.rows * target.columns === 1 ? cellArea(sheet.merged, target) : target));
    return target !== null;
  };
  const cancel = (): void => {
    drafting.cancel();
    focusGrid();
  };
  return {
    ...{ ...props, cursor, move, picture, table, formula, focusGrid, go, cancel },
    address: cellAddress(cursor.active.row, cursor.active.column),
    done: (direction) => moveAndFocus(walked(picture, cursor, { kind: "next", direction }, 0)),
    settle: () => drafting.draft === null || drafting.enter(),
  };
}
