import { isEntireColumn, isEntireRow } from "../../model/extent.ts";
import { hiddenColumns, hiddenRows } from "../../model/sizes.ts";
import { invalidArgument } from "../../protocol/refusal.ts";
import type { TypeSpec } from "../../protocol/remote.ts";
import { areasOf, type RangeHandle } from "../handles.ts";
import { fullAddress } from "../range-address.ts";
import { setColumnHidden, setRowHidden } from "../range-hidden.ts";
import { editMethods } from "../range-edit.ts";
import { navigationMethods } from "../range-navigate.ts";
import { setNumberFormat } from "../range-number-format.ts";
import { propertyMethods } from "../range-properties.ts";
import { readFormulas, readNumberFormats, readText, readValues, readValueTypes } from "../range-read.ts";
import { shiftMethods } from "../range-shift.ts";
import { writeEntries } from "../range-write.ts";

/** Excel: more cells than a 32-bit number can count read as -1. Source: `Excel.Range.cellCount`. */
const MOST_COUNTED = 2_147_483_647;

function cellCount({ area }: RangeHandle): number {
  const count = area.rows * area.columns;
  return count > MOST_COUNTED ? -1 : count;
}

/** True when all `of` are hidden, false when none, null when some are. */
const allOrNone = (hidden: number, of: number): boolean | null => (hidden === 0 ? false : hidden === of ? true : null);

const rowHidden = ({ sheet, area }: RangeHandle): boolean | null => allOrNone(hiddenRows(sheet, area), area.rows);

const columnHidden = ({ sheet, area }: RangeHandle): boolean | null =>
  allOrNone(hiddenColumns(sheet, area), area.columns);

function hidden(range: RangeHandle): boolean | null {
  const rows = rowHidden(range);
  const columns = columnHidden(range);
  if (rows === true || columns === true) return true;
  return rows === false && columns === false ? false : null;
}

/** The client asks first whether a block that it sends in parts has the range's shape. */
function validateArraySize({ area }: RangeHandle, rows: unknown, columns: unknown): void {
  if (rows === area.rows && columns === area.columns) return;
  throw invalidArgument(
    "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
  );
}

/** `Excel.Range`. */
export const range: TypeSpec<RangeHandle> = {
  name: "Range",
  kept: true,
  scalars: {
    Address: { get: fullAddress },
    AddressLocal: { get: fullAddress },
    RowIndex: { get: ({ area }) => area.row },
    ColumnIndex: { get: ({ area }) => area.column },
    RowCount: { get: ({ area }) => area.rows },
    ColumnCount: { get: ({ area }) => area.columns },
    CellCount: { get: cellCount },
    IsEntireRow: { get: ({ area }) => isEntireRow(area) },
    IsEntireColumn: { get: ({ area }) => isEntireColumn(area) },
    Values: { get: readValues, set: writeEntries },
    Formulas: { get: readFormulas, set: writeEntries },
    Text: { get: readText },
    NumberFormat: { get: readNumberFormats, set: setNumberFormat },
    ValueTypes: { get: readValueTypes },
    RowHidden: { get: rowHidden, set: setRowHidden },
    ColumnHidden: { get: columnHidden, set: setColumnHidden },
    Hidden: { get: hidden },
  },
  children: {
    Format: (self) => self.session.remote("RangeFormat", areasOf(self)),
    Worksheet: (self) => self.session.remote("Worksheet", self),
    ConditionalFormats: (self) => self.session.remote("ConditionalFormatCollection", self),
  },
  methods: {
    _KeepReference: () => null,
    _ValidateArraySize: validateArraySize,
    ...navigationMethods,
    ...editMethods,
    ...shiftMethods,
    ...propertyMethods,
  },
};
