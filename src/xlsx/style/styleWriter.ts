import type { CellStyle } from "../book.ts";
import { type ElementWriter, elementWriter } from "../xml/elementWriter.ts";
import { insertChild } from "../xml/insertChild.ts";
import { XmlEdits } from "../xml/xmlEdits.ts";
import { child, numeric, type XmlElement } from "../xml/xmlTree.ts";
import { type DxfBasis, dxfXml } from "./dxfXml.ts";
import { borderXml, fillXml, fontXml } from "./lookXml.ts";
import { NumberFormatIds } from "./numberFormatIds.ts";
import { piecesOf } from "./pieces.ts";
import { PLAIN_FONT, PLAIN_STYLE } from "./plainStyle.ts";
import type { DifferentialLook, StyleTables } from "./readStyles.ts";
import { sameBorders, sameFont, sameLook } from "./sameLook.ts";
import { StyleGroup } from "./styleGroup.ts";
import { STYLE_SHEET_ORDER } from "./styleSheetOrder.ts";
import { type XfBasis, xfXml } from "./xfXml.ts";

/** Adds cell formats and differential formats to a styles part. What is there keeps its number and its XML. */
export class StyleWriter {
  readonly #text: string;
  readonly #root: XmlElement;
  readonly #tables: StyleTables;
  readonly #write: ElementWriter;
  readonly #formats: NumberFormatIds;
  readonly #fonts: StyleGroup;
  readonly #fills: StyleGroup;
  readonly #borders: StyleGroup;
  readonly #cellFormats: StyleGroup;
  readonly #differential: StyleGroup;
  #hasNewFormats = false;

  constructor(text: string, root: XmlElement, tables: StyleTables) {
    const write = elementWriter(root.prefix);
    const group = (name: string, item: string, defaults: readonly string[] = []): StyleGroup =>
      new StyleGroup(text, child(root, name), item, defaults);
    const gray = write("fill", {}, write("patternFill", { patternType: "gray125" }));
    this.#text = text;
    this.#root = root;
    this.#tables = tables;
    this.#write = write;
    this.#formats = new NumberFormatIds(write, root);
    this.#fonts = group("fonts", "font", [write("font", {}, fontXml(write, PLAIN_FONT, null, new Map()))]);
    this.#fills = group("fills", "fill", [fillXml(write, null), gray]);
    this.#borders = group("borders", "border", [write("border")]);
    this.#cellFormats = group("cellXfs", "xf", [write("xf", { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0 })]);
    this.#differential = group("dxfs", "dxf");
  }

  /** The number of the cell format for a style. A style that looks like the entry it was made from gets that one. */
  cellFormat(style: CellStyle): number {
    const basis = this.#basisOf(style);
    if (basis && style.basis !== undefined && sameLook(style, basis.look)) return style.basis;
    const numbers = {
      numFmtId: this.#formatId(style, basis),
      fontId: this.#fontId(style, basis),
      fillId: this.#fillId(style, basis),
      borderId: this.#borderId(style, basis),
    };
    this.#hasNewFormats = true;
    return this.#cellFormats.add(xfXml(this.#write, style, numbers, basis));
  }

  /** The number of the differential format for a look, made from the entry `before`; null when there is nothing to it. */
  differentialFormat(look: DifferentialLook, before: number | null): number | null {
    const element = before === null ? undefined : this.#differential.elements[before];
    const was = before === null ? undefined : this.#tables.differential[before];
    const basis: DxfBasis | null = element && was ? { look: was, element, text: this.#text } : null;
    const xml = dxfXml(this.#write, look, basis);
    return xml === this.#write("dxf") ? null : this.#differential.numberOf(xml);
  }

  /** The styles part with everything added. */
  apply(): string {
    const edits = new XmlEdits(this.#text);
    this.#addTo(edits, "dxfs", this.#differential.added);
    // Lists that the file lacks are begun only where a new format needs them.
    if (this.#hasNewFormats) this.#addFormats(edits);
    return edits.apply();
  }

  #addFormats(edits: XmlEdits): void {
    this.#addTo(edits, "numFmts", this.#formats.added);
    this.#addTo(edits, "fonts", this.#fonts.added);
    this.#addTo(edits, "fills", this.#fills.added);
    this.#addTo(edits, "borders", this.#borders.added);
    this.#addTo(edits, "cellXfs", this.#cellFormats.added);
  }

  #addTo(edits: XmlEdits, name: string, added: readonly string[]): void {
    if (added.length === 0) return;
    const group = child(this.#root, name);
    const count = (group?.children.length ?? 0) + added.length;
    const xml = added.join("");
    if (group) {
      edits.setAttributes(group, { count });
      edits.append(group, xml);
    } else insertChild(edits, this.#root, STYLE_SHEET_ORDER, name, this.#write(name, { count }, xml));
  }

  #basisOf({ basis }: CellStyle): XfBasis | null {
    const element = basis === undefined ? undefined : this.#cellFormats.elements[basis];
    const look = basis === undefined ? undefined : this.#tables.cellStyles[basis];
    return element && look ? { look, element, text: this.#text } : null;
  }

  #formatId(style: CellStyle, basis: XfBasis | null): number {
    if (style.numberFormat !== basis?.look.numberFormat) return this.#formats.idOf(style.numberFormat);
    return numeric(basis.element, "numFmtId") ?? 0;
  }

  #fontId({ font }: CellStyle, basis: XfBasis | null): number {
    const id = numeric(basis?.element ?? null, "fontId") ?? 0;
    if (basis && sameFont(font, basis.look.font)) return id;
    if (!basis) {
      const alike = this.#tables.fonts.findIndex((other) => sameFont(font, other));
      if (alike >= 0) return alike;
    }
    const pieces = piecesOf(this.#text, basis ? (this.#fonts.elements[id] ?? null) : null);
    const inner = fontXml(this.#write, font, basis?.look.font ?? null, pieces);
    return this.#fonts.numberOf(this.#write("font", {}, inner));
  }

  #fillId({ fill }: CellStyle, basis: XfBasis | null): number {
    if (basis ? fill === basis.look.fill : fill === null) return numeric(basis?.element ?? null, "fillId") ?? 0;
    return this.#fills.numberOf(fillXml(this.#write, fill));
  }

  #borderId({ borders }: CellStyle, basis: XfBasis | null): number {
    const id = numeric(basis?.element ?? null, "borderId") ?? 0;
    const before = basis?.look.borders ?? null;
    if (sameBorders(borders, before ?? PLAIN_STYLE.borders)) return id;
    const element = basis ? (this.#borders.elements[id] ?? null) : null;
    const inner = borderXml(this.#write, borders, before, piecesOf(this.#text, element));
    const { diagonalUp = null, diagonalDown = null } = element?.attributes ?? {};
    return this.#borders.numberOf(this.#write("border", { diagonalUp, diagonalDown }, inner));
  }
}
