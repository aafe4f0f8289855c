import { placeTable } from "../../grid/placeTable.ts";
import type { Grid } from "../../grid/grid.ts";
import type { TableModel } from "../../grid/table.ts";
import type { Write } from "../../grid/write.ts";
import { addToHistory } from "../../domain/history/addToHistory.ts";
import type { FrozenItem } from "../../domain/history/frozen.ts";
import { historyTable } from "../../report/history/historyTable.ts";
import type { WorkbookReading } from "../../workbook/reading.ts";
import { inDateSystem } from "../inDateSystem.ts";
import { HISTORY_TABLE, markOf } from "../ownNames.ts";
import { placeTables } from "../placeTables.ts";
import type { Survey } from "../survey.ts";

/** The history with what a closing period adds: how it is written, and the workbook with it. */
export interface HistoryAfter {
  readonly writes: readonly Write[];
  readonly reading: WorkbookReading;
  /** How many rows of the closing period stood there already. */
  readonly replaced: number;
}

/** Adds the results of a closing period to the history, which is made where there is none. */
export function historyAfter(survey: Survey, reading: WorkbookReading, kept: readonly FrozenItem[]): HistoryAfter {
  const { items, others } = survey.history;
  const ids = new Set(kept.map(idOf));
  const table = inDateSystem(historyTable(addToHistory(items, kept), others), reading.date1904);
  const { placed, writes } = placeTables([table], survey.own, reading);
  const sheet = placed[0]?.sheet ?? table.sheetName;
  return {
    writes,
    reading: withHistorySheet(reading, table, sheet, survey),
    replaced: items.filter((one) => ids.has(idOf(one))).length,
  };
}

const idOf = ({ register, period, key }: FrozenItem): string => JSON.stringify([register.toLowerCase(), period, key]);

/** A workbook as it reads once the history stands on its sheet. */
function withHistorySheet(
  reading: WorkbookReading,
  table: TableModel,
  sheet: string,
  { own }: Survey,
): WorkbookReading {
  const origin = own.tables.get(HISTORY_TABLE)?.area ?? { row: 0, column: 0 };
  const { whole, cells } = placeTable(table, origin);
  const grid: Grid = {
    ...{ sheet, area: whole, merged: [], hiddenRows: new Set(), hiddenColumns: new Set() },
    values: cells.map((row) => row.map((cell) => cell?.value ?? "")),
    text: cells.map((row) => row.map((cell) => cell?.text ?? "")),
    formats: cells.map((row) => row.map((cell) => cell?.format ?? "General")),
  };
  const { name } = markOf(HISTORY_TABLE);
  const marked = { name, formula: "", refersTo: { sheet, area: whole }, comment: "", visible: true, sheet: null };
  const known = reading.sheets.some((one) => one.name === sheet);
  const added = { id: sheet, name: sheet, visible: true, position: reading.sheets.length, protected: false };
  return {
    ...reading,
    sheets: known ? reading.sheets : [...reading.sheets, added],
    grids: [...reading.grids.filter((one) => one.sheet !== sheet), grid],
    names: [...reading.names.filter((one) => one.name !== name || one.sheet !== null), marked],
  };
}
