import { type Area, intersection } from "../../grid/area.ts";
import type { BookTable } from "../../xlsx/book.ts";
import { cellsIn, emptyCell, ensureCell, holdsContent } from "../model/cells.ts";
import { isUnbounded } from "../model/extent.ts";
import { invalidArgument, invalidOperation, itemAlreadyExists } from "../protocol/refusal.ts";
import { Remote } from "../protocol/remote.ts";
import { booleanOf } from "./arguments.ts";
import { mustBeUnprotected } from "./guards.ts";
import type { RangeHandle, ScopeHandle, TableHandle } from "./handles.ts";
import { nameText } from "./name-rules.ts";
import { otherReference, rangeArgument } from "./range-address.ts";
import { namesFromCells } from "./table-headers.ts";
import { freeTableId, freeTableName, isNameTaken } from "./table-lookup.ts";

/**
 * Makes a table of a range whose first row holds its headings. Excel: it may not overlap another table or merged cells;
 * a table without headings would push its cells down, which the stand-in does not. Source: `Excel.TableCollection.add`.
 */
export function addTable(scope: ScopeHandle, address: unknown, hasHeaders: unknown): TableHandle {
  const range = targetOf(scope, address);
  mustBeUnprotected(range);
  if (!booleanOf(hasHeaders))
    throw invalidOperation("The stand-in Excel makes tables only of ranges that have a header row.");
  const { session, sheet } = range;
  const area = range.area.rows === 1 ? { ...range.area, rows: 2 } : range.area;
  if (isUnbounded(area) || overlaps(range, area, null)) throw invalidOperation();
  const table: BookTable = {
    ...{ id: freeTableId(session), name: freeTableName(session), area, columns: [] },
    ...{ hasHeader: true, hasTotals: false, style: "TableStyleMedium2", bandedRows: true, showFilter: true },
  };
  sheet.tables.push(table);
  namesFromCells(sheet, table);
  session.calculation.wordChanged(table.name);
  return { session, sheet, table };
}

/** The range of an argument: a range, an address on the collection's sheet, or one with its sheet's name. */
function targetOf({ session, sheet }: ScopeHandle, address: unknown): RangeHandle {
  const own = sheet ?? session.selection.sheet;
  if (address instanceof Remote || typeof address !== "string") return rangeArgument(session, own, address);
  const found = otherReference(session, address) ?? rangeArgument(session, own, address);
  if (sheet && found.sheet !== sheet) throw invalidArgument();
  return found;
}

const overlaps = ({ sheet }: Pick<RangeHandle, "sheet">, area: Area, except: BookTable | null): boolean =>
  sheet.merged.some((merged) => intersection(merged, area)) ||
  sheet.tables.some((table) => table !== except && intersection(table.area, area));

/** Gives a table another name; the rules are those of defined names, with which it shares its names. */
export function renameTable(self: TableHandle, value: unknown): void {
  mustBeUnprotected(self);
  const name = nameText(value);
  if (isNameTaken(self.session, name, self.table)) throw itemAlreadyExists();
  self.session.calculation.wordChanged(self.table.name);
  self.table.name = name;
  self.session.calculation.wordChanged(name);
}

/**
 * Stretches or shrinks a table. Excel: the header row stays where it is, and the new range overlaps the old one.
 * Source: `Excel.Table.resize` (ExcelApi 1.13).
 */
export function resizeTable(self: TableHandle, value: unknown): void {
  mustBeUnprotected(self);
  const { sheet, table } = self;
  const { sheet: target, area } = targetOf(self, value);
  const top = table.hasHeader ? 2 : 1;
  if (target !== sheet || area.row !== table.area.row || area.rows < top || !intersection(area, table.area))
    throw invalidArgument();
  if (overlaps(self, area, table)) throw invalidOperation();
  if (table.hasTotals) throw invalidOperation("The stand-in Excel does not resize tables that have a totals row.");
  table.area = area;
  if (table.hasHeader) namesFromCells(sheet, table);
  self.session.calculation.wordChanged(table.name);
}

/** Makes plain cells of a table; what they hold stays. */
export function forgetTable({ session, sheet, table }: TableHandle): void {
  sheet.tables.splice(sheet.tables.indexOf(table), 1);
  session.calculation.wordChanged(table.name);
}

/** Whether the cells of a row or more hold anything. */
export const isFree = ({ sheet }: Pick<RangeHandle, "sheet">, area: Area): boolean =>
  ![...cellsIn(sheet, area)].some(({ cell }) => holdsContent(cell));

/** Adds or takes away the totals row. Adding one needs an empty row below: the stand-in pushes nothing down for it. */
export function setShowTotals(self: TableHandle, value: unknown): void {
  mustBeUnprotected(self);
  const { sheet, table } = self;
  const wanted = booleanOf(value);
  if (wanted === table.hasTotals) return;
  const below = { ...table.area, row: table.area.row + table.area.rows, rows: 1 };
  if (wanted && !isFree(self, below)) throw invalidOperation("The stand-in Excel needs an empty row for the totals.");
  if (!wanted) for (const { cell } of cellsIn(sheet, { ...below, row: below.row - 1 })) emptyCell(cell);
  table.hasTotals = wanted;
  table.area = { ...table.area, rows: table.area.rows + (wanted ? 1 : -1) };
}

/** Shows or hides the header row, whose cells are empty while it is hidden. Showing needs an empty row above the table. */
export function setShowHeaders(self: TableHandle, value: unknown): void {
  mustBeUnprotected(self);
  const { sheet, table } = self;
  const wanted = booleanOf(value);
  if (wanted === table.hasHeader) return;
  const header = { ...table.area, row: table.area.row - (wanted ? 1 : 0), rows: 1 };
  if (wanted && (header.row < 0 || !isFree(self, header))) throw invalidOperation();
  table.hasHeader = wanted;
  table.area = { ...table.area, row: header.row + (wanted ? 0 : 1), rows: table.area.rows + (wanted ? 1 : -1) };
  if (wanted) writeHeaders(self);
  else for (const { cell } of cellsIn(sheet, header)) emptyCell(cell);
}

function writeHeaders({ sheet, table }: TableHandle): void {
  for (const [index, name] of table.columns.entries()) {
    Object.assign(ensureCell(sheet, table.area.row, table.area.column + index), {
      value: name,
      formula: null,
      isError: false,
    });
  }
}
