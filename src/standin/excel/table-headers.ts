import { intersection } from "../../grid/area.ts";
import type { BookSheet, BookTable } from "../../xlsx/book.ts";
import { ensureCell } from "../model/cells.ts";
import type { RangeHandle } from "./handles.ts";

/** Keeps the names of a table's columns and its header cells alike after cells were written. */
export function headersWritten({ sheet, area }: Pick<RangeHandle, "sheet" | "area">): void {
  for (const table of sheet.tables) {
    const header = { ...table.area, rows: 1 };
    if (table.hasHeader && intersection(header, area)) namesFromCells(sheet, table);
  }
}

/**
 * Excel: a header is always a text, never empty and never twice the same: an empty one becomes `Column1`, a repeated one
 * gets a number. Source: "Overview of Excel tables", support.microsoft.com.
 */
export function namesFromCells(sheet: BookSheet, table: BookTable): void {
  const taken = new Set<string>();
  for (let index = 0; index < table.area.columns; index += 1) {
    const cell = ensureCell(sheet, table.area.row, table.area.column + index);
    const name = freeName(String(cell.value), index, taken);
    taken.add(name.toLowerCase());
    table.columns[index] = name;
    if (cell.value !== name) Object.assign(cell, { value: name, formula: null, isError: false });
  }
  table.columns.length = table.area.columns;
}

/** A column name that no column before it has. */
export function freeName(wanted: string, index: number, taken: ReadonlySet<string>): string {
  const stem = wanted === "" ? "Column" : wanted;
  let name = wanted === "" ? `Column${index + 1}` : wanted;
  for (let number = 2; taken.has(name.toLowerCase()); number += 1) name = `${stem}${number}`;
  return name;
}
