import type { Area } from "../../../grid/area.ts";
import { itemNotFound } from "../../protocol/refusal.ts";
import type { Remote, TypeSpec } from "../../protocol/remote.ts";
import { wholeNumberOf } from "../arguments.ts";
import type { TableHandle, TablePartHandle } from "../handles.ts";
import { readValues } from "../range-read.ts";
import { writeEntries } from "../range-write.ts";
import { bodyArea } from "../table-areas.ts";
import { addRows, takeOut } from "../table-grow.ts";

const count = ({ table }: TableHandle): number => bodyArea(table).rows;

function rowAt(self: TableHandle, index: number): Remote {
  if (index < 0 || index >= count(self)) throw itemNotFound();
  return self.session.remote("TableRow", { ...self, index });
}

/** `Excel.TableRowCollection`: the rows between header and totals. */
export const tableRows: TypeSpec<TableHandle> = {
  name: "TableRowCollection",
  scalars: { Count: { get: count } },
  items: (self) => Array.from({ length: count(self) }, (_, index) => rowAt(self, index)),
  methods: {
    Add: (self, index, values) => rowAt(self, addRows(self, index, values)),
    GetCount: count,
    GetItemAt: (self, index) => rowAt(self, wholeNumberOf(index)),
  },
};

const areaOf = ({ table, index }: TablePartHandle): Area => {
  const body = bodyArea(table);
  return { ...body, row: body.row + index, rows: 1 };
};

/** Excel: a table keeps one row, which is emptied instead. Source: "Overview of Excel tables", support.microsoft.com. */
function deleteRow(self: TablePartHandle): void {
  const area = areaOf(self);
  if (count(self) > 1) takeOut(self, { axis: "rows", at: area.row, count: 1 });
  else writeEntries({ ...self, area }, "");
}

/** `Excel.TableRow`. */
export const tableRow: TypeSpec<TablePartHandle> = {
  name: "TableRow",
  scalars: {
    Index: { get: ({ index }) => index },
    Values: {
      get: (self) => readValues({ ...self, area: areaOf(self) }),
      set: (self, value) => writeEntries({ ...self, area: areaOf(self) }, value),
    },
  },
  methods: {
    GetRange: (self) => self.session.remote("Range", { session: self.session, sheet: self.sheet, area: areaOf(self) }),
    Delete: deleteRow,
  },
};
