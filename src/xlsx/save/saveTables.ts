import type { BookSheet, BookTable } from "../book.ts";
import { XlsxError } from "../error.ts";
import type { MovedSheet } from "../move/movedSheet.ts";
import { folderOf } from "../package/partPath.ts";
import { CONTENT_TYPE, XML_DECLARATION } from "../package/vocabulary.ts";
import type { TableLinks } from "../sheet/patchTableParts.ts";
import { headerNames, headersByName } from "../table/headerNames.ts";
import { readTable } from "../table/readTable.ts";
import { patchTable } from "../table/patchTable.ts";
import { tableXml } from "../table/tableXml.ts";
import { isName } from "../workbook/nameRules.ts";
import { elementWriter } from "../xml/elementWriter.ts";
import { parseXml } from "../xml/xmlTree.ts";
import type { Saving } from "./saving.ts";

/** A sheet as the file had it and as the book has it. */
export interface SheetChange {
  readonly before: BookSheet;
  readonly after: BookSheet;
}

interface FileTable {
  readonly link: string;
  readonly path: string;
  readonly text: string;
  readonly table: BookTable;
}

/** Patches the tables of a sheet, adds the new ones and takes out those that are gone. */
export function saveTables(saving: Saving, sheetPath: string, sheets: SheetChange, moved: MovedSheet): TableLinks {
  const { after } = sheets;
  const inFile = fileTables(saving, sheetPath);
  const removed: string[] = [];
  for (const { link, path, text, table } of inFile) {
    const now = after.tables.find(({ id }) => id === table.id);
    if (now) saving.edits.write(path, patchTable(text, path, table, named(now, table, sheets), moved));
    else {
      saving.edits.unlink(sheetPath, link);
      saving.edits.remove(path);
      removed.push(link);
    }
  }
  const known = new Set(inFile.map(({ table }) => table.id));
  const added = after.tables.filter(({ id }) => !known.has(id));
  return { added: added.map((table) => addTable(saving, sheetPath, table, named(table, null, sheets))), removed };
}

const named = (table: BookTable, was: BookTable | null, { before, after }: SheetChange): BookTable => ({
  ...table,
  columns: headerNames(after, table, headersByName(before, was)),
});

function fileTables({ edits }: Saving, sheetPath: string): FileTable[] {
  const links = edits.relationships(sheetPath).filter(({ type, path }) => type === "table" && edits.has(path));
  return links.map(({ id: link, path }) => {
    const text = edits.text(path);
    return { link, path, text, table: readTable(parseXml(text, path), path) };
  });
}

function addTable(saving: Saving, sheetPath: string, model: BookTable, table: BookTable): string {
  const { edits, reading, vocabulary, book } = saving;
  const others = book.sheets.flatMap(({ tables }) => tables).filter((other) => other !== model);
  refuseTable(table, others);
  const path = edits.freePath(`${folderOf(reading.workbookPath)}tables/table`, ".xml");
  const xml = tableXml(elementWriter(""), vocabulary.main, table.id, table);
  edits.add(path, XML_DECLARATION + xml, CONTENT_TYPE.table);
  return edits.link(sheetPath, `${vocabulary.relationships}/table`, path);
}

/** Excel takes a file apart that has a table it would not have made itself. */
function refuseTable({ id, name, area, columns }: BookTable, others: readonly BookTable[]): void {
  if (columns.length !== area.columns)
    throw refused(name, `it has ${columns.length} names for ${area.columns} columns`);
  if (!isName(name)) throw refused(name, "its name must begin with a letter and have no spaces");
  if (others.some((other) => other.name.toLowerCase() === name.toLowerCase())) throw refused(name, "its name is taken");
  if (others.some((other) => other.id === id)) throw refused(name, `its number ${id} is taken`);
  const names = new Set(columns.map((column) => column.toLowerCase()));
  if (names.size < columns.length || names.has("")) throw refused(name, "each column needs a name of its own");
}

const refused = (name: string, why: string): XlsxError =>
  new XlsxError("over-limit", `The table "${name}" cannot be saved: ${why}. Change that and save again.`);
