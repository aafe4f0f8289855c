import type { SectionRow } from "../layout.ts";
import type { HeaderBlock } from "./headerBlock.ts";
import type { HeadingReader } from "./headingReader.ts";
import { isNoteText } from "./labels.ts";
import { type LoneRow, sortLoneRows } from "./loneRows.ts";
import { strengthOf } from "./readHeading.ts";
import { repeatsHeader } from "./repeatedHeader.ts";
import type { SheetView } from "./sheetView.ts";
import { totalsAmong } from "./totalRows.ts";

/** The columns that tell rows apart: those of the items' titles and references, and whether the figures are amounts of money. */
export interface RowMarks {
  readonly title: number | null;
  readonly ref: number | null;
  readonly isMoney: boolean;
}

/** What each row of a register's body is. */
export interface SortedRows {
  readonly items: readonly number[];
  readonly sections: readonly SectionRow[];
  readonly repeatedHeaders: readonly number[];
  readonly totals: readonly number[];
  readonly notes: readonly number[];
  /** Empty rows between items, and rows that hold a reference and nothing else. */
  readonly blanks: readonly number[];
  /** Rows that could as well be something else, with what they were taken for. */
  readonly doubtful: readonly LoneRow[];
}

/** Sorts a register's rows: items, section rows, repeated headings, totals, notes, empty rows. */
export function sortRows(
  view: SheetView,
  read: HeadingReader,
  block: HeaderBlock,
  body: readonly number[],
  marks: RowMarks,
): SortedRows {
  const filled = (row: number): readonly number[] => view.filled(row, block.left, block.right);
  const repeated = new Set(body.filter((row) => repeatsHeader(view, read, block, row)));
  const rest = body.filter((row) => !repeated.has(row));
  const totals = totalsAmong(view, block, rest, marks);
  const lone = rest.filter((row) => filled(row).length === 1 && !totals.has(row));
  const notes = new Set(
    rest.filter((row) => filled(row).length > 1 && !totals.has(row) && isNoteRow(view, filled(row), row)),
  );
  const items = rest.filter((row) => filled(row).length > 1 && !totals.has(row) && !notes.has(row));
  const loneRows = sortLoneRows(view, block, { body: new Set(body), items, lone, repeated, totals }, marks);
  const as = (sort: LoneRow["sort"]): readonly number[] =>
    loneRows.filter((one) => one.sort === sort).map(({ row }) => row);
  const allItems = ascending([...items, ...as("item")]);
  return {
    items: allItems,
    sections: sectionRows(view, read, block, as("section"), repeated, marks),
    repeatedHeaders: [...repeated],
    totals: [...totals],
    notes: ascending([...notes, ...as("note")]),
    blanks: ascending([...emptyRows(view, block, allItems), ...as("blank")]),
    doubtful: loneRows.filter((one) => one.or !== null),
  };
}

const ascending = (rows: readonly number[]): readonly number[] => [...rows].sort((a, b) => a - b);

/** A note that spills over a few cells: it begins as notes do, and the rest are words. */
const isNoteRow = (view: SheetView, filled: readonly number[], row: number): boolean =>
  isNoteText(view.text(row, filled[0] ?? 0)) &&
  filled.every((column) => typeof view.cell(row, column).value === "string");

/** Empty rows from the first row below the headings to the last item. */
function emptyRows(view: SheetView, block: HeaderBlock, items: readonly number[]): readonly number[] {
  const last = items.at(-1) ?? -1;
  const empty: number[] = [];
  for (let row = (block.rows.at(-1) ?? 0) + 1; row < last; row++) {
    if (view.filled(row, block.left, block.right).length === 0) empty.push(row);
  }
  return empty;
}

/** The section rows with their texts; a repeated header whose title heading is another is a section as well. */
function sectionRows(
  view: SheetView,
  read: HeadingReader,
  block: HeaderBlock,
  rows: readonly number[],
  repeated: ReadonlySet<number>,
  { title }: RowMarks,
): readonly SectionRow[] {
  const textOf = (row: number): string => view.text(row, view.filled(row, block.left, block.right)[0] ?? block.left);
  const named = title === null ? [] : headersThatName(view, read, block.main, [...repeated], title);
  const sections = [...rows.map((row) => ({ row, text: textOf(row) })), ...named];
  return sections.sort((a, b) => a.row - b.row);
}

/** Where each block's header has its own words over the titles (`Finance`, `Housing`), these name the sections. */
function headersThatName(
  view: SheetView,
  read: HeadingReader,
  main: number,
  repeated: readonly number[],
  title: number,
): readonly SectionRow[] {
  const named = [main, ...repeated]
    .map((row) => ({ row, text: view.text(row, title) }))
    .filter(({ row, text }) => text !== "" && strengthOf(read(row, title), "title") < 0.6);
  const texts = new Set(named.map(({ text }) => text.toLowerCase()));
  return repeated.length > 0 && texts.size === repeated.length + 1 ? named : [];
}
