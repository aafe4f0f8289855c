import type { DefinedNameEntry, DefinedNamesLike, WorkbookLike, WorksheetLike } from "@cj-tech-master/excelts/formula";

import type { Book, BookCell } from "../../xlsx/book.ts";
import { engineFormula } from "./engine-formula.ts";
import { EngineSheet, type Spilled } from "./engine-sheet.ts";
import { type EngineFunction, localFunctions } from "./functions.ts";

/** A book as the engine sees it. */
export class EngineBook implements WorkbookLike {
  readonly worksheets: WorksheetLike[];
  readonly definedNames: DefinedNamesLike;
  readonly properties: { date1904: boolean };
  readonly userFunctions: ReadonlyMap<string, EngineFunction>;

  constructor(book: Book, due: ReadonlySet<BookCell>, spilled: Spilled) {
    this.worksheets = book.sheets.map((sheet, index) => new EngineSheet(sheet, index + 1, due, spilled));
    this.definedNames = definedNames(book);
    this.properties = { date1904: book.date1904 };
    this.userFunctions = localFunctions(book.date1904);
  }

  getWorksheet(id?: number | string): WorksheetLike | undefined {
    return this.worksheets.find((sheet) => sheet.id === id || sheet.name === id);
  }
}

function definedNames({ names, sheets }: Book): DefinedNamesLike {
  const entries: DefinedNameEntry[] = names.map(({ name, sheet, formula }) => ({
    ...{ name, ranges: [engineFormula(formula)] },
    ...(sheet === null ? {} : { localSheetId: sheets.findIndex((each) => each.id === sheet) }),
  }));
  return { getAllEntries: () => entries, getAllNames: () => entries };
}
