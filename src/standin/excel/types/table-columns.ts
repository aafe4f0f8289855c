import type { Area } from "../../../grid/area.ts";
import type { BookTable } from "../../../xlsx/book.ts";
import { itemNotFound } from "../../protocol/refusal.ts";
import type { Remote, TypeSpec } from "../../protocol/remote.ts";
import { textOf, wholeNumberOf } from "../arguments.ts";
import type { RangeHandle, TableHandle, TablePartHandle } from "../handles.ts";
import { readValues } from "../range-read.ts";
import { writeEntries } from "../range-write.ts";
import { bodyArea, columnOf, headerArea, totalsArea } from "../table-areas.ts";
import { addColumn, takeOut } from "../table-grow.ts";

const remote = (self: TableHandle, index: number): Remote => self.session.remote("TableColumn", { ...self, index });

/** A column by its id, counted from 1, or by its name in whatever case. */
function find(self: TableHandle, key: unknown): Remote | null {
  const index =
    typeof key === "number"
      ? key - 1
      : self.table.columns.findIndex((name) => name.toLowerCase() === textOf(key).toLowerCase());
  return index >= 0 && index < self.table.columns.length ? remote(self, index) : null;
}

function required(found: Remote | null): Remote {
  if (!found) throw itemNotFound();
  return found;
}

/** `Excel.TableColumnCollection`. */
export const tableColumns: TypeSpec<TableHandle> = {
  name: "TableColumnCollection",
  scalars: { Count: { get: ({ table }) => table.area.columns } },
  items: (self) => self.table.columns.map((_, index) => remote(self, index)),
  item: (self, key) => required(find(self, key)),
  methods: {
    Add: (self, index, values, name) => remote(self, addColumn(self, index, values, name)),
    GetCount: ({ table }) => table.area.columns,
    GetItemAt: (self, index) => required(find(self, wholeNumberOf(index) + 1)),
    GetItemOrNullObject: find,
  },
};

const rangeOf = ({ session, sheet, table, index }: TablePartHandle, area: (table: BookTable) => Area): RangeHandle => ({
  ...{ session, sheet, area: columnOf(area(table), index) },
});

const part =
  (area: (table: BookTable) => Area) =>
  (self: TablePartHandle): Remote =>
    self.session.remote("Range", rangeOf(self, area));

const whole = ({ area }: BookTable): Area => area;

/** `Excel.TableColumn`. Filters are not modelled. */
export const tableColumn: TypeSpec<TablePartHandle> = {
  name: "TableColumn",
  scalars: {
    Id: { get: ({ index }) => index + 1 },
    Index: { get: ({ index }) => index },
    Name: {
      get: ({ table, index }) => table.columns[index],
      set: (self, value) => writeEntries(rangeOf(self, headerArea), [[`'${textOf(value)}`]]),
    },
    Values: {
      get: (self) => readValues(rangeOf(self, whole)),
      set: (self, value) => writeEntries(rangeOf(self, whole), value),
    },
  },
  methods: {
    GetRange: part(whole),
    GetHeaderRowRange: part(headerArea),
    GetDataBodyRange: part(bodyArea),
    GetTotalRowRange: part(totalsArea),
    Delete: (self) => {
      const { table, index } = self;
      takeOut(self, { axis: "columns", at: table.area.column + index, count: 1 });
      table.columns.splice(index, 1);
    },
  },
};
