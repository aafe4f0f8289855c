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
  return standingRows(standing, HEADINGS).flatMap((cells) => {
    const [key = "", title = "", text = "", from = "", inSummary = "", shown = ""] = cells;
    // A row that a person wrote without a key belongs to no item; it is kept all the same.
    if (cells.every((cell) => cell.trim() === "")) return [];
    return [{ key, title, text, typed: from === TYPED || text !== shown, shown, inSummary: inSummary === "Yes" }];
  });
}

/** The rows of a table as it stands on its sheet, as texts in the order of `headings`; none when a heading is not there. */
function standingRows(standing: StandingTable | null, headings: readonly string[]): readonly (readonly string[])[] {
  if (!standing?.grid) return [];
  const { area, grid } = standing;
  const header = area.row + NOTE_ROWS + 1;
  const text = (row: number, index: number): string => String(cellAt(grid, row, area.column + index).value);
  const columns = headings.map((heading) =>
    Array.from({ length: area.columns }, (_, c) => c).find((c) => text(header, c) === heading),
  );
  if (columns.some((index) => index === undefined)) return [];
  const rows = Array.from({ length: Math.max(0, area.row + area.rows - header - 1) }, (_, index) => header + 1 + index);
  return rows.map((row) => columns.map((index) => text(row, index ?? 0)));
}

/**
 * Takes back what people typed in the narrative column of a summary since it was last written: a cell that no longer says what was
 * shown. An emptied cell is a choice, too.
 */
export function takeTyped(
  entries: readonly NarrativeEntry[],
  table: string,
  standing: StandingTable | null,
  headings: { readonly title: string; readonly narrative: string },
): readonly NarrativeEntry[] {
  const rows = new Map<string, string[]>();
  for (const [title = "", text = ""] of standingRows(standing, [headings.title, headings.narrative])) {
    rows.set(title, [...(rows.get(title) ?? []), text]);
  }
  return entries.map((entry) => {
    if (!entry.inSummary || !entry.key.startsWith(`${table} | `)) return entry;
    // Items of the same title stand in the same order here and there.
    const text = rows.get(entry.title)?.shift();
    return text === undefined || text === entry.shown ? entry : { ...entry, text, typed: true };
  });
}

/**
 * The narrative after a report: each text that its tables show, in their order, then those that none shows any more, marked so.
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
  const others = entries.filter(({ key }) => !shown.has(key)).map((entry) => ({ ...entry, inSummary: false }));
  return [...shown.values(), ...others];
}
