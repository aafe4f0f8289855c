import { blankSheet } from "../blankSheet.ts";
import type { BookSheet } from "../book.ts";
import { emptySheet } from "../emptySheet.ts";
import { MovedSheet } from "../move/movedSheet.ts";
import { folderOf } from "../package/partPath.ts";
import { CONTENT_TYPE, XML_DECLARATION } from "../package/vocabulary.ts";
import { sheetOf } from "../readBook.ts";
import { patchSheet } from "../sheet/patchSheet.ts";
import { sameSheet } from "../sheet/sameSheet.ts";
import type { SheetEntry } from "../workbook/readWorkbook.ts";
import { formulasDiffer, hasFormulas } from "./formulasDiffer.ts";
import { saveTables } from "./saveTables.ts";
import { type Saving, sheetWithId } from "./saving.ts";

/** What became of the sheets. */
export interface SavedSheets {
  /** The links by which the workbook part must name new sheets, by the sheet's id. */
  readonly newLinks: ReadonlyMap<string, string>;
  readonly formulasChanged: boolean;
  /** Whether a sheet or table was taken out, and with it perhaps other parts that only it used. */
  readonly partsRemoved: boolean;
}

/** Patches all sheets, adds the new ones and takes out those that are gone. */
export function saveSheets(saving: Saving): SavedSheets {
  const { book, reading } = saving;
  const entries = reading.workbook.sheets.filter(({ modelled }) => modelled);
  const results = entries.map((entry) => saveEntry(saving, entry));
  const inFile = new Set(entries.map(({ id }) => id));
  const added = book.sheets.filter(({ id }) => !inFile.has(id));
  return {
    newLinks: new Map(added.map((sheet) => [sheet.id, addSheet(saving, sheet)])),
    formulasChanged: results.some((result) => result.formulasChanged) || added.some(hasFormulas),
    partsRemoved: results.some((result) => result.partsRemoved),
  };
}

type Result = Pick<SavedSheets, "formulasChanged" | "partsRemoved">;

function saveEntry(saving: Saving, entry: SheetEntry): Result {
  const { book, reading, source } = saving;
  const before = sheetOf(reading, entry);
  const after = sheetWithId(book, entry.id);
  if (!after) return removeSheet(saving, entry, before);
  const moved = new MovedSheet(entry.id, source.moves);
  const selected = selectionOf(saving, entry.id);
  if (!moved.hasMoves && selected === null && sameSheet(before, after)) return UNTOUCHED;
  const partsRemoved = patchEntry(saving, entry.path, before, after, moved, selected);
  return { formulasChanged: formulasDiffer(before, after, moved), partsRemoved };
}

const UNTOUCHED: Result = { formulasChanged: false, partsRemoved: false };

/** Whether a sheet is to stand open; null when another one does not come to stand open, so that nothing changes. */
const selectionOf = ({ active, wasActive }: Saving, id: string): boolean | null =>
  active === wasActive ? null : id === active;

function patchEntry(
  saving: Saving,
  part: string,
  before: BookSheet,
  after: BookSheet,
  moved: MovedSheet,
  selected: boolean | null,
): boolean {
  const { edits, formats, vocabulary } = saving;
  const { context } = saving.reading;
  const tables = saveTables(saving, part, { before, after }, moved);
  const links = { ...tables, namespace: vocabulary.relationships };
  const text = edits.text(part);
  edits.write(part, patchSheet({ text, part, before, after, moved, formats, context, selected, tables: links }));
  return tables.removed.length > 0;
}

function removeSheet({ edits, reading }: Saving, { path }: SheetEntry, before: BookSheet): Result {
  const link = reading.links.find((candidate) => candidate.path === path && candidate.type === "worksheet");
  if (link) edits.unlink(reading.workbookPath, link.id);
  edits.remove(path);
  return { formulasChanged: hasFormulas(before), partsRemoved: true };
}

/** A new sheet is a blank one, patched. */
function addSheet(saving: Saving, sheet: BookSheet): string {
  const { edits, reading, vocabulary, active } = saving;
  const path = edits.freePath(`${folderOf(reading.workbookPath)}worksheets/sheet`, ".xml");
  edits.add(path, XML_DECLARATION + blankSheet(vocabulary.main), CONTENT_TYPE.worksheet);
  const selected = sheet.id === active ? true : null;
  patchEntry(saving, path, emptySheet(sheet.id, sheet.name), sheet, new MovedSheet(sheet.id, []), selected);
  return edits.link(reading.workbookPath, `${vocabulary.relationships}/worksheet`, path);
}
