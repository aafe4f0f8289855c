import { intersection } from "../../grid/area.ts";
import type { Scalar } from "../../grid/scalar.ts";
import { cellOf } from "../model/cells.ts";
import { EventType, WORKBOOK_TARGET } from "./events.ts";
import type { RangeHandle } from "./handles.ts";
import { bareAddress } from "./range-address.ts";
import { valueType } from "./range-read.ts";

/** Kinds of change, by the names of `Excel.DataChangeType`. */
export type ChangeType =
  "RangeEdited" | "RowInserted" | "RowDeleted" | "ColumnInserted" | "ColumnDeleted" | "CellInserted" | "CellDeleted";

/** Notes that the content of a range changed: formulas are due, and listeners hear of it. `before` is a single cell's old value. */
export function rangeChanged(range: RangeHandle, before: Scalar | null, changeType: ChangeType = "RangeEdited"): void {
  const { session, sheet, area } = range;
  session.calculation.cellsChanged(sheet, area);
  const message = {
    ...{ type: "WorksheetChanged", address: bareAddress(area), changeType, source: "Local", worksheetId: sheet.id },
    ...{ triggerSource: "ThisLocalAddin", changeDirectionState: undefined },
    ...(before === null ? {} : singleCell(range, before)),
  };
  session.events.happened(sheet.id, EventType.worksheetChanged, message);
  session.events.happened(WORKBOOK_TARGET, EventType.worksheetChanged, message);
  tablesChanged(range, changeType);
}

/** Excel: the details are given only when a single cell changed. Source: `Excel.WorksheetChangedEventArgs.details`. */
function singleCell({ sheet, area }: RangeHandle, before: Scalar): Record<string, unknown> {
  const cell = cellOf(sheet, area.row, area.column);
  return {
    valueBefore: before,
    valueAfter: cell?.value ?? "",
    valueTypeBefore: typeOf(before),
    valueTypeAfter: valueType(cell),
  };
}

const typeOf = (value: Scalar): string =>
  value === ""
    ? "Empty"
    : { string: "String", number: "Double", boolean: "Boolean" }[typeof value as "string" | "number" | "boolean"];

function tablesChanged({ session, sheet, area }: RangeHandle, changeType: ChangeType): void {
  for (const table of sheet.tables) {
    const touched = intersection(table.area, area);
    if (!touched) continue;
    const id = String(table.id);
    const message = {
      ...{ type: "TableChanged", address: bareAddress(touched), changeType, source: "Local" },
      ...{ tableId: id, worksheetId: sheet.id },
    };
    session.events.happened(id, EventType.tableChanged, message);
    session.events.happened(WORKBOOK_TARGET, EventType.tableChanged, message);
  }
}
