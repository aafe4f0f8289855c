import { type Area, contains } from "../../grid/area.ts";
import { rangeChanged } from "../../standin/excel/range-events.ts";
import type { RangeHandle } from "../../standin/excel/handles.ts";
import { headersWritten } from "../../standin/excel/table-headers.ts";
import { cellOf, cellsIn, putCell } from "../../standin/model/cells.ts";
import { isOnSheet, isUnbounded, usedArea } from "../../standin/model/extent.ts";
import { invalidArgument } from "../../standin/protocol/refusal.ts";
import type { Remote } from "../../standin/protocol/remote.ts";
import type { BookCell, BookSheet } from "../../xlsx/book.ts";
import type { OpenDocument } from "./openDocument.ts";
import { act, type Refusal } from "./personActs.ts";
import type { CellBefore, UndoStep } from "./undoStack.ts";

/** A range of the sheet that is shown. */
const rangeOf = ({ host }: OpenDocument, area: Area): RangeHandle => {
  const { session } = host;
  return { session, sheet: session.selection.sheet, area };
};

/** Types a text into a cell of the sheet that is shown; read as the stand-in reads every entry (`5%`, `31/03/22`, `=…`). */
export const enterText = (document: OpenDocument, row: number, column: number, text: string): Refusal =>
  enterBlock(document, row, column, [[text]]);

/**
 * Types or pastes a block of texts, its first one into a cell. Rows may differ in length: what is missing is empty. What
 * would not fit on the sheet is refused.
 */
export function enterBlock(document: OpenDocument, row: number, column: number, block: readonly string[][]): Refusal {
  const columns = Math.max(1, ...block.map((line) => line.length));
  const area = { row, column, rows: Math.max(1, block.length), columns };
  const values = block.map((line) => Array.from({ length: columns }, (_, index) => line[index] ?? ""));
  return recorded(document, area, () => remoteRange(document, area).write("Values", values));
}

/** Empties the cells of an area; their looks stay. */
export const clearArea = (document: OpenDocument, area: Area): Refusal =>
  recorded(document, area, () => void remoteRange(document, area).call("Clear", ["Contents"]));

/** A range of the sheet that is shown, as an object of the Excel API. One that reaches beyond the sheet is refused. */
function remoteRange(document: OpenDocument, area: Area): Remote {
  if (!isOnSheet(area)) throw invalidArgument();
  return document.host.session.remote("Range", rangeOf(document, area));
}

/** Does something to the cells of an area that can be undone. */
function recorded(document: OpenDocument, area: Area, work: () => void): Refusal {
  const { sheet } = document.host.session.selection;
  const before = cellsBefore(sheet, area);
  const refusal = act(document, work);
  if (refusal === null) document.undo.push({ sheet, area, before });
  return refusal;
}

/** Copies of the cells that an entry can change: those that exist, and the gaps where it may make some. */
function cellsBefore(sheet: BookSheet, area: Area): readonly CellBefore[] {
  const bounded = isUnbounded(area) ? usedArea(sheet, area, false) : area;
  if (!bounded) return [];
  if (isUnbounded(area)) return [...cellsIn(sheet, bounded)].map((each) => ({ ...each, cell: { ...each.cell } }));
  return Array.from({ length: bounded.rows * bounded.columns }, (_, index) => {
    const row = bounded.row + Math.floor(index / bounded.columns);
    const column = bounded.column + (index % bounded.columns);
    return { row, column, cell: copyOf(cellOf(sheet, row, column)) };
  });
}

const copyOf = (cell: BookCell | null): BookCell | null => cell && { ...cell };

/** Takes back the last thing a person typed, pasted or cleared; null when there is nothing, or it is done. */
export function undoLast(document: OpenDocument): Refusal {
  const step = document.undo.pop();
  if (!step || !document.book.sheets.includes(step.sheet)) return null;
  return act(document, () => putBack(document, step));
}

function putBack(document: OpenDocument, { sheet, area, before }: UndoStep): void {
  const { session } = document.host;
  for (const { row, column, cell } of before) putCell(sheet, row, column, copyOf(cell));
  const range = { session, sheet, area };
  headersWritten(range);
  rangeChanged(range, null);
  if (session.selection.sheet === sheet) selectAgain(document, area);
  else session.remote("Range", range).call("Select", []);
}

function selectAgain(document: OpenDocument, area: Area): void {
  const { selection } = document.host.session;
  if (!contains(selection.area, area.row, area.column)) remoteRange(document, area).call("Select", []);
}
