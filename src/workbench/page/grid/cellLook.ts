import { displayText } from "../../../standin/model/display.ts";
import { cellOf } from "../../../standin/model/cells.ts";
import { styleOf } from "../../../standin/model/styles.ts";
import type { BookCell, CellStyle } from "../../../xlsx/book.ts";
import type { Side } from "../cell/edges.ts";
import { type ConditionalLook, conditionalLook } from "../conditional/conditionalLook.ts";
import type { SheetPicture } from "./sheetPicture.ts";

/** What a cell holds, shows and looks like, its conditional formats included. */
export interface CellLook extends Side {
  readonly cell: BookCell | null;
  readonly shown: string;
  readonly conditional: ConditionalLook;
}

/** What was found of each picture: a cell's look is asked for by its neighbours too. */
const KNOWN = new WeakMap<SheetPicture, Map<number, CellLook>>();

/** More columns than any sheet has. */
const ROW_STRIDE = 32_768;

/** The look of one cell of a picture. */
export function lookAt(picture: SheetPicture, row: number, column: number): CellLook {
  const known = KNOWN.get(picture) ?? new Map<number, CellLook>();
  KNOWN.set(picture, known);
  const key = row * ROW_STRIDE + column;
  const look = known.get(key) ?? findLook(picture, row, column);
  known.set(key, look);
  return look;
}

function findLook(picture: SheetPicture, row: number, column: number): CellLook {
  const cell = cellOf(picture.sheet, row, column);
  const style = styleAt(picture, row, column, cell);
  const shown = displayText(picture.book, cell);
  const facts = { row, column, shown, value: cell?.value ?? "", isError: cell?.isError ?? false };
  const conditional = conditionalLook(picture.formats, facts, picture.valueOf);
  return { cell, style, shown, conditional, fill: conditional.fill ?? style.fill };
}

/** A cell's own look; an empty one has its row's, else its column's, else the workbook's first. */
function styleAt({ book, sheet }: SheetPicture, row: number, column: number, cell: BookCell | null): CellStyle {
  const index = cell?.style ?? sheet.rowFormats.get(row)?.style ?? sheet.columnFormats.get(column)?.style ?? 0;
  return styleOf(book, index);
}
