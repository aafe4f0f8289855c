import { child, children, numeric, type XmlElement } from "../xml/xmlTree.ts";
import type { ElementWriter } from "../xml/elementWriter.ts";
import { FIRST_OWN_FORMAT, readNumberFormats } from "./numberFormats.ts";

/** The numbers of number formats: those of the file, and new ones for formats that it does not have. */
export class NumberFormatIds {
  /** Formats to be added to the file, as XML. */
  readonly added: string[] = [];
  readonly #write: ElementWriter;
  readonly #ids = new Map<string, number>();
  #next = FIRST_OWN_FORMAT;

  constructor(write: ElementWriter, styleSheet: XmlElement) {
    this.#write = write;
    for (const [id, code] of readNumberFormats(styleSheet)) {
      if (!this.#ids.has(code)) this.#ids.set(code, id);
      this.#next = Math.max(this.#next, id + 1);
    }
    // Currency formats by number mean another currency elsewhere: those are spelt out unless the file has them.
    const own = new Set(children(child(styleSheet, "numFmts"), "numFmt").map((f) => numeric(f, "numFmtId")));
    for (const [code, id] of this.#ids) if (CURRENCY.has(id) && !own.has(id)) this.#ids.delete(code);
  }

  /** The number of a format such as `0.0%`. */
  idOf(code: string): number {
    const found = this.#ids.get(code);
    if (found !== undefined) return found;
    const id = this.#next++;
    this.#ids.set(code, id);
    this.added.push(this.#write("numFmt", { numFmtId: id, formatCode: code }));
    return id;
  }
}

const CURRENCY: ReadonlySet<number> = new Set([5, 6, 7, 8, 42, 44]);
