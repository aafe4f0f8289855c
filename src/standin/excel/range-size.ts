import { ensureColumnFormat, ensureRowFormat, charactersOfPoints, pointsOfCharacters } from "../model/sizes.ts";
import { cellsIn } from "../model/cells.ts";
import { displayText } from "../model/display.ts";
import { styleOf } from "../model/styles.ts";
import { invalidArgument, invalidOperation } from "../protocol/refusal.ts";
import { numberOf } from "./arguments.ts";
import { mustBeUnprotected } from "./guards.ts";
import type { RangeHandle } from "./handles.ts";

/** Setting something for more rows than this one by one is not modelled. */
const MOST_ROWS = 100_000;

const every = (first: number, count: number): number[] => Array.from({ length: count }, (_, index) => first + index);

/** The columns of a range. */
export const columnsOf = ({ area }: RangeHandle): number[] => every(area.column, area.columns);

/** The rows of a range, if they are not too many to treat one by one. */
export function rowsOf({ area }: RangeHandle): number[] {
  if (area.rows > MOST_ROWS) throw invalidOperation("The stand-in Excel cannot set this for all rows of a sheet.");
  return every(area.row, area.rows);
}

const common = <T>(values: readonly T[]): T | null =>
  values.every((value) => value === values[0]) ? (values[0] ?? null) : null;

/** The width in points that the columns share; null when they differ. */
export const columnWidth = (range: RangeHandle): number | null => {
  const { sheet } = range;
  return common(
    columnsOf(range).map((column) => pointsOfCharacters(sheet.columnFormats.get(column)?.width ?? sheet.defaultWidth)),
  );
};

/** Sets the width of the columns, in points. */
export function setColumnWidth(range: RangeHandle, value: unknown): void {
  mustBeUnprotected(range);
  const points = numberOf(value);
  if (points < 0 || charactersOfPoints(points) > 256) throw invalidArgument();
  for (const column of columnsOf(range)) {
    Object.assign(ensureColumnFormat(range.sheet, column), { width: charactersOfPoints(points), hidden: points === 0 });
  }
}

/** The height in points that the rows share; null when they differ. */
export function rowHeight(range: RangeHandle): number | null {
  const { sheet, area } = range;
  const heights = new Set<number>();
  let own = 0;
  for (const [row, format] of sheet.rowFormats) {
    if (row < area.row || row >= area.row + area.rows || format.height === null) continue;
    heights.add(format.height);
    own += 1;
  }
  if (own < area.rows) heights.add(sheet.defaultHeight);
  return common([...heights]);
}

/** Sets the height of the rows, in points. */
export function setRowHeight(range: RangeHandle, value: unknown): void {
  mustBeUnprotected(range);
  const points = numberOf(value);
  if (points < 0 || points > 409.5) throw invalidArgument();
  for (const row of rowsOf(range))
    Object.assign(ensureRowFormat(range.sheet, row), { height: points, hidden: points === 0, fitted: false });
}

/**
 * Widens or narrows the columns to their longest text in the range. An estimate: each character counts as one digit,
 * bold ones as a tenth more. Excel measures the glyphs.
 */
export function autofitColumns(range: RangeHandle): void {
  mustBeUnprotected(range);
  range.session.calculation.settle();
  const widest = new Map<number, number>();
  for (const { column, cell } of cellsIn(range.sheet, range.area)) {
    const font = styleOf(range.session.book, cell.style).font;
    const lines = displayText(range.session.book, cell).split("\n");
    const characters = Math.max(...lines.map((line) => line.length)) * (font.bold ? 1.1 : 1) * (font.size / 11);
    widest.set(column, Math.max(widest.get(column) ?? 0, characters));
  }
  for (const [column, characters] of widest) {
    if (characters > 0) ensureColumnFormat(range.sheet, column).width = Math.min(characters + 1.5, 255);
  }
}

/** The height of a line of text, for each point of its font's size: 11 points take 15. */
const LINE = 15 / 11;

/** How many lines a text takes that goes on to the next line between words; a word that is longer than a line goes on in the middle. */
function wrappedLines(text: string, characters: number): number {
  let [lines, used] = [1, 0];
  for (const { length } of text.split(" ")) {
    const joined = used === 0 ? length : used + 1 + length;
    if (joined <= characters) {
      used = joined;
      continue;
    }
    const own = Math.max(1, Math.ceil(length / characters));
    lines += used === 0 ? own - 1 : own;
    used = length - (own - 1) * characters;
  }
  return lines;
}

/**
 * Fits the rows to the tallest cell of the range, as wrapped text needs. An estimate: each character counts as nine tenths of a digit. Excel
 * measures the glyphs, over the whole row.
 */
export function autofitRows(range: RangeHandle): void {
  mustBeUnprotected(range);
  range.session.calculation.settle();
  const tallest = new Map<number, number>();
  for (const { row, column, cell } of cellsIn(range.sheet, range.area)) {
    const { font, wrap } = styleOf(range.session.book, cell.style);
    const width = range.sheet.columnFormats.get(column)?.width ?? range.sheet.defaultWidth;
    const characters = (Math.max(width, 1) / (font.bold ? 1.1 : 0.9)) * (11 / font.size);
    const lines = displayText(range.session.book, cell).split("\n");
    const count = wrap ? lines.reduce((sum, line) => sum + wrappedLines(line, characters), 0) : 1;
    tallest.set(row, Math.max(tallest.get(row) ?? 0, Math.ceil(count * font.size * LINE)));
  }
  for (const [row, height] of tallest) {
    Object.assign(ensureRowFormat(range.sheet, row), { height: Math.min(height, 409.5), fitted: true });
  }
}
