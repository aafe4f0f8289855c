import type { XmlTag } from "../xml/scanXml.ts";

/** A cell's formula as it stands in the file: its text (empty in all but the first cell of a shared one) and places. */
export interface FormulaXml {
  readonly text: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly start: number;
  readonly end: number;
}

/** A `c` element as it stands in the file, with its places in the part's text. Row and column count from 0. */
export interface CellXml {
  readonly row: number;
  readonly column: number;
  readonly attributes: Readonly<Record<string, string>>;
  readonly formula: FormulaXml | null;
  /** The text of its value; null when it has none. */
  readonly value: string | null;
  /** The text of an inline string, its runs joined; null when it has none. */
  readonly inline: string | null;
  readonly start: number;
  readonly openEnd: number;
  readonly end: number;
}

/** Gathers one cell from the events between its tags. */
export class CellGatherer {
  readonly #row: number;
  readonly #column: number;
  readonly #tag: XmlTag;
  readonly #prefix: string;
  #depth = 0;
  #phonetic = false;
  #target: "value" | "inline" | "formula" | null = null;
  #value: string | null = null;
  #inline: string | null = null;
  #formulaText = "";
  #formulaTag: XmlTag | null = null;
  #formulaEnd = 0;

  constructor(row: number, column: number, tag: XmlTag) {
    this.#row = row;
    this.#column = column;
    this.#tag = tag;
    this.#prefix = tag.name.slice(0, tag.name.indexOf(":") + 1);
  }

  open(tag: XmlTag): void {
    this.#depth++;
    const local = tag.name.startsWith(this.#prefix) ? tag.name.slice(this.#prefix.length) : "";
    if (this.#depth === 1) this.#openPart(local, tag);
    else if (local === "rPh") this.#phonetic = true;
    else if (local === "t" && this.#inline !== null && !this.#phonetic) this.#target = "inline";
  }

  text(text: string): void {
    if (this.#target === "value") this.#value = (this.#value ?? "") + text;
    else if (this.#target === "inline") this.#inline = (this.#inline ?? "") + text;
    else if (this.#target === "formula") this.#formulaText += text;
  }

  /** The whole cell when this tag closes it; else null. */
  close(name: string, _start: number, end: number): CellXml | null {
    if (this.#depth === 0) return this.#cell(end);
    if (this.#target === "formula") this.#formulaEnd = end;
    if (name === `${this.#prefix}rPh`) this.#phonetic = false;
    this.#depth--;
    this.#target = null;
    return null;
  }

  #openPart(local: string, tag: XmlTag): void {
    if (local === "v") {
      this.#target = "value";
      this.#value = "";
    } else if (local === "is") {
      this.#inline = "";
    } else if (local === "f") {
      this.#target = "formula";
      this.#formulaTag = tag;
    }
  }

  #cell(end: number): CellXml {
    const tag = this.#formulaTag;
    const formula = tag && {
      text: this.#formulaText,
      attributes: tag.attributes,
      start: tag.start,
      end: this.#formulaEnd,
    };
    return {
      row: this.#row,
      column: this.#column,
      attributes: this.#tag.attributes,
      formula,
      value: this.#value,
      inline: this.#inline,
      start: this.#tag.start,
      openEnd: this.#tag.end,
      end,
    };
  }
}
