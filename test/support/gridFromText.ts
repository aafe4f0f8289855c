import { type Area, areaBetween, parseArea } from "../../src/grid/area.ts";
import type { Grid, GridCell } from "../../src/grid/grid.ts";

/** Where a sheet of text begins, and what it is called. */
export interface TextSheet {
  readonly sheet?: string;
  /** The cell of the first text; `A1` unless said. */
  readonly at?: string;
}

/**
 * A sheet from text: a line a row, `|` between cells. `12.5`, `28.6%`, `£1,200`, `31/10/2021` and `TRUE` become what Excel would make of
 * them when typed; `'12.5` stays text. `<` is merged with the cell at its left, `^` with the one above; `\n` is a line break.
 * Blank lines are empty rows; the first and last line of the literal are left out where they are blank.
 */
export function gridFromText(text: string, { sheet = "Sheet1", at = "A1" }: TextSheet = {}): Grid {
  const start = parseArea(at) ?? { row: 0, column: 0, rows: 1, columns: 1 };
  const marks = linesOf(text).map((line) => line.split("|").map((cell) => cell.trim()));
  const width = Math.max(1, ...marks.map((row) => row.length));
  const cells = marks.map((row) => Array.from({ length: width }, (_, i) => cellOf(row[i] ?? "")));
  return {
    sheet,
    area: { row: start.row, column: start.column, rows: Math.max(cells.length, 1), columns: width },
    values: cells.map((row) => row.map((cell) => cell.value)),
    text: cells.map((row) => row.map((cell) => cell.text)),
    formats: cells.map((row) => row.map((cell) => cell.format)),
    merged: mergedAreas(marks).map((area) => ({
      ...area,
      row: area.row + start.row,
      column: area.column + start.column,
    })),
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
  };
}

function linesOf(text: string): readonly string[] {
  const lines = text.split("\n");
  const from = lines[0]?.trim() === "" ? 1 : 0;
  const to = lines.at(-1)?.trim() === "" ? -1 : lines.length;
  return lines.slice(from, to);
}

const DATE = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/;

function cellOf(mark: string): GridCell {
  const text = mark === "<" || mark === "^" ? "" : mark.replace(/^'/, "").replaceAll("\\n", "\n");
  const plain = { value: text, text, format: "General" };
  if (text === "" || mark.startsWith("'")) return plain;
  if (text === "TRUE" || text === "FALSE") return { ...plain, value: text === "TRUE" };
  const [, day, month, year] = DATE.exec(text) ?? [];
  if (day && month && year)
    return { value: serial(Number(year), Number(month), Number(day)), text, format: "dd/mm/yyyy" };
  if (/^-?[\d,]+(?:\.\d+)?$/.test(text)) return { ...plain, value: Number(text.replaceAll(",", "")) };
  if (/^-?\d+(?:\.\d+)?%$/.test(text)) return { value: Number(text.slice(0, -1)) / 100, text, format: "0.0%" };
  if (/^-?£[\d,]+(?:\.\d+)?$/.test(text)) return { value: Number(text.replace(/[£,]/g, "")), text, format: "£#,##0" };
  return plain;
}

const serial = (year: number, month: number, day: number): number =>
  Date.UTC(year, month - 1, day) / 86_400_000 + 25_569;

/** Each cell that others are merged with, with all of them. */
function mergedAreas(marks: readonly (readonly string[])[]): readonly Area[] {
  const last = new Map<string, { row: number; column: number }>();
  const origin = (row: number, column: number): readonly [number, number] => {
    const mark = marks[row]?.[column];
    if (mark === "<") return origin(row, column - 1);
    return mark === "^" ? origin(row - 1, column) : [row, column];
  };
  marks.forEach((line, row) =>
    line.forEach((mark, column) => {
      if (mark === "<" || mark === "^") last.set(origin(row, column).join(), { row, column });
    }),
  );
  return [...last].map(([from, to]) => {
    const [row = 0, column = 0] = from.split(",").map(Number);
    return areaBetween(row, column, to.row, to.column);
  });
}
