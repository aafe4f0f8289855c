import type { SectionRow } from "../layout.ts";
import { isNoteText } from "./labels.ts";
import { goesOn, isMergedOver } from "./goesOn.ts";
import { type LoneRow, sortLoneRows } from "./loneRows.ts";
import { rowParts, type RowParts } from "./rowParts.ts";
import { strengthOf } from "./readHeading.ts";
import type { Region } from "./region.ts";
import { totalsAmong } from "./totalRows.ts";

/** The columns that tell rows apart: those of the items' titles and references, and whether the figures are amounts of money. */
export interface RowMarks {
  readonly title: number | null;
  readonly ref: number | null;
  readonly isMoney: boolean;
  /** Columns that a person has given a meaning. */
  readonly fixed: ReadonlySet<number>;
}

/** What each row of a register's body is. */
export interface SortedRows {
  readonly items: readonly number[];
  /** The rows of items that have several; empty where each has one. */
  readonly parts: RowParts;
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
export function sortRows(region: Region, body: readonly number[], marks: RowMarks): SortedRows {
  const { filled } = region;
  const repeated = body.filter(region.repeats);
  const plain = body.filter((row) => !region.repeats(row));
  const parts = rowParts(region, plain, marks.fixed);
  const further = new Set(parts.rows.flatMap(({ row, item }) => (row === item ? [] : [row])));
  const rest = plain.filter((row) => !further.has(row));
  const totals = totalsAmong(region, rest, marks);
  const others = rest.filter((row) => !totals.has(row));
  const several = others.filter((row) => filled(row).length > 1);
  const going = new Set(several.filter((row) => goesOn(region, row, marks)));
  const notes = several.filter((row) => isNoteRow(region, row) || going.has(row));
  const items = several.filter((row) => !isNoteRow(region, row) && !going.has(row));
  const lone = others.filter((row) => filled(row).length === 1);
  const loneRows = sortLoneRows(region, { body: new Set(body), items, lone, totals }, marks);
  const as = (sort: LoneRow["sort"]): readonly number[] =>
    loneRows.filter((one) => one.sort === sort).map(({ row }) => row);
  const allItems = ascending([...items, ...as("item")]);
  return {
    items: allItems,
    parts: { ...parts, rows: parts.rows.filter(({ item }) => allItems.includes(item)) },
    sections: sectionRows(region, as("section"), repeated, marks),
    repeatedHeaders: repeated,
    totals: [...totals],
    notes: ascending([...notes, ...as("note")]),
    blanks: ascending([...emptyRows(region, allItems), ...as("blank")]),
    doubtful: [...loneRows.filter((one) => one.or !== null), ...perhapsItems(region, [...going], marks)],
  };
}

/** Rows that go on with the item above, unless a merged title says that they do. */
const perhapsItems = (region: Region, rows: readonly number[], marks: RowMarks): readonly LoneRow[] =>
  rows.filter((row) => !isMergedOver(region, row, marks)).map((row) => ({ row, sort: "note", or: "item" }));

const ascending = (rows: readonly number[]): readonly number[] => [...rows].sort((a, b) => a - b);

/** A note that spills over a few cells: it begins as notes do, and the rest are words. */
const isNoteRow = ({ view, filled, label }: Region, row: number): boolean =>
  isNoteText(label(row)) && filled(row).every((column) => typeof view.cell(row, column).value === "string");

/** Empty rows from the first row below the headings to the last item. */
function emptyRows(region: Region, items: readonly number[]): readonly number[] {
  const empty: number[] = [];
  for (let row = region.top; row < (items.at(-1) ?? 0); row++) if (region.filled(row).length === 0) empty.push(row);
  return empty;
}

/** The section rows with their texts; a repeated header whose title heading is another is a section as well. */
function sectionRows(
  region: Region,
  rows: readonly number[],
  repeated: readonly number[],
  { title }: RowMarks,
): readonly SectionRow[] {
  const named = title === null ? [] : headersThatName(region, repeated, title);
  const sections = [...rows.map((row) => ({ row, text: region.label(row) })), ...named];
  return sections.sort((a, b) => a.row - b.row);
}

/** Where each block's header has its own words over the titles (`Finance`, `Housing`), these name the sections. */
function headersThatName(
  { view, read, block }: Region,
  repeated: readonly number[],
  title: number,
): readonly SectionRow[] {
  const named = [block.main, ...repeated]
    .map((row) => ({ row, text: view.text(row, title) }))
    .filter(({ row, text }) => text !== "" && strengthOf(read(row, title), "title") < 0.6);
  const texts = new Set(named.map(({ text }) => text.toLowerCase()));
  return repeated.length > 0 && texts.size === repeated.length + 1 ? named : [];
}
