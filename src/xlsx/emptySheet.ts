import type { BookSheet } from "./book.ts";

/** A new empty sheet, to be put into `Book.sheets`. `id` must differ from that of every other sheet of the book. */
export const emptySheet = (id: string, name: string): BookSheet => ({
  id,
  name,
  visibility: "visible",
  rows: new Map(),
  rowFormats: new Map(),
  columnFormats: new Map(),
  merged: [],
  tables: [],
  conditionalFormats: [],
  charts: [],
  frozenRows: 0,
  frozenColumns: 0,
  tabColor: null,
  showGridlines: true,
  protection: null,
  // Excel: eight characters of Calibri 11 with their padding, 64 pixels.
  defaultWidth: 9.140625,
  defaultHeight: 15,
  printTitleRows: null,
  landscape: false,
  fitToPages: null,
});
