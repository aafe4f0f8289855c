import { type MouseEvent, type ReactNode, useState } from "react";
import type { RibbonButton } from "../../host/manifest.ts";
import type { OpenDocument } from "../../host/openDocument.ts";
import type { Refusal } from "../../host/personActs.ts";
import { clearArea } from "../../host/personEdits.ts";
import { cellId } from "../grid/GridCell.tsx";
import { ContextMenu, type MenuItem } from "./ContextMenu.tsx";
import { doLineAction, isPossible, lineActions } from "./lineActions.ts";

/** The menu of the grid, open or not. */
export interface GridMenu {
  /** The menu; null while it is closed. */
  readonly element: ReactNode;
  readonly open: (event: MouseEvent) => void;
  /** Opens it at a cell, for the keyboard. */
  readonly openAtCell: (address: string) => void;
}

/** What the add-in has in the menu of a cell. */
export interface AddInMenu {
  readonly buttons: readonly RibbonButton[];
  readonly press: (button: RibbonButton) => void;
}

/** The menu of the grid: what can be done to the selected cells, rows and columns, and then what the add-in offers. */
export function useGridMenu(
  document: OpenDocument,
  refused: (refusal: Refusal) => void,
  focusGrid: () => void,
  addIn: AddInMenu,
): GridMenu {
  const [place, setPlace] = useState<{ readonly x: number; readonly y: number } | null>(null);
  const { area } = document.host.session.selection;
  const items: readonly MenuItem[] = [
    ...lineActions(area)
      .filter(({ edit }) => isPossible(area, edit))
      .map(({ edit, label }) => ({ label, perform: () => refused(doLineAction(document, edit)) })),
    { label: "Clear contents", keys: "Delete", perform: () => refused(clearArea(document, area)) },
    ...addIn.buttons.map((button) => ({ label: button.label, perform: () => addIn.press(button) })),
  ];
  const close = (): void => {
    setPlace(null);
    focusGrid();
  };
  return {
    element: place && <ContextMenu {...place} items={items} onClose={close} />,
    open: (event) => {
      event.preventDefault();
      setPlace({ x: event.clientX, y: event.clientY });
    },
    openAtCell: (address) => {
      const box = globalThis.document.getElementById(cellId(address))?.getBoundingClientRect();
      setPlace({ x: box?.left ?? 100, y: box?.bottom ?? 100 });
    },
  };
}
