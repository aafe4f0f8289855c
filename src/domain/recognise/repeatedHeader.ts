import { distance } from "fastest-levenshtein";
import { headingWords } from "./phrase.ts";
import type { HeadingReader } from "./headingReader.ts";
import type { Heading } from "./readHeading.ts";
import type { SheetView } from "./sheetView.ts";

/** What has to be known of a header to see that a row repeats it. */
export interface Repeatable {
  readonly rows: readonly number[];
  readonly left: number;
  readonly right: number;
}

/**
 * Whether a row says the headings again, perhaps in slightly different words (`Where considered` for `Where reported`): at least half of
 * its cells, and at least two, say what the header says in the same column.
 */
export function repeatsHeader(view: SheetView, read: HeadingReader, header: Repeatable, row: number): boolean {
  const filled = view.filled(row, header.left, header.right);
  return header.rows.some((headerRow) => repeatsRow(view, read, header, headerRow, row, filled));
}

function repeatsRow(
  view: SheetView,
  read: HeadingReader,
  header: Repeatable,
  headerRow: number,
  row: number,
  filled: readonly number[],
): boolean {
  if (row === headerRow) return false;
  const headed = view.filled(headerRow, header.left, header.right);
  const fewest = headed.length === 1 ? 1 : 2;
  if (filled.length < fewest || filled.length * 2 < headed.length) return false;
  // Most rows differ in every cell, so the cheap comparison comes first.
  const equal = filled.filter((column) => view.text(row, column) === view.text(headerRow, column)).length;
  if (equal >= fewest && equal * 2 >= filled.length) return true;
  if (equal === 0 && filled.some((column) => typeof view.cell(row, column).value === "number")) return false;
  const same = filled.filter((column) => saysTheSame(view, read, column, headerRow, row)).length;
  return same >= fewest && same * 2 >= filled.length && same * 2 >= headed.length;
}

/** Whether two headings of one column say the same: the same words but for a slip, or surely the same field. */
function saysTheSame(view: SheetView, read: HeadingReader, column: number, a: number, b: number): boolean {
  const [one, other] = [view.text(a, column), view.text(b, column)];
  if (one === "" || other === "" || other.length > 120) return one === other;
  const [words, otherWords] = [headingWords(one).join(" "), headingWords(other).join(" ")];
  if (words === otherWords) return true;
  if (words.length >= 6 && distance(words, otherWords) <= 2) return true;
  return saysSurely(read(a, column), read(b, column));
}

function saysSurely(a: Heading, b: Heading): boolean {
  const sure = (heading: Heading): string | null =>
    heading.matches.find((match) => match.strength >= 0.85)?.field ?? null;
  return sure(a) !== null && sure(a) === sure(b);
}
