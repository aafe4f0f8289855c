import type { Write } from "../../grid/write.ts";
import { serialOf } from "../../domain/serialDate.ts";
import type { WorkbookReading } from "../../workbook/reading.ts";
import { ActionRefusal } from "../actionRefusal.ts";
import { PUT_BACK_TABLE } from "../ownNames.ts";
import { findOwnSheets, type OwnSheets } from "../ownSheets.ts";
import { freeName } from "../placeTables.ts";
import { entriesOf, type SeenCell, type SeenWidth } from "./entriesOf.ts";
import type { RecordEntry } from "./recordEntry.ts";
import { beginRecord, endRecord, RECORD_SHEET, type RecordPlace } from "./recordSheet.ts";

/** What an action is, for the record of it. */
export interface Deed {
  /** What was done, as a sentence begins: `Summaries refreshed`. */
  readonly action: string;
  readonly now: Date;
  /** Cells of the council's own that were looked at just before, with their formulas: a reading has values only. */
  readonly seen?: readonly SeenCell[];
  /** How wide columns of the council's own were just before. */
  readonly widths?: readonly SeenWidth[];
  /** Whether a person said to go on where no record can be kept. */
  readonly unkept?: boolean;
}

/**
 * The writes of an action with the record of what stood before them, so that it can be put back: cells (value, formula, number format), names,
 * rows and columns put in, tables, sheets added and renamed. The record is carried out first, and whole, and says at the end that the action is finished:
 * where it is cut off in the middle, or called off between two pieces, that can be put back, too. Nothing to write gives nothing, not even a record.
 * @throws ActionRefusal `no-put-back` when the workbook's structure is protected, so that no sheet can be added for the record, and cells
 *   are written that are not ours; where only what is ours is written, the action goes on without a record
 */
export function withRecord(deed: Deed, writes: readonly Write[], reading: WorkbookReading): readonly Write[] {
  if (writes.every(({ kind }) => kind === "select")) return writes;
  const own = findOwnSheets(reading);
  const entries = entriesOf(writes, reading, own, { cells: deed.seen ?? [], widths: deed.widths ?? [] });
  const place = recordPlace(own, reading, writes);
  if (entries.length === 0) return writes;
  if (place === null) {
    if (deed.unkept !== true && touchesOthers(entries, own)) throw cannotKeep();
    return writes;
  }
  const [sheets, rest] = newSheetsFirst(writes);
  const kept = { action: deed.action, when: serialNow(deed.now), entries };
  return [
    ...sheets,
    ...beginRecord(kept, place),
    { kind: "checkpoint" },
    ...rest,
    { kind: "barrier" },
    ...endRecord(entries, place),
  ];
}

/** The writes that leave nothing to put back. */
export function emptyRecord(own: OwnSheets): readonly Write[] {
  const standing = own.tables.get(PUT_BACK_TABLE) ?? null;
  const nothing = { action: "", when: 0, entries: [] };
  return standing ? beginRecord(nothing, { sheet: standing.sheet, standing: standing.area }) : [];
}

/** Where the record is kept; null where no sheet can be added for it. */
function recordPlace(own: OwnSheets, reading: WorkbookReading, writes: readonly Write[]): RecordPlace | null {
  const standing = own.tables.get(PUT_BACK_TABLE) ?? null;
  if (standing) return { sheet: standing.sheet, standing: standing.area };
  if (reading.structureLocked) return null;
  const coming = writes.flatMap((one) =>
    one.kind === "addSheet" ? [one.sheet] : one.kind === "renameSheet" ? [one.name] : [],
  );
  const taken = [...reading.sheets.map(({ name }) => name), ...coming].map((name) => name.toLowerCase());
  return { sheet: freeName(RECORD_SHEET, new Set(taken)), standing: null };
}

/** Whether cells are written that stand on no sheet of ours. */
const touchesOthers = (entries: readonly RecordEntry[], { sheets }: OwnSheets): boolean =>
  entries.some((entry) => {
    if (entry.kind === "cell") return !sheets.has(entry.place.sheet);
    return entry.kind === "rows" || entry.kind === "columns" ? !sheets.has(entry.lines.sheet) : false;
  });

/**
 * The sheets that an action adds, before anything else, so that the record's sheet comes after them: its tab cannot be moved later, for that
 * makes Excel forget what could be undone. Where a sheet is renamed first, its name may be the new one's, so nothing is moved.
 */
function newSheetsFirst(writes: readonly Write[]): readonly [readonly Write[], readonly Write[]] {
  if (writes.some(({ kind }) => kind === "renameSheet")) return [[], writes];
  return [writes.filter(({ kind }) => kind === "addSheet"), writes.filter(({ kind }) => kind !== "addSheet")];
}

/** A moment as Excel counts it: the day's serial number, and the time as a part of a day. */
function serialNow(now: Date): number {
  const day = serialOf(now.getFullYear(), now.getMonth() + 1, now.getDate()) ?? 0;
  return day + (now.getHours() * 3600 + now.getMinutes() * 60 + now.getSeconds()) / 86_400;
}

const cannotKeep = (): ActionRefusal =>
  new ActionRefusal(
    "no-put-back",
    "The structure of this workbook is protected, so that Scrutineer can keep no record to put the cells back from. Nothing was changed. Take the protection away (Review, Protect Workbook), or go on without Put back.",
  );
