import type { Area } from "../../grid/area.ts";
import type { BookSheet } from "../../xlsx/book.ts";
import { cellsIn } from "../model/cells.ts";
import { carriedArea, carryCells, carryFormulas, type CellShift, isTorn, movingZone } from "../model/cell-shift.ts";
import { usedArea, WHOLE_SHEET } from "../model/extent.ts";
import { invalidOperation } from "../protocol/refusal.ts";
import type { RangeHandle, SheetHandle } from "./handles.ts";
import type { Session } from "./session.ts";

/**
 * Puts cells in or takes them out, the cells behind moving along. Refused where merged cells, a table or an array formula
 * would be torn, or content pushed off the sheet. Source: "Insert or delete rows and columns", support.microsoft.com.
 */
export function shiftCells({ session, sheet }: SheetHandle, shift: CellShift): void {
  const zone = movingZone(shift, WHOLE_SHEET);
  const pieces = [...sheet.merged, ...sheet.tables.map((table) => table.area), ...arrayAreas({ session, sheet }, zone)];
  if (pieces.some((area) => isTorn(area, shift, zone)) || fallsOff({ session, sheet }, shift)) throw invalidOperation();
  carryCells(sheet, shift);
  replace(sheet.merged, (area) => carriedArea(area, shift));
  replace(sheet.tables, (table) => moved(table, carriedArea(table.area, shift)));
  replace(sheet.conditionalFormats, (format) => {
    format.areas = format.areas.flatMap((area) => carriedArea(area, shift) ?? []);
    return format.areas.length > 0 ? format : null;
  });
  carryFormulas(session.book, sheet, shift);
  moveReferences(session, sheet, (area) => carriedArea(area, shift));
}

const arrayAreas = ({ sheet }: SheetHandle, zone: Area): readonly Area[] =>
  [...cellsIn(sheet, zone)].flatMap(({ cell }) => cell.arrayArea ?? []);

function fallsOff({ sheet }: SheetHandle, shift: CellShift): boolean {
  if (shift.kind === "delete") return false;
  const limit = shift.axis === "rows" ? WHOLE_SHEET.rows : WHOLE_SHEET.columns;
  const last = usedArea(
    sheet,
    movingZone({ ...shift, at: Math.max(shift.at, limit - shift.count) }, WHOLE_SHEET),
    true,
  );
  return last !== null;
}

function moved<T extends { area: Area }>(item: T, area: Area | null): T | null {
  if (!area) return null;
  item.area = area;
  return item;
}

function replace<T>(list: T[], change: (item: T) => T | null): void {
  list.splice(0, list.length, ...list.flatMap((item) => change(item) ?? []));
}

/** Ranges that the client holds on to move along; one whose cells are gone stays where it was. */
export function moveReferences(session: Session, sheet: BookSheet, to: (area: Area) => Area | null): void {
  for (const remote of session.references.all()) {
    if (remote.type.name !== "Range") continue;
    const range = remote.self as RangeHandle;
    if (range.sheet === sheet) range.area = to(range.area) ?? range.area;
  }
}
