import type { ReactElement } from "react";
import { clearArea, undoLast } from "../../host/personEdits.ts";
import { Grid } from "../grid/Grid.tsx";
import { CellEditor } from "./CellEditor.tsx";
import { useClipboard } from "./useClipboard.ts";
import type { DeskState } from "./useDesk.ts";
import { useGridKeys } from "./useGridKeys.ts";
import { useGridMenu } from "./useGridMenu.tsx";

/** The grid with its keys, its menu, its clipboard and its editor. */
export function GridSide({ desk }: { readonly desk: DeskState }): ReactElement {
  const { document, drafting, refused, picture, cursor, move, table, address, focusGrid } = desk;
  const { area } = document.host.session.selection;
  const menu = useGridMenu(document, refused, focusGrid, desk.addInMenu);
  const clipboard = useClipboard(document, area, refused);
  const press = useGridKeys(desk, {
    move,
    begin: (typed) => drafting.begin(cursor.active, typed),
    clear: () => refused(clearArea(document, area)),
    undo: () => refused(undoLast(document)),
    menu: () => menu.openAtCell(address),
  });
  return (
    <div className="grid-side" data-region {...clipboard}>
      <Grid
        key={picture.sheet.id}
        {...{ picture, cursor, move, table }}
        editor={drafting.draft && <Editor desk={desk} />}
        onKeyDown={press}
        onPress={desk.settle}
        onDoubleClick={() => drafting.begin(cursor.active, null)}
        onMenu={menu.open}
      />
      {menu.element}
    </div>
  );
}

function Editor({ desk }: { readonly desk: DeskState }): ReactElement {
  const { drafting, address, formula, done, cancel } = desk;
  const isTypedHere = globalThis.document.activeElement !== formula.current;
  return (
    <CellEditor
      drafting={drafting}
      label={`Content of ${address}`}
      focused={isTypedHere}
      onDone={done}
      onCancel={cancel}
    />
  );
}
