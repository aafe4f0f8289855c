import type { ReactElement } from "react";
import { areaAddress } from "../../../grid/area.ts";
import { activateSheet, renameSheet } from "../../host/personSheets.ts";
import { FormulaBar } from "./FormulaBar.tsx";
import { GridSide } from "./GridSide.tsx";
import { SheetTabs } from "./SheetTabs.tsx";
import { StatusBar } from "./StatusBar.tsx";
import { type DeskProps, useDesk } from "./useDesk.ts";
import { contentOf } from "./useDraft.ts";

/** Formula bar, grid, sheet tabs and status of an open workbook. */
export function Desk(props: DeskProps): ReactElement {
  const desk = useDesk(props);
  const { document, drafting, refused, cursor } = desk;
  const { sheet, area } = document.host.session.selection;
  return (
    <main className="desk" aria-label="Workbook">
      <FormulaBar
        address={areaAddress(area)}
        content={contentOf(document, cursor.active)}
        drafting={drafting}
        field={desk.formula}
        onGo={desk.go}
        onBegin={(typed) => drafting.begin(cursor.active, typed)}
        onDone={desk.done}
        onCancel={desk.cancel}
      />
      <p id="grid-help" className="unseen">
        Arrow keys move, F2 edits, Escape and then Tab leaves the grid.
      </p>
      <GridSide desk={desk} />
      <SheetTabs
        sheets={document.book.sheets}
        active={sheet}
        onShow={(next) => desk.settle() && refused(activateSheet(document, next))}
        onRename={(renamed, name) => refused(renameSheet(document, renamed, name))}
      />
      <StatusBar document={document} />
    </main>
  );
}
