import { parseReference } from "../../grid/reference.ts";
import type { BookName } from "../book.ts";
import { child, children, flag, numeric, type XmlElement } from "../xml/xmlTree.ts";
import { readXstring } from "../xml/xstring.ts";

/** The name under which Excel keeps the rows and columns repeated on each printed page; `BookSheet` holds the rows. */
export const PRINT_TITLES = "_xlnm.Print_Titles";

/** The defined names of a workbook part. `sheetIds` are the ids of all its sheets in order, those not modelled too. */
export function readNames(workbook: XmlElement, sheetIds: readonly string[]): BookName[] {
  return definedNames(workbook)
    .filter((element) => element.attributes["name"] !== PRINT_TITLES)
    .map((element) => readName(element, sheetIds));
}

/** The `definedName` elements of a workbook part. */
export const definedNames = (workbook: XmlElement): XmlElement[] =>
  children(child(workbook, "definedNames"), "definedName");

/** One defined name. */
export function readName(element: XmlElement, sheetIds: readonly string[]): BookName {
  const scope = numeric(element, "localSheetId");
  return {
    name: element.attributes["name"] ?? "",
    sheet: scope === null ? null : (sheetIds[scope] ?? null),
    formula: readXstring(element.text).replace(/^=/, ""),
    comment: readXstring(element.attributes["comment"] ?? ""),
    hidden: flag(element, "hidden"),
  };
}

/** The rows repeated on each printed page of the sheet that stands at `index` among all sheets; null when none. */
export function readPrintTitleRows(workbook: XmlElement, index: number): { first: number; last: number } | null {
  const titles = definedNames(workbook).find(
    (element) => element.attributes["name"] === PRINT_TITLES && numeric(element, "localSheetId") === index,
  );
  return titles ? titleRows(titles.text) : null;
}

/** The rows in the formula of print titles, such as `'SP Outcomes'!$A:$B,'SP Outcomes'!$1:$3`. */
export function titleRows(formula: string): { first: number; last: number } | null {
  for (const part of splitUnion(formula)) {
    const reference = parseReference(part);
    if (reference && !/[A-Z]\$?\d|[A-Z]:/i.test(part.slice(part.lastIndexOf("!")))) {
      return { first: reference.area.row, last: reference.area.row + reference.area.rows - 1 };
    }
  }
  return null;
}

/** The parts of a formula that joins several areas; a comma in a quoted sheet name joins nothing. */
export const splitUnion = (formula: string): string[] => formula.split(/,(?=(?:[^']*'[^']*')*[^']*$)/);
