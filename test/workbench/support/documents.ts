import { createBridge } from "../../../src/standin/bridge.ts";
import { OpenDocument } from "../../../src/workbench/host/openDocument.ts";
import type { RichApiCall } from "../../../src/workbench/host/richApiCall.ts";
import { installOffice, loadOffice } from "../../../src/workbench/office.ts";
import type { BookCell, BookSheet } from "../../../src/xlsx/book.ts";
import { bookFromText } from "../../support/bookFromText.ts";

/** An open document from a text as `bookFromText` reads it. */
export const documentFrom = (text: string): OpenDocument => new OpenDocument(bookFromText(text), "test.xlsx");

/** A sheet of a document by its name. */
export function sheetOf({ book }: OpenDocument, name: string): BookSheet {
  const sheet = book.sheets.find((each) => each.name === name);
  if (!sheet) throw new Error(`There is no sheet ${name}.`);
  return sheet;
}

/** The cell at a place of the sheet that is shown; null when there is none. */
export const cellAt = ({ host }: OpenDocument, row: number, column: number): BookCell | null =>
  host.session.selection.sheet.rows.get(row)?.get(column) ?? null;

/** Runs a test with Microsoft's own client joined to a document, as an add-in's would be. */
export async function withAddIn<T>(document: OpenDocument, test: () => Promise<T>): Promise<T> {
  const uninstall = installOffice(loadOffice(createBridge(document.host)));
  try {
    return await test();
  } finally {
    uninstall();
  }
}

/** A request that writes a value into a cell, as office.js sends it. */
export function writing(sheet: string, address: string, value: string): RichApiCall {
  const path = (Id: number, ObjectPathType: number, Name: string, ParentObjectPathId?: number, argument?: string) => ({
    ...{ Id, ObjectPathType, Name },
    ...(ParentObjectPathId === undefined ? {} : { ParentObjectPathId }),
    ...(argument === undefined ? {} : { ArgumentInfo: { Arguments: [argument] } }),
  });
  const body = {
    Actions: [
      { Id: 5, ActionType: 1, Name: "", ObjectPathId: 1 },
      { Id: 6, ActionType: 4, Name: "Values", ObjectPathId: 4, ArgumentInfo: { Arguments: [[[value]]] } },
    ],
    ObjectPaths: {
      1: path(1, 1, ""),
      2: path(2, 4, "Worksheets", 1),
      3: path(3, 5, "", 2, sheet),
      4: path(4, 3, "GetRange", 3, address),
    },
  };
  return { customData: "", flags: 1, body: JSON.stringify(body) };
}

/** What the frames of a document hear from now on: the messages of its events, and when the selection changes. */
export function listenTo(document: OpenDocument): { readonly events: Record<string, unknown>[]; selections: number } {
  const heard = { events: [] as Record<string, unknown>[], selections: 0 };
  document.listen({
    events: (entries) => {
      for (const { message, ...entry } of entries) heard.events.push({ ...entry, ...JSON.parse(message) });
    },
    selectionChanged: () => {
      heard.selections += 1;
    },
  });
  return heard;
}
