import { quoteSheet } from "../../grid/reference.ts";
import type { BookSheet } from "../book.ts";
import { movedFormula } from "../move/movedSheet.ts";
import { escapeText } from "../xml/escapeXml.ts";
import { numeric, type XmlElement } from "../xml/xmlTree.ts";
import { PRINT_TITLES, splitUnion, titleRows } from "./readNames.ts";
import type { WorkbookPatch } from "./workbookPatch.ts";

/** Patches print titles one by one, and says which are to be added. */
export interface PrintTitleChanges {
  /** False when the title, or its sheet, is gone. */
  patch(element: XmlElement): boolean;
  added(): string[];
}

/** The changes to the names that hold print titles. Their columns are not modelled and stay. */
export function printTitleChanges(patch: WorkbookPatch): PrintTitleChanges {
  const { edits, before, book, order, write } = patch;
  const seen = new Set<string>();
  return {
    patch: (element) => {
      const id = before.sheets[numeric(element, "localSheetId") ?? -1]?.id ?? "";
      const sheet = book.sheets.find((candidate) => candidate.id === id);
      seen.add(id);
      if (!sheet) return keepUnmodelled(patch, element, id);
      const formula = formulaNow(patch, element.text, sheet);
      if (formula === "") edits.remove(element);
      else if (formula !== element.text) edits.setContent(element, escapeText(formula));
      const index = order.indexOf(id);
      if (formula !== "" && index !== numeric(element, "localSheetId")) {
        edits.setAttributes(element, { localSheetId: index });
      }
      return formula !== "";
    },
    added: () =>
      book.sheets
        .filter(({ id, printTitleRows }) => printTitleRows && !seen.has(id))
        .map((sheet) => {
          const attributes = { name: PRINT_TITLES, localSheetId: order.indexOf(sheet.id) };
          return write("definedName", attributes, escapeText(rowsFormula(sheet)));
        }),
  };
}

/** A title of a sheet that is not modelled, or of none; it goes with its sheet. */
function keepUnmodelled({ edits, order }: WorkbookPatch, element: XmlElement, id: string): boolean {
  const index = order.indexOf(id);
  if (id !== "" && index < 0) {
    edits.remove(element);
    return false;
  }
  if (id !== "" && index !== numeric(element, "localSheetId")) edits.setAttributes(element, { localSheetId: index });
  return true;
}

function formulaNow({ before, moves }: WorkbookPatch, was: string, sheet: BookSheet): string {
  const entry = before.sheets.find(({ id }) => id === sheet.id);
  const rows = titleRows(was);
  const sameRows = rows?.first === sheet.printTitleRows?.first && rows?.last === sheet.printTitleRows?.last;
  const mine = moves.some((move) => move.kind === "shift" && move.sheet === sheet.id);
  if (sameRows && entry?.name === sheet.name && !mine) return was;
  const columns = splitUnion(was).filter((part) => titleRows(part) === null);
  const kept = columns.map((part) => movedFormula(part, sheet.id, moves)).filter((part) => !part.includes("#REF!"));
  const named = kept.map((part) => `${quoteSheet(sheet.name)}${part.slice(part.lastIndexOf("!"))}`);
  return [...named, rowsFormula(sheet)].filter((part) => part !== "").join(",");
}

function rowsFormula({ name, printTitleRows: rows }: BookSheet): string {
  return rows ? `${quoteSheet(name)}!$${rows.first + 1}:$${rows.last + 1}` : "";
}
