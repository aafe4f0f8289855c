import { cellAt } from "../../grid/grid.ts";
import type { StandingTable } from "../../grid/layOut.ts";
import type { Scalar } from "../../grid/scalar.ts";
import { PUT_BACK_TABLE } from "../ownNames.ts";
import type { OwnSheets } from "../ownSheets.ts";
import type { KeptEntry, KeptRecord, RecordEntry } from "./recordEntry.ts";
import { entryOf, FOLLOWS, RECORD_HEADINGS } from "./recordRows.ts";
import { FINISHED, RECORD_ABOVE, RECORD_STATE } from "./recordSheet.ts";

/** Reads the record of the last action; null when there is none, or one that another version of the add-in kept. */
export function readRecord(own: OwnSheets): KeptRecord | null {
  const standing = own.tables.get(PUT_BACK_TABLE) ?? null;
  const at = standing && reader(standing);
  if (standing === null || at === null) return null;
  if (RECORD_HEADINGS.some((heading, column) => at(RECORD_ABOVE - 1, column) !== heading)) return null;
  const rows = Array.from(
    { length: Math.max(0, standing.area.rows - RECORD_ABOVE) },
    (_, index) => RECORD_ABOVE + index,
  );
  const finished = at(RECORD_STATE.row, RECORD_STATE.column) === FINISHED;
  const entries = rows.flatMap((row) => keptEntry(row, standing, at, finished));
  const when = at(2, 1);
  return entries.length === 0
    ? null
    : {
        action: String(at(2, 0)),
        when: typeof when === "number" ? when : 0,
        finished,
        entries,
      };
}

type Reader = (row: number, column: number) => Scalar;

function reader({ grid, area }: StandingTable): Reader | null {
  return grid && ((row, column) => cellAt(grid, area.row + row, area.column + column).value);
}

function keptEntry(row: number, { sheet, area }: StandingTable, at: Reader, finished: boolean): readonly KeptEntry[] {
  const kept = entryOf(RECORD_HEADINGS.map((_, column) => at(row, column)));
  if (kept === null) return [];
  const entry = finished ? settled(kept) : kept;
  const place = (column: number) => ({ sheet, row: area.row + row, column: area.column + column });
  return [{ entry, places: { now: place(FOLLOWS.now), before: place(FOLLOWS.before) } }];
}

/** Once an action came to its end, the text that stood in the place of a formula meanwhile is of no account: one that stands there is a person's. */
const settled = (entry: RecordEntry): RecordEntry =>
  entry.kind === "cell" && entry.after.formula !== null ? { ...entry, after: { ...entry.after, value: "" } } : entry;
