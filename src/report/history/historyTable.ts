import { type TableCell, type TableModel, textCell } from "../../grid/table.ts";
import { FROZEN_FIELDS, type FrozenCell, type FrozenItem } from "../../domain/history/frozen.ts";
import { formatPeriod } from "../../domain/formatPeriod.ts";
import { column } from "../cells.ts";
import { HISTORY_COLUMNS, HISTORY_FIELDS } from "./historyColumns.ts";

const RIGHT: ReadonlySet<string> = new Set(["actual", "target", "score"]);

/**
 * The results of closed periods as a table of a sheet of its own: a row for each register, item and period.
 * @param others rows of a person's own words, which stay at its end
 */
export function historyTable(items: readonly FrozenItem[], others: readonly (readonly string[])[] = []): TableModel {
  return {
    id: "history",
    title: "Scrutineer history",
    sheetName: "Scrutineer history",
    note: "The results of each period as they were when it was closed (Next period): values, not formulas, so that they stay as they were reported. The summaries take the previous period, and how risks moved, from here. Correct a cell only where what was reported is to be corrected.",
    columns: HISTORY_FIELDS.map((field) => {
      const { heading, width } = HISTORY_COLUMNS[field];
      return column(heading, width, { align: RIGHT.has(field) ? "right" : "left" });
    }),
    rows: [...items.map(itemRow), ...others.map(otherRow)],
  };
}

const itemRow = ({ register, key, title, period, cells }: FrozenItem): readonly TableCell[] => [
  ...[register, key, title, formatPeriod(period)].map((words) => textCell(words)),
  ...FROZEN_FIELDS.map((field) => kept(cells[field])),
];

const kept = ({ value, text, format }: FrozenCell): TableCell => ({ ...textCell(text), value, format });

const otherRow = (words: readonly string[]): readonly TableCell[] =>
  HISTORY_FIELDS.map((_, index) => textCell(words[index] ?? ""));
