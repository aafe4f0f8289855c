/** Characters that make Excel put a cell's text in quotes. */
const NEEDS_QUOTES = /["\t\r\n]/;

/** Rows of texts as the clipboard carries them between spreadsheets: tabs between cells, a line for each row. */
export const writeTabText = (rows: readonly (readonly string[])[]): string =>
  rows.map((row) => row.map(quoted).join("\t")).join("\r\n");

const quoted = (text: string): string => (NEEDS_QUOTES.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/**
 * Reads what another spreadsheet put on the clipboard; a text without tabs and line breaks is one cell. A cell that begins
 * with a quote goes on to the quote that closes it, whatever is between. The line break at the very end is not a row.
 */
export function readTabText(text: string): string[][] {
  const rows: string[][] = [[]];
  let at = 0;
  while (at <= text.length) {
    const { cell, end } = readCell(text, at);
    rows.at(-1)?.push(cell);
    if (end >= text.length) break;
    const isLineEnd = text[end] !== "\t";
    at = end + (text.startsWith("\r\n", end) ? 2 : 1);
    if (isLineEnd && at < text.length) rows.push([]);
    else if (isLineEnd) break;
  }
  return rows;
}

const QUOTED = /"((?:[^"]|"")*)"(?=[\t\r\n]|$)/y;
const PLAIN = /[^\t\r\n]*/y;

/** The cell that begins at a place, and where it ends. */
function readCell(text: string, at: number): { readonly cell: string; readonly end: number } {
  QUOTED.lastIndex = at;
  const inQuotes = QUOTED.exec(text);
  if (inQuotes) return { cell: (inQuotes[1] ?? "").replaceAll('""', '"'), end: at + inQuotes[0].length };
  PLAIN.lastIndex = at;
  const cell = PLAIN.exec(text)?.[0] ?? "";
  return { cell, end: at + cell.length };
}
