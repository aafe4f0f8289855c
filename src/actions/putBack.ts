import type { Place } from "../grid/area.ts";
import type { CellContent } from "../grid/cellContent.ts";
import type { ColumnPlace } from "../workbook/askWidths.ts";
import { inWorkbook } from "./inWorkbook.ts";
import { ActionRefusal } from "./actionRefusal.ts";
import { markOf, PUT_BACK_TABLE } from "./ownNames.ts";
import { findOwnSheets } from "./ownSheets.ts";
import { locate, type Located } from "./record/locate.ts";
import { readRecord } from "./record/readRecord.ts";
import type { LeftThing } from "./record/undoCells.ts";
import { type StandsNow, undoRecord } from "./record/undoRecord.ts";
import { emptyRecord } from "./record/withRecord.ts";

/** What came of putting back: what was put back, and what was left alone. */
export interface PutBack {
  /** What was done before, as a sentence begins: `Summaries refreshed`. */
  readonly action: string;
  /** The cells that say again what they said before. */
  readonly cells: readonly Place[];
  readonly left: readonly LeftThing[];
  /** The sheets that the action added: deleted where that was asked for, else they stand as they are. */
  readonly sheets: readonly string[];
}

/** How an action is put back. */
export interface PutBackOptions {
  /** Whether sheets that the action added are deleted: only when a person was asked and said so, for it cannot be undone. */
  readonly removeSheets?: boolean;
  /** Whether only an action that did not come to its end is put back. */
  readonly onlyUnfinished?: boolean;
}

/**
 * Puts back what the last action did: cells get back value, formula and number format, columns their width, names what they referred to, rows and columns that were
 * put in go, tables get back their size. What somebody has changed since is left alone. Cells that have moved, and sheets that were renamed,
 * are found again.
 * Syncs: 4; 3 where no cell was changed; 2 more where rows or columns were put in, which are looked through before they are taken out.
 * @throws ActionRefusal when there is nothing to put back
 * @throws WorkbookError when Excel refuses
 */
export const putBack = ({ removeSheets = false, onlyUnfinished = false }: PutBackOptions = {}): Promise<PutBack> =>
  inWorkbook(
    async ({ read, lookAt, askWidths, write }) => {
      const first = await read({ cells: "none", alsoRead: [], alsoNamed: RECORD, formulasNamed: RECORD });
      const own = findOwnSheets(first);
      const record = readRecord(own);
      if (record === null || (onlyUnfinished && record.finished)) throw nothingToPutBack();
      const entries = locate(record.entries, first);
      const lined = linedSheets(entries);
      const reading = lined.length === 0 ? first : await read({ cells: "none", alsoRead: lined });
      const places = entries.flatMap(({ entry, now }): readonly Place[] =>
        entry.kind === "cell" && now !== null && reading.sheets.some(({ name }) => name === now.sheet)
          ? [{ sheet: now.sheet, row: now.area.row, column: now.area.column }]
          : [],
      );
      // Without a cell to look at nothing is asked of Excel: then widths are as good as changed.
      const columns = places.length === 0 ? [] : widenedColumns(entries);
      const widths = askWidths(columns);
      const seen = await lookAt(places);
      const contents = new Map<string, CellContent>();
      places.forEach((place, index) => {
        const content = seen[index];
        if (content) contents.set(keyOf(place), content);
      });
      const points = new Map(columns.map((place, index) => [columnKey(place), widths()[index] ?? null]));
      const stands: StandsNow = {
        contentNow: (place) => contents.get(keyOf(place)) ?? null,
        widthNow: (place) => points.get(columnKey(place)) ?? null,
      };
      const undo = undoRecord(entries, stands, reading, removeSheets);
      await write([...undo.writes, ...emptyRecord(own)]);
      return { action: record.action, cells: undo.cells, left: undo.left, sheets: undo.sheets };
    },
    { again: "press Put back again" },
  );

const RECORD = markOf(PUT_BACK_TABLE).name;

/** The sheets that rows or columns were put into: they are read whole, for somebody may have written there since. */
const linedSheets = (entries: readonly Located[]): readonly string[] => [
  ...new Set(
    entries.flatMap(({ entry, now }) =>
      (entry.kind === "rows" || entry.kind === "columns") && now ? [now.sheet] : [],
    ),
  ),
];

/** The columns that were given another width, where they stand by now. */
const widenedColumns = (entries: readonly Located[]): readonly ColumnPlace[] =>
  entries.flatMap(({ entry, now }) =>
    entry.kind === "width" && now ? [{ sheet: now.sheet, column: now.area.column }] : [],
  );

const columnKey = ({ sheet, column }: ColumnPlace): string => `${sheet}!${column}`;

const keyOf = ({ sheet, row, column }: Place): string => `${sheet}!${row},${column}`;

const nothingToPutBack = (): ActionRefusal =>
  new ActionRefusal(
    "nothing-to-put-back",
    "There is nothing to put back: Scrutineer has changed nothing since the last time, or its sheet Scrutineer put back was deleted.",
  );
