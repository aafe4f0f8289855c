import { readFileSync } from "node:fs";
import type { Grid } from "../../src/grid/grid.ts";
import type { Scalar } from "../../src/grid/scalar.ts";

/** A sheet from a file of comma-separated values, as Excel opens it: plain numbers become numbers, all else stays text. */
export function gridFromCsv(
  file: string,
  encoding: "utf8" | "latin1",
  rows: (cells: readonly string[]) => boolean = () => true,
): Grid {
  const all = cellsOf(readFileSync(file).toString(encoding).replace(/^\uFEFF/, "")); // prettier-ignore
  const text = all.filter((cells, at) => at === 0 || rows(cells));
  const columns = text[0]?.length ?? 1;
  const values = text.map((cells) => Array.from({ length: columns }, (_, at) => valueOf(cells[at] ?? "")));
  return {
    sheet: "Sheet1",
    area: { row: 0, column: 0, rows: text.length, columns },
    values,
    text: values.map((row) => row.map(String)),
    formats: values.map((row) => row.map(() => "General")),
    merged: [],
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
  };
}

const valueOf = (text: string): Scalar => (/^-?\d+(?:\.\d+)?$/.test(text) ? Number(text) : text);

/** The cells of each line; within quotation marks commas and line breaks are text, and two marks are one. */
function cellsOf(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]];
  for (const [, quoted, plain = "", end = ""] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^,\r\n]*))(,|\r?\n|$)/g)) {
    rows.at(-1)?.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    if (end.includes("\n")) rows.push([]);
    if (end === "") break;
  }
  return rows.filter((row) => row.length > 1);
}
