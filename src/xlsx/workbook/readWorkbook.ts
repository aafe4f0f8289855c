import type { BookName, BookSheet } from "../book.ts";
import type { SheetSource } from "../package/source.ts";
import type { Relationship } from "../package/relationships.ts";
import { child, children, flag, numeric, prefixedAttribute, type XmlElement } from "../xml/xmlTree.ts";
import { readXstring } from "../xml/xstring.ts";
import { readNames, readPrintTitleRows } from "./readNames.ts";

/** What the workbook part says of one sheet. */
export interface SheetEntry extends SheetSource, Pick<BookSheet, "name" | "visibility" | "printTitleRows"> {}

/** What the workbook part says. `sheets` are all of them, those not modelled too. */
export interface WorkbookPart {
  readonly sheets: readonly SheetEntry[];
  readonly names: BookName[];
  /** The sheet that stands open, counted among all sheets. */
  readonly activeTab: number;
  readonly date1904: boolean;
  readonly structureLocked: boolean;
}

/** Reads the workbook part. */
export function readWorkbook(workbook: XmlElement, links: readonly Relationship[]): WorkbookPart {
  const elements = sheetElements(workbook);
  const ids = sheetIds(elements);
  const sheets = elements.map((element, index): SheetEntry => {
    const link = links.find((l) => l.id === prefixedAttribute(element, "id"));
    return {
      id: ids[index] ?? "",
      path: link?.path ?? "",
      modelled: link?.type === "worksheet",
      name: readXstring(element.attributes["name"] ?? ""),
      visibility: readVisibility(element.attributes["state"]),
      printTitleRows: readPrintTitleRows(workbook, index),
    };
  });
  return {
    sheets,
    names: readNames(workbook, ids),
    activeTab: numeric(child(child(workbook, "bookViews"), "workbookView"), "activeTab") ?? 0,
    date1904: flag(child(workbook, "workbookPr"), "date1904"),
    structureLocked: flag(child(workbook, "workbookProtection"), "lockStructure"),
  };
}

/** The `sheet` elements of a workbook part. */
export const sheetElements = (workbook: XmlElement): XmlElement[] => children(child(workbook, "sheets"), "sheet");

/** Ids by the file's own sheet numbers, which Excel never gives twice; should a file, the place in the order is added. */
function sheetIds(elements: readonly XmlElement[]): string[] {
  const seen = new Set<string>();
  return elements.map((element, index) => {
    const id = `sheet-${element.attributes["sheetId"] ?? index}`;
    const unique = seen.has(id) ? `${id}-${index}` : id;
    seen.add(unique);
    return unique;
  });
}

const readVisibility = (state: string | undefined): BookSheet["visibility"] =>
  state === "hidden" || state === "veryHidden" ? state : "visible";
