import { type ReactElement, useRef } from "react";
import { areaAddress, cellAddress, parseArea } from "../../../grid/area.ts";
import type { OpenDocument } from "../../host/openDocument.ts";
import type { Refusal } from "../../host/personActs.ts";
import { clearArea, undoLast } from "../../host/personEdits.ts";
import { activateSheet, renameSheet } from "../../host/personSheets.ts";
import type { CellFont } from "../cell/cellFont.ts";
import { cellArea, cursorAt } from "../grid/cursor.ts";
import { Grid } from "../grid/Grid.tsx";
import type { Direction } from "../grid/steps.ts";
import { walked } from "../grid/walk.ts";
import { CellEditor } from "./CellEditor.tsx";
import { FormulaBar } from "./FormulaBar.tsx";
import { SheetTabs } from "./SheetTabs.tsx";
import { StatusBar } from "./StatusBar.tsx";
import { useClipboard } from "./useClipboard.ts";
import { useCursor } from "./useCursor.ts";
import { contentOf, type Drafting } from "./useDraft.ts";
import { useGridKeys } from "./useGridKeys.ts";
import { useGridMenu } from "./useGridMenu.tsx";
import { usePicture } from "./usePicture.ts";

/** The workbook's side of the page. */
export interface DeskProps {
  readonly document: OpenDocument;
  readonly font: CellFont;
  readonly drafting: Drafting;
  /** Hears what became of everything the person does here. */
  readonly refused: (refusal: Refusal) => void;
}

/** Formula bar, grid, sheet tabs and status of an open workbook. */
export function Desk({ document, font, drafting, refused }: DeskProps): ReactElement {
  const { book, host } = document;
  const { sheet, area } = host.session.selection;
  const [cursor, move] = useCursor(document);
  const picture = usePicture(document, font);
  const table = useRef<HTMLTableElement>(null);
  const formula = useRef<HTMLTextAreaElement>(null);
  const focusGrid = (): void => table.current?.focus({ preventScroll: true });
  const menu = useGridMenu(document, refused, focusGrid);
  const clipboard = useClipboard(document, area, refused);
  const done = (direction: Direction): void => {
    move(walked(picture, cursor, { kind: "next", direction }, 0));
    focusGrid();
  };
  const cancel = (): void => {
    drafting.cancel();
    focusGrid();
  };
  const press = useGridKeys(picture, cursor, {
    move,
    begin: (typed) => drafting.begin(cursor.active, typed),
    clear: () => refused(clearArea(document, area)),
    undo: () => refused(undoLast(document)),
    menu: () => menu.openAtCell(cellAddress(cursor.active.row, cursor.active.column)),
  });
  const go = (address: string): boolean => {
    const target = parseArea(address);
    if (!target) return false;
    move(cursorAt(target.rows * target.columns === 1 ? cellArea(sheet.merged, target) : target));
    focusGrid();
    return true;
  };
  const label = `Content of ${cellAddress(cursor.active.row, cursor.active.column)}`;
  const isInBar = globalThis.document.activeElement === formula.current;
  const editor = drafting.draft && (
    <CellEditor {...{ drafting, label }} focused={!isInBar} onDone={done} onCancel={cancel} />
  );
  return (
    <main className="desk" aria-label="Workbook">
      <FormulaBar
        address={areaAddress(area)}
        content={contentOf(document, cursor.active)}
        drafting={drafting}
        field={formula}
        onGo={go}
        onBegin={() => drafting.begin(cursor.active, null)}
        onDone={done}
        onCancel={cancel}
      />
      <p id="grid-help" className="unseen">
        Arrow keys move, F2 edits, Escape and then Tab leaves the grid.
      </p>
      <div className="grid-side" data-region {...clipboard}>
        <Grid
          key={sheet.id}
          {...{ picture, cursor, move, editor, table }}
          onKeyDown={press}
          onPress={() => !drafting.draft || drafting.enter()}
          onDoubleClick={() => drafting.begin(cursor.active, null)}
          onMenu={menu.open}
        />
        {menu.element}
      </div>
      <SheetTabs
        sheets={book.sheets}
        active={sheet}
        onShow={(next) => (!drafting.draft || drafting.enter()) && refused(activateSheet(document, next))}
        onRename={(renamed, name) => refused(renameSheet(document, renamed, name))}
      />
      <StatusBar document={document} />
    </main>
  );
}
