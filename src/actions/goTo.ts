import type { Area, Place } from "../grid/area.ts";
import { selectArea } from "../workbook/selectArea.ts";

/**
 * Shows a cell: its sheet comes to the front and it is selected.
 * Syncs: 1.
 * @throws WorkbookError when the sheet is gone or hidden
 */
export const goToCell = ({ sheet, row, column }: Place): Promise<void> =>
  goToArea(sheet, { row, column, rows: 1, columns: 1 });

/**
 * Shows an area of a sheet and selects it.
 * Syncs: 1.
 * @throws WorkbookError when the sheet is gone or hidden
 */
export const goToArea = (sheet: string, area: Area): Promise<void> => selectArea({ sheet, area });
