import { rangeOf } from "./askArea.ts";
import type { Apply } from "./batch.ts";
import { columnPoints, rowPoints } from "./columnPoints.ts";
import { newTab } from "./known.ts";

/**
 * Adds a sheet.
 * Excel: a new sheet comes last and is not shown (`WorksheetCollection.add`), so its tab is moved only where it is to
 * stand before others.
 */
export const applyAddSheet: Apply<"addSheet"> = ({ context, known }, write) => {
  const sheet = context.workbook.worksheets.add(write.sheet);
  const tab = newTab(known, write.after);
  if (tab < known.sheets.length) sheet.position = tab;
  if (!write.visible) sheet.visibility = "Hidden";
};

/** Renames a sheet. */
export const applyRename: Apply<"renameSheet"> = ({ sheet }, write) => {
  sheet(write.sheet).name = write.name;
};

/** Deletes a sheet. Excel: it forgets what could be undone ("Undo capabilities with the Excel JavaScript API", learn.microsoft.com). */
export const applyDeleteSheet: Apply<"deleteSheet"> = ({ sheet }, write) => {
  sheet(write.sheet).delete();
};

/** Sets the width of some columns. */
export const applyColumnWidth: Apply<"columnWidth"> = ({ sheet }, write) => {
  const columns = rangeOf(sheet(write.sheet), { row: 0, column: write.column, rows: 1, columns: write.columns });
  columns.format.columnWidth = columnPoints(write.characters);
};

/** Sets the height of some rows. */
export const applyRowHeight: Apply<"rowHeight"> = ({ sheet }, write) => {
  const rows = rangeOf(sheet(write.sheet), { row: write.row, column: 0, rows: write.rows, columns: 1 });
  rows.format.rowHeight = rowPoints(write.points);
};

/** Makes rows as high as their texts need. */
export const applyAutofit: Apply<"autofitRows"> = ({ sheet }, { sheet: name, row, rows }) => {
  sheet(name)
    .getRange(`${row + 1}:${row + rows}`)
    .format.autofitRows();
};

/** Keeps rows at the top in view. */
export const applyFreeze: Apply<"freezeRows"> = ({ sheet }, write) => {
  const { freezePanes } = sheet(write.sheet);
  if (write.rows > 0) freezePanes.freezeRows(write.rows);
  else freezePanes.unfreeze();
};
