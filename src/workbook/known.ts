import type { Write } from "../grid/write.ts";
import type { WorkbookReading } from "./reading.ts";

/** A sheet as far as writing has to know it. */
export interface KnownSheet {
  readonly name: string;
  readonly visible: boolean;
  readonly protected: boolean;
}

/** What is said of a defined name besides what it refers to. */
export interface KnownName {
  readonly comment: string;
  readonly visible: boolean;
}

/** What is known of the workbook when something is to be written: what was read, and what has been written since. */
export interface KnownWorkbook {
  readonly readOnly: boolean;
  readonly structureLocked: boolean;
  /** In the order of their tabs. */
  readonly sheets: readonly KnownSheet[];
  /** The workbook's own names, as `keyOf` gives them, with what is said of each. */
  readonly names: ReadonlyMap<string, KnownName>;
  /** Its tables, likewise. */
  readonly tables: ReadonlySet<string>;
}

/** Excel: names of sheets, areas and tables that differ only in capitals are the same name. */
export const keyOf = (name: string): string => name.toLowerCase();

/** What a reading makes known. */
export const knownFrom = (reading: WorkbookReading): KnownWorkbook => ({
  readOnly: reading.readOnly,
  structureLocked: reading.structureLocked,
  sheets: reading.sheets,
  names: new Map(
    reading.names.flatMap(({ name, sheet, comment, visible }) =>
      sheet === null ? [[keyOf(name), { comment, visible }] as const] : [],
    ),
  ),
  tables: new Set(reading.tables.map(({ name }) => keyOf(name))),
});

/** The place of a sheet's tab, from 0; -1 when there is no such sheet. */
export const tabOf = (known: KnownWorkbook, sheet: string): number =>
  known.sheets.findIndex(({ name }) => keyOf(name) === keyOf(sheet));

/** The sheet of a name; null when there is none. */
export const knownSheet = (known: KnownWorkbook, sheet: string): KnownSheet | null =>
  known.sheets[tabOf(known, sheet)] ?? null;

/** The tab that a sheet gets which is added after another, from 0: the last one where that other is not there. */
export function newTab(known: KnownWorkbook, after: string | null): number {
  const tab = after === null ? -1 : tabOf(known, after);
  return tab < 0 ? known.sheets.length : tab + 1;
}

/** What is known once a write has been carried out. */
export function afterWrite(known: KnownWorkbook, write: Write): KnownWorkbook {
  switch (write.kind) {
    case "addSheet": {
      const sheet: KnownSheet = { name: write.sheet, visible: write.visible, protected: false };
      return { ...known, sheets: inserted(known.sheets, newTab(known, write.after), sheet) };
    }
    case "renameSheet":
      return { ...known, sheets: known.sheets.map((sheet) => renamed(sheet, write.sheet, write.name)) };
    case "deleteSheet":
      return { ...known, sheets: known.sheets.filter(({ name }) => keyOf(name) !== keyOf(write.sheet)) };
    case "setName":
      return { ...known, names: new Map([...known.names, [keyOf(write.name), write]]) };
    case "removeName":
      return { ...known, names: new Map([...known.names].filter(([name]) => name !== keyOf(write.name))) };
    case "addTable":
      return { ...known, tables: new Set([...known.tables, keyOf(write.name)]) };
    case "removeTable":
      return { ...known, tables: new Set([...known.tables].filter((name) => name !== keyOf(write.name))) };
    default:
      return known;
  }
}

const renamed = (sheet: KnownSheet, from: string, to: string): KnownSheet =>
  keyOf(sheet.name) === keyOf(from) ? { ...sheet, name: to } : sheet;

const inserted = (sheets: readonly KnownSheet[], tab: number, sheet: KnownSheet): readonly KnownSheet[] => [
  ...sheets.slice(0, tab),
  sheet,
  ...sheets.slice(tab),
];
