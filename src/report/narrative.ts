import { cellAt } from "../grid/grid.ts";
import type { StandingTable } from "../grid/layOut.ts";
import { NOTE_ROWS } from "../grid/placeTable.ts";
import { type TableModel, textCell } from "../grid/table.ts";
import { column } from "./cells.ts";

/** What is said about an item in a period, and how it was last shown. */
export interface NarrativeEntry {
  /** Table, item and period: `red-red | SP11 | Q1 21/22`. */
  readonly key: string;
  /** What the item is called, for a person who reads the sheet, and to find its row again. */
  readonly title: string;
  readonly text: string;
  /** Whether a person wrote it; otherwise it is the register's own commentary. */
  readonly typed: boolean;
  /** What the summary last showed. */
  readonly shown: string;
  /** Whether its row is in the summary now. */
  readonly inSummary: boolean;
}

const TYPED = "typed";
const REGISTER = "register";
const HEADINGS = ["Key", "Item", "Narrative", "From", "In summary", "Last shown"] as const;
const WIDTHS = { Key: 30, Item: 40, Narrative: 60, From: 10, "In summary": 10, "Last shown": 40 } as const;

/** The narrative as a table of a sheet of its own. */
export function narrativeTable(entries: readonly NarrativeEntry[]): TableModel {
  return {
    id: "narrative",
    title: "Scrutineer narrative",
    sheetName: "Scrutineer narrative",
    note: "What the summaries say about an item in a period. Write in the column Narrative here, or in the summary itself: it is kept at every refresh. Last shown is how the add-in tells what was typed since; please leave it as it is.",
    columns: HEADINGS.map((heading) => column(heading, WIDTHS[heading])),
    rows: entries.map(({ key, title, text, typed, inSummary, shown }) =>
      [key, title, text, typed ? TYPED : REGISTER, inSummary ? "Yes" : "No", shown].map((words) => textCell(words)),
    ),
  };
}

/** Reads the narrative back from its sheet. A text that differs from what was last shown was written there by a person. */
export function readNarrative(standing: StandingTable | null): readonly NarrativeEntry[] {
  const { header, body } = standingTexts(standing);
  const columns = HEADINGS.map((heading) => header.indexOf(heading));
  if (columns.includes(-1)) return [];
  return body.flatMap((row) => {
    const cells = columns.map((index) => row[index] ?? "");
    const [key = "", title = "", text = "", from = "", inSummary = "", shown = ""] = cells;
    // A row that a person wrote without a key belongs to no item; it is kept all the same.
    if (cells.every((cell) => cell.trim() === "")) return [];
    return [{ key, title, text, typed: from === TYPED || text !== shown, shown, inSummary: inSummary === "Yes" }];
  });
}

/** The texts of a table as it stands on its sheet: those of its header row, and those of the rows below it. */
function standingTexts(standing: StandingTable | null): {
  readonly header: readonly string[];
  readonly body: readonly (readonly string[])[];
} {
  if (!standing?.grid) return { header: [], body: [] };
  const { area, grid } = standing;
  const top = area.row + NOTE_ROWS + 1;
  const rows = Array.from({ length: Math.max(0, area.row + area.rows - top) }, (_, row) =>
    Array.from({ length: area.columns }, (__, c) => String(cellAt(grid, top + row, area.column + c).value)),
  );
  return { header: rows[0] ?? [], body: rows.slice(1) };
}

/** The table that a narrative key belongs to: `red-red`. */
export const tableOfKey = (key: string): string => key.split(" | ")[0] ?? "";

/**
 * Takes back what people typed in the narrative column of a summary since it was last written: a cell that no longer says what was
 * shown. An emptied cell is a choice, too. A summary names its items in the first column.
 * @param headings what the narrative column may be headed; where none of them is there, it is the last column
 */
export function takeTyped(
  entries: readonly NarrativeEntry[],
  table: string,
  standing: StandingTable | null,
  headings: readonly string[],
): readonly NarrativeEntry[] {
  const { header, body } = standingTexts(standing);
  const known = header.findIndex((heading) => headings.includes(heading));
  const column = known < 0 ? header.length - 1 : known;
  const rows = new Map<string, string[]>();
  for (const [title = "", ...row] of body) rows.set(title, [...(rows.get(title) ?? []), row[column - 1] ?? ""]);
  return entries.map((entry) => {
    if (!entry.inSummary || tableOfKey(entry.key) !== table) return entry;
    // Items of the same title stand in the same order here and there.
    const text = rows.get(entry.title)?.shift();
    return text === undefined || text === entry.shown ? entry : { ...entry, text, typed: true };
  });
}

/**
 * The narrative after a report: each text that its tables show, in their order, then those that none shows any more, marked so. What
 * belongs to a table that was not made this time stays as it is: that table may stand in the workbook all the same.
 */
export function keepShown(
  entries: readonly NarrativeEntry[],
  tables: readonly TableModel[],
): readonly NarrativeEntry[] {
  const shown = new Map<string, NarrativeEntry>();
  for (const cells of tables.flatMap(({ rows }) => rows)) {
    for (const { narrativeKey: key, text } of cells) {
      if (key === null) continue;
      const typed = entries.some((entry) => entry.key === key && entry.typed);
      shown.set(key, { key, title: cells[0]?.text ?? "", text, typed, shown: text, inSummary: true });
    }
  }
  const made = new Set(tables.map(({ id }) => id));
  const others = entries
    .filter(({ key }) => !shown.has(key))
    .map((entry) => (made.has(tableOfKey(entry.key)) ? { ...entry, inSummary: false } : entry));
  return [...shown.values(), ...others];
}
