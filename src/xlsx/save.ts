import type { Book } from "./book.ts";
import { XlsxError } from "./error.ts";
import { moveLinkedParts } from "./move/moveLinkedParts.ts";
import { PackageEdits } from "./package/packageEdits.ts";
import { partTree } from "./package/package.ts";
import { packageSource } from "./package/source.ts";
import { STRICT, TRANSITIONAL } from "./package/vocabulary.ts";
import { readPackage } from "./readBook.ts";
import { dropCalcChain } from "./save/dropCalcChain.ts";
import { dropUnreachable, reachableParts } from "./save/dropUnreachable.ts";
import { type SavedSheets, saveSheets } from "./save/saveSheets.ts";
import { StyleNumbers } from "./save/saveStyles.ts";
import type { Saving } from "./save/saving.ts";
import { saveCharts } from "./save/saveCharts.ts";
import { saveSettings } from "./settings/saveSettings.ts";
import { refuseSheetName } from "./sheetName.ts";
import { sheetOrder } from "./workbook/sheetList.ts";
import { patchWorkbook } from "./workbook/patchWorkbook.ts";

/**
 * The book as a file. Parts whose content did not change are byte for byte those of the file that was opened; in parts
 * that did, what did not change, and what is not modelled, stays as it was.
 * @throws XlsxError when the book has something that Excel cannot hold.
 */
export function saveBook(book: Book): Uint8Array {
  const source = packageSource(book.source);
  const reading = readPackage(source.package, source.workbookPath);
  refuseBook(book, new Map(reading.workbook.sheets.map(({ id, name }) => [id, name])));
  const edits = new PackageEdits(source.package);
  const main = namespaceOf(partTree(source.package, source.workbookPath));
  const vocabulary = main === STRICT.main ? STRICT : TRANSITIONAL;
  const formats = new StyleNumbers(book, reading, edits, vocabulary);
  const active = (book.sheets[book.activeSheet] ?? book.sheets[0])?.id ?? "";
  const wasActive = source.sheets.filter(({ modelled }) => modelled)[reading.activeSheet]?.id ?? "";
  const saving: Saving = { book, source, reading, edits, vocabulary, formats, active, wasActive };
  const sheets = saveSheets(saving);
  moveLinkedParts(edits, source);
  const chartsRemoved = saveCharts(saving, sheets.newLinks);
  formats.save();
  saveSettings(saving);
  saveWorkbookPart(saving, sheets);
  if (sheets.formulasChanged) dropCalcChain(saving);
  if (sheets.partsRemoved || chartsRemoved) dropUnreachable(edits, reachableParts(new PackageEdits(source.package)));
  return edits.bytes();
}

const namespaceOf = ({ prefix, attributes }: { prefix: string; attributes: Readonly<Record<string, string>> }) =>
  attributes[prefix === "" ? "xmlns" : `xmlns:${prefix.slice(0, -1)}`];

function saveWorkbookPart(saving: Saving, { newLinks, formulasChanged }: SavedSheets): void {
  const { book, source, reading, edits, vocabulary, active, wasActive } = saving;
  const part = reading.workbookPath;
  const text = patchWorkbook({
    text: edits.text(part),
    part,
    vocabulary,
    before: reading.workbook,
    book,
    moves: source.moves,
    order: sheetOrder(reading.workbook.sheets, book.sheets),
    active,
    wasActive,
    newLinks,
    recalculate: formulasChanged,
  });
  edits.write(part, text);
}

/** Excel opens no workbook without a sheet to show. Names that the file itself has are not ours to refuse. */
function refuseBook({ sheets }: Book, inFile: ReadonlyMap<string, string>): void {
  if (!sheets.some(({ visibility }) => visibility === "visible")) {
    throw new XlsxError(
      "over-limit",
      "A workbook needs at least one visible sheet. Unhide or add one, and save again.",
    );
  }
  for (const sheet of sheets) {
    const others = sheets.filter((other) => other !== sheet).map(({ name }) => name);
    if (inFile.get(sheet.id) !== sheet.name) refuseSheetName(sheet.name, others);
  }
}
