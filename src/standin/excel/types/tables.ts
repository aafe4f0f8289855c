import { itemNotFound } from "../../protocol/refusal.ts";
import type { Remote, Scalar, TypeSpec } from "../../protocol/remote.ts";
import type { Area } from "../../../grid/area.ts";
import type { BookTable } from "../../../xlsx/book.ts";
import { booleanOf, textOf, wholeNumberOf } from "../arguments.ts";
import { EventType, WORKBOOK_TARGET } from "../events.ts";
import { eventMethods } from "../event-methods.ts";
import { mustBeUnprotected } from "../guards.ts";
import type { ScopeHandle, TableHandle } from "../handles.ts";
import { editMethods } from "../range-edit.ts";
import { bodyArea, headerArea, totalsArea } from "../table-areas.ts";
import { addTable, forgetTable, renameTable, resizeTable, setShowHeaders, setShowTotals } from "../table-edit.ts";
import { findTable, tablesOf } from "../table-lookup.ts";

const remote = (handle: TableHandle): Remote => handle.session.remote("Table", handle);

function required(handle: TableHandle | null | undefined): Remote {
  if (!handle) throw itemNotFound();
  return remote(handle);
}

/** `Excel.TableCollection`: the tables of the workbook, or of one sheet. */
export const tables: TypeSpec<ScopeHandle> = {
  name: "TableCollection",
  scalars: { Count: { get: (self) => tablesOf(self).length } },
  items: (self) => tablesOf(self).map(remote),
  item: (self, key) => required(findTable(self, key)),
  methods: {
    Add: (self, address, hasHeaders) => remote(addTable(self, address, hasHeaders)),
    GetCount: (self) => tablesOf(self).length,
    GetItemAt: (self, index) => required(tablesOf(self)[wholeNumberOf(index)]),
    GetItemOrNullObject: (self, key) => {
      const found = findTable(self, key);
      return found && remote(found);
    },
    ...eventMethods<ScopeHandle>("DataChangedEvent", EventType.tableChanged, () => WORKBOOK_TARGET),
  },
};

const part =
  (area: (table: BookTable) => Area) =>
  ({ session, sheet, table }: TableHandle): Remote =>
    session.remote("Range", { session, sheet, area: area(table) });

/** A yes or no of the table's look. */
const flag = (key: "bandedRows" | "showFilter"): Scalar<TableHandle> => ({
  get: ({ table }) => table[key],
  set: (self, value) => {
    mustBeUnprotected(self);
    self.table[key] = booleanOf(value);
  },
});

const style: Scalar<TableHandle> = {
  get: ({ table }) => table.style ?? "",
  set: (self, value) => {
    mustBeUnprotected(self);
    self.table.style = textOf(value) || null;
  },
};

/** Excel: the cells of a deleted table are emptied. Source: `Excel.Table.delete`; "ListObject.Delete", learn.microsoft.com. */
function deleteTable(self: TableHandle): void {
  mustBeUnprotected(self);
  const { session, sheet, table } = self;
  forgetTable(self);
  editMethods["Clear"]?.({ session, sheet, area: table.area }, "All");
}

function convertToRange(self: TableHandle): Remote {
  mustBeUnprotected(self);
  forgetTable(self);
  return part(({ area }) => area)(self);
}

/** `Excel.Table`. Sorting, filters and highlighted columns are not modelled. */
export const table: TypeSpec<TableHandle> = {
  name: "Table",
  scalars: {
    Id: { get: (self) => String(self.table.id) },
    Name: { get: (self) => self.table.name, set: renameTable },
    Style: style,
    ShowHeaders: { get: (self) => self.table.hasHeader, set: setShowHeaders },
    ShowTotals: { get: (self) => self.table.hasTotals, set: setShowTotals },
    ShowBandedRows: flag("bandedRows"),
    ShowFilterButton: flag("showFilter"),
  },
  children: {
    Columns: (self) => self.session.remote("TableColumnCollection", self),
    Rows: (self) => self.session.remote("TableRowCollection", self),
    Worksheet: (self) => self.session.remote("Worksheet", self),
  },
  methods: {
    GetRange: part(({ area }) => area),
    GetHeaderRowRange: part(headerArea),
    GetDataBodyRange: part(bodyArea),
    GetTotalRowRange: part(totalsArea),
    Resize: resizeTable,
    ConvertToRange: convertToRange,
    Delete: deleteTable,
    ...eventMethods<TableHandle>("DataChangedEvent", EventType.tableChanged, (self) => String(self.table.id)),
  },
};
