import type { Place } from "../grid/area.ts";
import { areaOf } from "./askArea.ts";

/**
 * Asks for the active cell: of several that are selected the one that was pressed first. The answer is there after the next sync.
 * Syncs: 0.
 */
export function askActiveCell(context: Excel.RequestContext): () => Place {
  const cell = context.workbook.getActiveCell();
  const { worksheet } = cell;
  cell.load({ rowIndex: true, columnIndex: true, rowCount: true, columnCount: true });
  worksheet.load({ name: true });
  return () => {
    const { row, column } = areaOf(cell);
    return { sheet: worksheet.name, row, column };
  };
}
