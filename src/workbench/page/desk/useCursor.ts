import { useCallback, useState } from "react";
import type { Area } from "../../../grid/area.ts";
import type { OpenDocument } from "../../host/openDocument.ts";
import { select } from "../../host/personSheets.ts";
import { type Cursor, cursorAt } from "../grid/cursor.ts";

const isSame = (a: Area, b: Area): boolean =>
  a.row === b.row && a.column === b.column && a.rows === b.rows && a.columns === b.columns;

/**
 * Where the person is on the sheet that is shown, and how to go elsewhere. What an add-in selects takes the cursor along:
 * Excel knows of the selected cells only, and the page of the one that takes what is typed.
 */
export function useCursor(document: OpenDocument): readonly [Cursor, (cursor: Cursor) => void] {
  const { sheet, area } = document.host.session.selection;
  const [kept, setKept] = useState({ sheet, cursor: cursorAt(area) });
  const cursor = kept.sheet === sheet && isSame(kept.cursor.area, area) ? kept.cursor : cursorAt(area);
  const move = useCallback(
    (next: Cursor) => {
      const { selection } = document.host.session;
      setKept({ sheet: selection.sheet, cursor: next });
      if (!isSame(next.area, selection.area)) select(document, next.area);
    },
    [document],
  );
  return [cursor, move];
}
