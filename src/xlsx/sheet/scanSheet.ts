import { scanXml, type XmlEvents, type XmlTag } from "../xml/scanXml.ts";
import { type XmlElement, XmlTreeBuilder } from "../xml/xmlTree.ts";
import { CellGatherer, type CellXml } from "./cellXml.ts";
import { readAddress } from "./readAddress.ts";

/** A `row` element as it opens: its number from 0, its attributes, and the places of its opening tag. */
export interface RowXml {
  readonly row: number;
  readonly attributes: Readonly<Record<string, string>>;
  readonly start: number;
  readonly openEnd: number;
  readonly empty: boolean;
}

/** Who listens to the cells of a sheet. */
export interface SheetEvents {
  row(row: RowXml): void;
  cell(cell: CellXml): void;
  /** The place where a row's closing tag begins, and where it ends. */
  rowEnd(closeStart: number, end: number): void;
}

/**
 * Reads a sheet's part from front to back. Its cells go to `events` one by one; everything else comes back as a tree,
 * in which `sheetData` has no children.
 */
export function scanSheet(text: string, part: string, events: SheetEvents): XmlElement {
  const scan = new SheetScan(events);
  scanXml(text, part, scan);
  if (!scan.tree.root) throw new Error(`scanXml accepted ${part} without a root element`);
  return scan.tree.root;
}

class SheetScan implements XmlEvents {
  readonly tree = new XmlTreeBuilder();
  readonly #events: SheetEvents;
  #depth = 0;
  #prefix = "";
  #inData = false;
  #row = -1;
  #column = -1;
  #cell: CellGatherer | null = null;

  constructor(events: SheetEvents) {
    this.#events = events;
  }

  open(tag: XmlTag): void {
    if (this.#cell) this.#cell.open(tag);
    else if (this.#inData) this.#openInData(tag);
    else this.#openOutside(tag);
  }

  close(name: string, start: number, end: number): void {
    if (this.#cell) this.#closeInCell(name, start, end);
    else if (this.#inData && name === `${this.#prefix}row`) this.#events.rowEnd(start, end);
    else if (!this.#inData || name === `${this.#prefix}sheetData`) this.#closeOutside(name, start, end);
  }

  text(text: string): void {
    if (this.#cell) this.#cell.text(text);
    else if (!this.#inData) this.tree.text(text);
  }

  #openOutside(tag: XmlTag): void {
    this.tree.open(tag);
    if (this.#depth === 0) this.#prefix = tag.name.slice(0, tag.name.indexOf(":") + 1);
    this.#inData = this.#depth === 1 && tag.name === `${this.#prefix}sheetData`;
    this.#depth++;
  }

  #closeOutside(name: string, start: number, end: number): void {
    this.#inData = false;
    this.#depth--;
    this.tree.close(name, start, end);
  }

  #openInData(tag: XmlTag): void {
    if (tag.name === `${this.#prefix}row`) this.#openRow(tag);
    else if (tag.name === `${this.#prefix}c`) this.#openCell(tag);
  }

  // Excel: a row or cell without `r` follows the one before it (ECMA-376 part 1, sections 18.3.1.73 and 18.3.1.4).
  #openRow({ attributes, start, end, empty }: XmlTag): void {
    const number = Number(attributes["r"]);
    this.#row = Number.isInteger(number) && number > 0 ? number - 1 : this.#row + 1;
    this.#column = -1;
    this.#events.row({ row: this.#row, attributes, start, openEnd: end, empty });
  }

  #openCell(tag: XmlTag): void {
    const place = readAddress(tag.attributes["r"] ?? "");
    this.#column = place ? place.column : this.#column + 1;
    this.#cell = new CellGatherer(place ? place.row : this.#row, this.#column, tag);
  }

  #closeInCell(name: string, start: number, end: number): void {
    const done = this.#cell?.close(name, start, end);
    if (!done) return;
    this.#cell = null;
    this.#events.cell(done);
  }
}
