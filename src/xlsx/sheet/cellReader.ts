import { parseArea } from "../../grid/area.ts";
import { offsetFormula } from "../../grid/formulaOffset.ts";
import type { BookCell } from "../book.ts";
import { readXstring } from "../xml/xstring.ts";
import type { CellXml, FormulaXml } from "./cellXml.ts";
import { serialOfIsoDate } from "./isoDate.ts";

/** What a cell's XML refers to: the shared strings, how many styles there are, and how the workbook counts days. */
export interface CellContext {
  readonly strings: readonly string[];
  readonly styles: number;
  readonly date1904: boolean;
}

interface SharedFormula {
  readonly text: string;
  readonly row: number;
  readonly column: number;
}

/** Turns the cells of one sheet, in the order of the file, into values; it remembers the formulas that cells share. */
export class CellReader {
  readonly #context: CellContext;
  readonly #shared = new Map<string, SharedFormula>();

  constructor(context: CellContext) {
    this.#context = context;
  }

  read(xml: CellXml): BookCell {
    const style = Number(xml.attributes["s"] ?? 0);
    const formula = xml.formula && this.#formula(xml, xml.formula);
    const unworked = formula !== null && xml.attributes["t"] !== "str" && (xml.value ?? "") === "";
    return {
      value: this.#value(xml),
      isError: xml.attributes["t"] === "e",
      formula,
      arrayArea: xml.formula?.attributes["t"] === "array" ? parseArea(xml.formula.attributes["ref"] ?? "") : null,
      style: style >= 0 && style < this.#context.styles ? style : 0,
      ...(unworked ? { unworked } : {}),
    };
  }

  /** Source: ECMA-376 part 1, section 18.18.11 (ST_CellType). */
  #value({ attributes, value, inline }: CellXml): BookCell["value"] {
    const type = attributes["t"] ?? "n";
    if (type === "inlineStr") return readXstring(inline ?? value ?? "");
    if (value === null) return "";
    if (type === "s") return this.#context.strings[Number(value)] ?? "";
    if (type === "str" || type === "e") return readXstring(value);
    const text = value.trim();
    if (text === "") return "";
    if (type === "b") return text === "1" || text === "true";
    const number = type === "d" ? serialOfIsoDate(text, this.#context.date1904) : Number(text);
    return number !== null && Number.isFinite(number) ? number : text;
  }

  /** Null for a data table: Excel keeps its inputs in attributes, and no formula could stand for it. */
  #formula({ row, column }: CellXml, formula: FormulaXml): string | null {
    const { t: type, si: key } = formula.attributes;
    const text = readXstring(formula.text);
    if (type === "dataTable") return null;
    if (type !== "shared" || key === undefined) return text === "" ? null : text;
    if (text !== "") {
      this.#shared.set(key, { text, row, column });
      return text;
    }
    const first = this.#shared.get(key);
    return first ? offsetFormula(first.text, row - first.row, column - first.column) : null;
  }
}
