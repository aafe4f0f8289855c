import type { Place } from "../../grid/area.ts";
import { cellAt, type GridCell } from "../../grid/grid.ts";
import type { StandingTable } from "../../grid/layOut.ts";
import { NOTE_ROWS } from "../../grid/placeTable.ts";
import { FROZEN_FIELDS, type FrozenCell, type FrozenField, type FrozenItem } from "../../domain/history/frozen.ts";
import type { DatedPeriod } from "../../domain/period.ts";
import { findPeriodInCell } from "../../domain/readPeriod.ts";
import { inDays } from "../inDays.ts";
import { HISTORY_COLUMNS, HISTORY_FIELDS, type HistoryField } from "./historyColumns.ts";

/** What stands in the history's sheet. */
export interface StandingHistory {
  readonly items: readonly FrozenItem[];
  /** The words of the rows that name no register, item and period, cell by cell, so that they are kept. */
  readonly others: readonly (readonly string[])[];
}

/**
 * Reads the results of closed periods back from their sheet, whatever the order of its rows and columns. Of two rows for the same register, item
 * and period the first counts; the other is kept as it stands.
 * @param date1904 whether the workbook counts its dates from 1904; they are read as if it counted from 1900
 */
export function readHistory(standing: StandingTable | null, date1904 = false): StandingHistory {
  if (!standing?.grid) return { items: [], others: [] };
  const { grid, area, sheet } = standing;
  const columns = columnsIn(standing);
  const items: FrozenItem[] = [];
  const others: (readonly string[])[] = [];
  const seen = new Set<string>();
  for (let row = area.row + NOTE_ROWS + 2; row < area.row + area.rows; row++) {
    const cell = (field: HistoryField): GridCell => inDays(cellAt(grid, row, columns[field]), date1904);
    const words = (field: HistoryField): string => String(cell(field).value).trim();
    const period = periodIn(cell("period"));
    const [register, key] = [words("register"), words("key")];
    const id = `${register.toLowerCase()}|${key}|${words("period").toLowerCase()}`;
    if (period !== null && register !== "" && key !== "" && !seen.has(id)) {
      seen.add(id);
      const placed = (field: FrozenField): FrozenCell => keptIn(cell(field), { sheet, row, column: columns[field] });
      const place = { sheet, row, column: columns.key };
      items.push({ register, key, title: words("title"), place, period, cells: cellsBy(placed) });
    } else if (HISTORY_FIELDS.some((field) => words(field) !== "") && !isEmptyTable(words("register"), words("key")))
      others.push(HISTORY_FIELDS.map((field) => cell(field).text));
  }
  return { items, others };
}

/** A table without rows says so in one: see `placeTable`. */
const isEmptyTable = (first: string, second: string): boolean => first === "None" && second === "";

const cellsBy = (of: (field: FrozenField) => FrozenCell): FrozenItem["cells"] =>
  Object.fromEntries(FROZEN_FIELDS.map((field) => [field, of(field)])) as FrozenItem["cells"];

const keptIn = ({ value, text, format }: GridCell, place: Place): FrozenCell => ({ value, text, format, place });

function periodIn(cell: GridCell): DatedPeriod | null {
  const period = findPeriodInCell(cell)?.period ?? null;
  return period === null || period.kind === "partial" ? null : period;
}

/** The column of each field: by its heading wherever a person has put it, else where we write it. */
function columnsIn({ grid, area }: StandingTable): Readonly<Record<HistoryField, number>> {
  const header = Array.from({ length: area.columns }, (_, index) =>
    grid ? String(cellAt(grid, area.row + NOTE_ROWS + 1, area.column + index).value).trim() : "",
  );
  const entries = HISTORY_FIELDS.map((field, own) => {
    const found = header.indexOf(HISTORY_COLUMNS[field].heading);
    return [field, area.column + (found < 0 ? own : found)] as const;
  });
  return Object.fromEntries(entries) as Record<HistoryField, number>;
}
