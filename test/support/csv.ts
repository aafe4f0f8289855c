import { readFileSync } from "node:fs";

/** The rows of a file of comma-separated values, each by the names in its first line; a cell in quotes may hold commas, quotes and line breaks. */
export function readCsv(path: string): readonly Readonly<Record<string, string>>[] {
  const [header = [], ...rows] = cells(readFileSync(path, "utf8"));
  return rows
    .filter((row) => row.length === header.length)
    .map((row) => Object.fromEntries(header.map((name, index) => [name, row[index] ?? ""])));
}

function cells(text: string): readonly (readonly string[])[] {
  const pattern = /("(?:[^"]|"")*"|[^,\r\n]*)(,|\r?\n|$)/g;
  const rows: string[][] = [[]];
  for (const [whole, cell = "", end = ""] of text.matchAll(pattern)) {
    if (whole === "") break;
    rows.at(-1)?.push(cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell);
    if (end !== ",") rows.push([]);
  }
  return rows;
}
