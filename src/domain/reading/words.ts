import type { GridCell } from "../../grid/grid.ts";
import { isDateFormat } from "../numberFormat.ts";
import { formatDay } from "../serialDate.ts";

/** A text with its white space folded: no lines, no double blanks, nothing at either end. */
export const fold = (text: string): string => text.replace(/[\s\u00a0\u200b]+/g, " ").trim();

/** What a cell says, as it shows it, with white space folded; empty when it holds nothing. */
export function wordsOf(cell: GridCell): string {
  const text = fold(cell.text);
  // Excel: a number in too narrow a column shows as hashes (Range.text does too); its value still says what it is.
  if (typeof cell.value !== "number" || !/^#*$/.test(text)) return text === "" ? fold(String(cell.value)) : text;
  const day = isDateFormat(cell.format) ? formatDay(cell.value) : "";
  return day === "" ? String(cell.value) : day;
}

/** What a cell that lists things says: its lines folded, without bullets and commas at their ends, with `; ` between them. */
export function listWords(cell: GridCell): string {
  const lines = cell.text.split(/[\r\n]+/);
  if (lines.length < 2) return wordsOf(cell);
  const said = lines.map((line) => fold(line).replace(/^[•·▪◦‣*–-]+\s*|[;,]+$/gu, ""));
  return said.filter((line) => line !== "").join("; ");
}

/** What a text says line by line: each line folded, without those that are empty. */
export const foldLines = (text: string): string =>
  text
    .split(/\r\n?|\n/)
    .map(fold)
    .filter((line) => line !== "")
    .join("\n");

/** A text for comparing: lower case, white space folded, `&` as `and`, straight quotes, plain hyphens, no full stop at the end. */
export function plain(text: string): string {
  return fold(text)
    .toLowerCase()
    .replace(/[‘’`]/g, "'")
    .replace(/[‐‑‒–—−]/g, "-")
    .replace(/ ?& ?/g, " and ")
    .replace(/(?<=[a-z])\.$/, "");
}

/** A cell that holds a text, as if it had been typed: for reading words that do not stand in a cell of their own. */
export const textCell = (text: string): GridCell => ({ value: text, text, format: "@" });
