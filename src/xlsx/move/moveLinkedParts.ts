import type { PackageEdits } from "../package/packageEdits.ts";
import type { PackageSource, SheetSource } from "../package/source.ts";
import { escapeText } from "../xml/escapeXml.ts";
import { XmlEdits } from "../xml/xmlEdits.ts";
import { parseXml, type XmlElement } from "../xml/xmlTree.ts";
import { moveAnchor } from "./moveAnchor.ts";
import { movedAddress } from "./movedAddress.ts";
import { moveComments } from "./moveComments.ts";
import { movedFormula, MovedSheet } from "./movedSheet.ts";
import { movePivotCache } from "./movePivotCache.ts";
import { moveLegacyDrawing } from "./moveLegacyDrawing.ts";

type Change = (edits: XmlEdits, root: XmlElement) => void;

/**
 * Moves what the parts beside the sheets say of cells: drawings and controls move with their cells, charts and pivot
 * tables go on reading what they read, comments stay with their cells.
 */
export function moveLinkedParts(edits: PackageEdits, { sheets, moves, workbookPath }: PackageSource): void {
  if (moves.length === 0) return;
  for (const sheet of sheets) if (edits.has(sheet.path)) moveSheetParts(edits, sheet, new MovedSheet(sheet.id, moves));
  const formula = (text: string): string => movedFormula(text, null, moves);
  for (const { type, path } of links(edits, workbookPath)) {
    if (type === "pivotCacheDefinition") change(edits, path, (xml, root) => movePivotCache(xml, root, formula));
  }
}

const links = (edits: PackageEdits, from: string) =>
  edits.relationships(from).filter(({ external, path }) => !external && edits.has(path));

function change(edits: PackageEdits, path: string, edit: Change): void {
  const text = edits.text(path);
  const xml = new XmlEdits(text);
  edit(xml, parseXml(text, path));
  if (!xml.isEmpty) edits.write(path, xml.apply());
}

function moveSheetParts(edits: PackageEdits, sheet: SheetSource, moved: MovedSheet): void {
  for (const { type, path } of links(edits, sheet.path)) {
    if (type === "drawing") moveDrawing(edits, path, moved);
    else if (type === "vmlDrawing") edits.write(path, moveLegacyDrawing(edits.text(path), moved));
    else if (type === "ctrlProp")
      change(edits, path, (xml, root) => moveAttributes(xml, root, CONTROL_FORMULAS, moved));
    else if (type === "comments" || type === "threadedComment") {
      if (moved.hasShifts) change(edits, path, (xml, root) => moveComments(xml, root, moved));
    } else if (type === "pivotTable") change(edits, path, (xml, root) => movePivotTable(xml, root, moved));
  }
}

function moveDrawing(edits: PackageEdits, path: string, moved: MovedSheet): void {
  change(edits, path, (xml, root) => {
    for (const anchor of root.children) moveAnchor(xml, anchor, moved);
    moveShapeTexts(xml, root, moved);
  });
  for (const link of links(edits, path)) {
    if (link.type === "chart" || link.type === "chartEx") {
      change(edits, link.path, (xml, root) => moveChartFormulas(xml, root, moved));
    }
  }
}

/** A shape can show the text of a cell. */
function moveShapeTexts(edits: XmlEdits, element: XmlElement, moved: MovedSheet): void {
  moveAttributes(edits, element, ["textlink"], moved);
  for (const inner of element.children) moveShapeTexts(edits, inner, moved);
}

/** The formulas of a chart stand in elements called `f`, whatever their namespace, and in the ranges of filtered series. */
function moveChartFormulas(edits: XmlEdits, element: XmlElement, moved: MovedSheet): void {
  if ((element.name === "f" || element.name === "sqref") && element.children.length === 0) {
    const now = moved.formula(element.text);
    if (now !== element.text) edits.setContent(element, escapeText(now));
  }
  for (const inner of element.children) moveChartFormulas(edits, inner, moved);
}

/** Source: [MS-OFFMACRO2] section 2.2.4.2 (formControlPr). */
const CONTROL_FORMULAS = ["fmlaLink", "fmlaRange", "fmlaGroup", "fmlaTxbx"];

function moveAttributes(edits: XmlEdits, element: XmlElement, names: readonly string[], moved: MovedSheet): void {
  for (const name of names) {
    const is = element.attributes[name];
    const now = is === undefined ? is : moved.formula(is);
    if (now !== is && now !== undefined) edits.setAttributes(element, { [name]: now });
  }
}

function movePivotTable(edits: XmlEdits, root: XmlElement, moved: MovedSheet): void {
  const location = root.children.find(({ name }) => name === "location");
  const is = location?.attributes["ref"];
  if (!location || is === undefined) return;
  const now = movedAddress(is, (area) => moved.area(area));
  if (now !== null && now !== is) edits.setAttributes(location, { ref: now });
}
