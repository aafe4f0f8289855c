import { areaAddress } from "../../grid/area.ts";
import type { BookCell } from "../book.ts";
import type { ElementWriter } from "../xml/elementWriter.ts";
import { escapeText } from "../xml/escapeXml.ts";
import { writeXstring } from "../xml/xstring.ts";

/** What a cell holds, as XML: the `t` attribute (null for a number or nothing) and what stands between its tags. */
export interface CellContent {
  readonly type: string | null;
  readonly inner: string;
}

/**
 * What a cell holds, as XML. Texts are written into the cell itself, so that the shared strings of the file stay as
 * they are. `formulaXml` is the formula's own XML where it has not changed; null writes it anew.
 */
export function cellContent(write: ElementWriter, cell: BookCell, formulaXml: string | null): CellContent {
  if (cell.formula === null && typeof cell.value === "string" && !cell.isError) return inlineText(write, cell.value);
  const formula = cell.formula === null ? "" : (formulaXml ?? writeFormula(write, cell));
  const { value } = cell;
  const v = (text: string): string => write("v", spaceKept(text), escapeText(text));
  if (typeof value === "number") return { type: null, inner: formula + v(writeNumber(value)) };
  if (typeof value === "boolean") return { type: "b", inner: formula + v(value ? "1" : "0") };
  return { type: cell.isError ? "e" : "str", inner: formula + v(writeXstring(value)) };
}

function inlineText(write: ElementWriter, text: string): CellContent {
  if (text === "") return { type: null, inner: "" };
  return { type: "inlineStr", inner: write("is", {}, textElement(write, text)) };
}

/** A `t` element. Excel: spaces and line breaks at the ends are lost unless it says that they count. */
export function textElement(write: ElementWriter, text: string): string {
  const written = writeXstring(text);
  return write("t", spaceKept(written), escapeText(written));
}

const spaceKept = (text: string): Record<string, string> => (text === text.trim() ? {} : { "xml:space": "preserve" });

// A plus sign is written as Excel writes it: 1e+21 is 1E+21.
const writeNumber = (value: number): string => String(Object.is(value, -0) ? 0 : value).replace("e", "E");

/** A `f` element. `attributes` are kept from the one it takes the place of. */
export function writeFormula(
  write: ElementWriter,
  { formula, arrayArea }: BookCell,
  attributes: Readonly<Record<string, string | null>> = {},
): string {
  const array = arrayArea ? { t: "array", ref: areaAddress(arrayArea) } : {};
  const text = writeXstring(formula ?? "");
  return write("f", { ...array, ...attributes, ...spaceKept(text) }, escapeText(text));
}
