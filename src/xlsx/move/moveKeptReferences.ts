import { escapeText } from "../xml/escapeXml.ts";
import type { XmlEdits } from "../xml/xmlEdits.ts";
import { numeric, type XmlElement } from "../xml/xmlTree.ts";
import { readXstring, writeXstring } from "../xml/xstring.ts";
import { moveAnchor } from "./moveAnchor.ts";
import { movedAddresses } from "./movedAddress.ts";
import { filterPlaces, moveSortState, renumberFilter } from "./movedFilter.ts";
import type { MovedSheet } from "./movedSheet.ts";

/** Parts of a sheet that are modelled, and moved where they are patched. */
const MODELLED = new Set(["dimension", "sheetViews", "cols", "sheetData", "mergeCells", "conditionalFormatting"]);

/** Elements that lie on cells, with the attribute that says on which. One whose cells are gone goes. */
const AREA_ATTRIBUTE: Readonly<Record<string, string>> = {
  dataValidation: "sqref",
  protectedRange: "sqref",
  ignoredError: "sqref",
  hyperlink: "ref",
  autoFilter: "ref",
  cellWatch: "r",
  inputCells: "r",
  cellSmartTags: "r",
};

/** Elements whose text is a formula. */
const FORMULA_ELEMENTS = new Set(["f", "formula1", "formula2", "formula"]);

/** Lists that must not stand empty. */
const LISTS = new Set([
  "dataValidations",
  "protectedRanges",
  "ignoredErrors",
  "hyperlinks",
  "cellWatches",
  "scenario",
  "scenarios",
  "smartTags",
  "sparklines",
  "sparklineGroup",
  "sparklineGroups",
  "conditionalFormattings",
  "rowBreaks",
  "colBreaks",
  "ext",
  "extLst",
]);

/**
 * Moves what a sheet's part says of cells outside the model: data validation, hyperlinks, filters, page breaks,
 * sparklines, controls, extended formats. It goes where its cells went.
 */
export function moveKeptReferences(edits: XmlEdits, root: XmlElement, moved: MovedSheet): void {
  if (!moved.hasMoves) return;
  const mover = new KeptMover(edits, moved);
  for (const element of root.children) if (!MODELLED.has(element.name)) mover.visit(element, root);
}

/** The same for what a conditional format says beside its formulas, such as where its icons change. */
export function moveInsideRule(edits: XmlEdits, rule: XmlElement, moved: MovedSheet): void {
  const mover = new KeptMover(edits, moved);
  for (const element of rule.children) if (element.name !== "formula") mover.visit(element, rule);
}

class KeptMover {
  readonly #edits: XmlEdits;
  readonly #moved: MovedSheet;

  constructor(edits: XmlEdits, moved: MovedSheet) {
    this.#edits = edits;
    this.#moved = moved;
  }

  /** Moves an element with all that is in it; true when it is gone. */
  visit(element: XmlElement, parent: XmlElement): boolean {
    if (this.#losesItsCells(element, parent) || this.#losesItsChildren(element)) {
      this.#edits.remove(element);
      return true;
    }
    this.#moveFormulas(element);
    if (element.name === "autoFilter") {
      renumberFilter(
        this.#edits,
        element,
        filterPlaces(element, (column) => this.#moved.column(column)),
      );
    }
    if (element.name === "sortState") moveSortState(this.#edits, element, (area) => this.#moved.area(area));
    if (element.children.some(({ name }) => name === "from")) moveAnchor(this.#edits, element, this.#moved);
    return false;
  }

  /** Moves the cells that an element lies on; true when none is left. */
  #losesItsCells(element: XmlElement, parent: XmlElement): boolean {
    if (element.name === "brk") return this.#moveBreak(element, parent);
    const sqref = element.children.find(({ name }) => name === "sqref");
    if (sqref) {
      const now = movedAddresses(sqref.text, (area) => this.#moved.area(area));
      if (now !== null && now !== sqref.text) this.#edits.setContent(sqref, escapeText(now));
      return now === null;
    }
    const attribute = AREA_ATTRIBUTE[element.name] ?? "";
    const old = element.attributes[attribute];
    if (old === undefined) return false;
    const now = movedAddresses(old, (area) => this.#moved.area(area));
    if (now !== null && now !== old) this.#edits.setAttributes(element, { [attribute]: now });
    return now === null;
  }

  /** A page break names the row or column behind it, counted from 0. */
  #moveBreak(element: XmlElement, parent: XmlElement): boolean {
    const id = numeric(element, "id") ?? 0;
    const now = parent.name === "rowBreaks" ? this.#moved.row(id) : this.#moved.column(id);
    if (now !== null && now !== id) this.#edits.setAttributes(element, { id: now });
    return now === null;
  }

  /** Moves the children of an element; true when it is a list of which none is left. */
  #losesItsChildren(element: XmlElement): boolean {
    const left = element.children.filter((inner) => !this.visit(inner, element)).length;
    if (left === element.children.length) return false;
    const counts = ["count", "manualBreakCount"].filter((name) => element.attributes[name] !== undefined);
    if (counts.length > 0) this.#edits.setAttributes(element, Object.fromEntries(counts.map((name) => [name, left])));
    return left === 0 && LISTS.has(element.name);
  }

  #moveFormulas(element: XmlElement): void {
    if (FORMULA_ELEMENTS.has(element.name) && element.children.length === 0) {
      const is = readXstring(element.text);
      const now = this.#moved.formula(is);
      if (now !== is) this.#edits.setContent(element, escapeText(writeXstring(now)));
    }
    const attribute = formulaAttribute(element);
    const is = element.attributes[attribute];
    const now = is === undefined ? is : this.#moved.formula(is);
    if (now !== is && now !== undefined) this.#edits.setAttributes(element, { [attribute]: now });
  }
}

/** The attribute of an element that is a formula; empty when none is. */
function formulaAttribute({ name, attributes }: XmlElement): string {
  if (name === "hyperlink") return "location";
  return name === "cfvo" && attributes["type"] === "formula" ? "val" : "";
}
