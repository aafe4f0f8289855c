import { isEntireColumn, isEntireRow, WHOLE_SHEET } from "../../model/extent.ts";
import { invalidArgument, itemNotFound } from "../../protocol/refusal.ts";
import type { Remote, TypeSpec } from "../../protocol/remote.ts";
import { wholeNumberOf } from "../arguments.ts";
import { mustBeWritable } from "../guards.ts";
import type { SheetHandle } from "../handles.ts";
import { rangeArgument } from "../range-address.ts";

function freeze({ session, sheet }: SheetHandle, rows: number, columns: number): void {
  mustBeWritable(session);
  if (rows < 0 || columns < 0) throw invalidArgument();
  sheet.frozenRows = rows;
  sheet.frozenColumns = columns;
}

/** Freezes everything above the range's last row and before its last column, those included; of whole rows only the rows, of whole columns only the columns. */
function freezeAt(self: SheetHandle, value: unknown): void {
  const { area } = rangeArgument(self.session, self.sheet, value);
  const rows = isEntireColumn(area) ? 0 : area.row + area.rows;
  const columns = isEntireRow(area) ? 0 : area.column + area.columns;
  freeze(self, rows, columns);
}

/** The frozen cells; whole rows or columns when only those are frozen. Null when nothing is. */
function location({ session, sheet }: SheetHandle): Remote | null {
  if (sheet.frozenRows === 0 && sheet.frozenColumns === 0) return null;
  const rows = sheet.frozenRows || WHOLE_SHEET.rows;
  const columns = sheet.frozenColumns || WHOLE_SHEET.columns;
  return session.remote("Range", { session, sheet, area: { row: 0, column: 0, rows, columns } });
}

function requiredLocation(self: SheetHandle): Remote {
  const found = location(self);
  if (!found) throw itemNotFound();
  return found;
}

/** `Excel.WorksheetFreezePanes`. */
export const freezePanes: TypeSpec<SheetHandle> = {
  name: "WorksheetFreezePanes",
  methods: {
    FreezeRows: (self, count) => freeze(self, wholeNumberOf(count ?? 1), 0),
    FreezeColumns: (self, count) => freeze(self, 0, wholeNumberOf(count ?? 1)),
    FreezeAt: freezeAt,
    Unfreeze: (self) => freeze(self, 0, 0),
    GetLocation: requiredLocation,
    GetLocationOrNullObject: location,
  },
};
