import { distance } from "fastest-levenshtein";
import type { FieldName } from "../layout.ts";
import { headingWords } from "./phrase.ts";
import { isPlainHeading } from "./phraseIndex.ts";
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
  // Most rows of data say nothing that a heading says, which is cheap to see.
  const isLike = (column: number): boolean =>
    view.text(row, column) === view.text(headerRow, column) || isPlainHeading(view.text(row, column));
  if (filled.filter(isLike).length < fewest) return false;
  if (filled.some((column) => saysAnother(view, read, column, headerRow, row))) return false;
  const same = filled.filter((column) => saysTheSame(view, read, column, headerRow, row)).length;
  return same >= fewest && same * 2 >= filled.length && same * 2 >= headed.length;
}

/** Whether two headings of one column say the same: the same words but for a slip, or surely the same field. */
function saysTheSame(view: SheetView, read: HeadingReader, column: number, a: number, b: number): boolean {
  const [one, other] = [view.text(a, column), view.text(b, column)];
  if (one === other) return true;
  if (one === "" || other === "" || other.length > 60) return false;
  const [words, otherWords] = [headingWords(one).join(" "), headingWords(other).join(" ")];
  if (words === otherWords) return true;
  if (Math.abs(words.length - otherWords.length) <= 2 && words.length >= 6 && distance(words, otherWords) <= 2)
    return true;
  const field = isPlainHeading(other) ? sureField(read(b, column), 0.85) : null;
  return field !== null && field === sureField(read(a, column), 0.85);
}

/** Whether two headings of one column surely mean different things: `RAG` over the open actions, `Date completed` over the others. */
function saysAnother(view: SheetView, read: HeadingReader, column: number, a: number, b: number): boolean {
  if (!isPlainHeading(view.text(b, column)) || view.text(a, column) === view.text(b, column)) return false;
  const [one, other] = [read(a, column), read(b, column)];
  const [first, second] = [sureField(one, 0.95), sureField(other, 0.95)];
  if (first === null || second === null || one.isPeriod || other.isPeriod) return false;
  return one.matches.every(({ field }) => field !== second) && other.matches.every(({ field }) => field !== first);
}

/** The field that a heading says with some strength at least; null when it says none. */
const sureField = ({ matches: [best] }: Heading, least: number): FieldName | null =>
  best !== undefined && best.strength >= least ? best.field : null;
