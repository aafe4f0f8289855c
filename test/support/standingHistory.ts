import { NOTE_ROWS, placeTable } from "../../src/grid/placeTable.ts";
import type { Grid } from "../../src/grid/grid.ts";
import type { StandingTable } from "../../src/grid/layOut.ts";
import type { TableModel } from "../../src/grid/table.ts";
import type { RatedRegister } from "../../src/domain/register/ratedRegister.ts";
import type { FrozenItem } from "../../src/domain/history/frozen.ts";
import type { DatedPeriod } from "../../src/domain/period.ts";
import { freeze } from "../../src/report/history/freeze.ts";
import { historyTable } from "../../src/report/history/historyTable.ts";
import { readHistory } from "../../src/report/history/readHistory.ts";

/** A table as it stands on its sheet once it was laid out; `change` does to its rows of cells below the headings what a person did. */
export function standingFrom(
  model: TableModel,
  change: (rows: readonly (readonly string[])[]) => readonly (readonly string[])[] = (rows) => rows,
): StandingTable {
  const { whole, cells } = placeTable(model, { row: 0, column: 0 });
  const texts = cells.map((row) => row.map((cell) => cell?.text ?? ""));
  const values = cells.map((row) => row.map((cell) => cell?.value ?? ""));
  const top = NOTE_ROWS + 2;
  const changed = change(texts.slice(top));
  const text = [...texts.slice(0, top), ...changed];
  const known = new Map(values.flatMap((row, r) => row.map((value, c) => [texts[r]?.[c] ?? "", value] as const)));
  const grid: Grid = {
    ...{ sheet: model.sheetName, area: { ...whole, rows: text.length } },
    values: text.map((row) => row.map((words) => known.get(words) ?? words)),
    text,
    formats: text.map((row) => row.map(() => "General")),
    ...{ merged: [], hiddenRows: new Set(), hiddenColumns: new Set() },
  };
  return { sheet: model.sheetName, area: grid.area, grid, tableName: null, names: new Map(), typedBelow: 0 };
}

/** What a register's results are read back as once they were kept for a period and written to their sheet. */
export const keptOf = (register: RatedRegister, period: DatedPeriod, today = 44400): readonly FrozenItem[] =>
  readHistory(standingFrom(historyTable(freeze(register, period, today)))).items;
