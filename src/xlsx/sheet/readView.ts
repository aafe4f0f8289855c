import type { BookSheet } from "../book.ts";
import { type Palette, resolveColour } from "../style/colour.ts";
import { child, children, flag, numeric, type XmlElement } from "../xml/xmlTree.ts";

/** How a sheet is shown and printed. */
export type SheetLook = Pick<
  BookSheet,
  "frozenRows" | "frozenColumns" | "tabColor" | "showGridlines" | "protection" | "landscape" | "fitToPages"
>;

/** Reads what a sheet's part says about its look; `palette` is the workbook's. */
export function readLook(sheet: XmlElement, palette: Palette): SheetLook {
  const properties = child(sheet, "sheetPr");
  const view = sheetView(sheet);
  return {
    ...readFrozen(view),
    tabColor: resolveColour(child(properties, "tabColor"), palette),
    showGridlines: flag(view, "showGridLines", true),
    protection: readProtection(sheet),
    landscape: child(sheet, "pageSetup")?.attributes["orientation"] === "landscape",
    fitToPages: readFit(sheet),
  };
}

/** The first view of a sheet, the one that Excel shows. */
export const sheetView = (sheet: XmlElement): XmlElement | null =>
  children(child(sheet, "sheetViews"), "sheetView")[0] ?? null;

function readFrozen(view: XmlElement | null): { frozenRows: number; frozenColumns: number } {
  const pane = child(view, "pane");
  const frozen = /^frozen/.test(pane?.attributes["state"] ?? "");
  return {
    frozenRows: frozen ? (numeric(pane, "ySplit") ?? 0) : 0,
    frozenColumns: frozen ? (numeric(pane, "xSplit") ?? 0) : 0,
  };
}

function readProtection(sheet: XmlElement): BookSheet["protection"] {
  const element = child(sheet, "sheetProtection");
  if (!flag(element, "sheet")) return null;
  const { password, hashValue } = element?.attributes ?? {};
  return { password: (password ?? hashValue ?? "") !== "" };
}

function readFit(sheet: XmlElement): BookSheet["fitToPages"] {
  if (!flag(child(child(sheet, "sheetPr"), "pageSetUpPr"), "fitToPage")) return null;
  const setup = child(sheet, "pageSetup");
  return { wide: numeric(setup, "fitToWidth") ?? 1, tall: numeric(setup, "fitToHeight") ?? 1 };
}
