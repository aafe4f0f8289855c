import type { Book } from "./book.ts";
import { findWorkbook } from "./package/findWorkbook.ts";
import { refuseOldOffice } from "./package/oldOffice.ts";
import { openPackage } from "./package/package.ts";
import type { PackageSource } from "./package/source.ts";
import { readPackage, sheetOf } from "./readBook.ts";

/**
 * Opens an `.xlsx` or `.xlsm` file.
 * @throws XlsxError when the file is no workbook, is protected with a password, is too large or is damaged.
 */
export function openBook(bytes: Uint8Array): Book {
  refuseOldOffice(bytes);
  const pkg = openPackage(bytes);
  const reading = readPackage(pkg, findWorkbook(pkg));
  const { workbook, workbookPath } = reading;
  const source: PackageSource = { kind: "source", package: pkg, workbookPath, sheets: workbook.sheets, moves: [] };
  return {
    sheets: workbook.sheets.filter((entry) => entry.modelled).map((entry) => sheetOf(reading, entry)),
    names: reading.names,
    styles: reading.styles,
    activeSheet: reading.activeSheet,
    date1904: workbook.date1904,
    structureLocked: reading.structureLocked,
    settings: reading.settings,
    source,
  };
}
