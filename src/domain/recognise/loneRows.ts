import { MONTH_PATTERN } from "../monthNames.ts";
import { isDataLike } from "./content.ts";
import { goesOn, isMergedOver } from "./goesOn.ts";
import { isNoteText } from "./labels.ts";
import type { Region } from "./region.ts";
import type { SheetView } from "./sheetView.ts";
import type { RowMarks } from "./sortRows.ts";

/** A row with one filled cell, and what it was taken for; `or` is what it might be as well. */
export interface LoneRow {
  readonly row: number;
  readonly sort: "section" | "item" | "note" | "blank";
  readonly or: "section" | "item" | null;
}

/** The rows of a body, as far as they are sorted. */
export interface BodySoFar {
  readonly body: ReadonlySet<number>;
  readonly items: readonly number[];
  readonly lone: readonly number[];
  readonly totals: ReadonlySet<number>;
}

/**
 * Sorts the rows in which only one cell is filled. Before items such a row heads a section; after the last item it is a note. In a register
 * most of whose rows hold a title only, it is an item; so is the third of three in a row. A row that ends a text begun above it is a note, and
 * a reference without anything else an unused line.
 */
export function sortLoneRows(region: Region, so: BodySoFar, marks: RowMarks): readonly LoneRow[] {
  const { view } = region;
  const only = (row: number): number => region.filled(row)[0] ?? region.block.left;
  const titles = so.lone.filter((row) => only(row) === marks.title && view.mergedAt(row, only(row)) === null);
  const inTitle = new Set(titles);
  const mostlyTitles = titles.length > 3 * so.items.length;
  const runs = runLengths(titles);
  const lastItem = Math.max(so.items.at(-1) ?? -1, mostlyTitles ? (titles.at(-1) ?? -1) : -1);
  const last = [...so.totals].reduce((latest, row) => Math.max(latest, row), lastItem);
  const sectionColumn = so.lone.map((row) => (row < lastItem ? only(row) : -1)).find((column) => column >= 0) ?? -1;
  return so.lone.map((row): LoneRow => {
    const column = only(row);
    const text = view.text(row, column);
    const plain = (sort: LoneRow["sort"]): LoneRow => ({ row, sort, or: null });
    if (isNoteText(text) || (isMergedOver(region, row, marks) && goesOn(region, row, marks))) return plain("note");
    if (column === marks.ref && isUnusedLine(view, row, column)) return plain("blank");
    if (isRestOfText(view, row, column)) return { row, sort: "note", or: "item" };
    if (row > last) return plain(column === sectionColumn && isShortName(text) ? "section" : "note");
    const isTitle = inTitle.has(row);
    if (isTitle && mostlyTitles) return plain(headsOthers(so, row) ? "section" : "item");
    if (isTitle && ((runs.get(row) ?? 1) >= 3 || text.length > 200)) return { row, sort: "item", or: "section" };
    if (isTitle && endsChunk(region, so, row)) return { row, sort: "item", or: "section" };
    return plain("section");
  });
}

/** How many rows without a break each row stands among. */
function runLengths(rows: readonly number[]): ReadonlyMap<number, number> {
  const runs = new Map<number, number>();
  let run: number[] = [];
  for (const row of [...rows, Number.POSITIVE_INFINITY]) {
    if (run.length > 0 && run.at(-1) !== row - 1) {
      for (const one of run) runs.set(one, run.length);
      run = [];
    }
    run.push(row);
  }
  return runs;
}

/** Whether a title alone is followed by an empty row: an item that nobody has filled in, since it heads nothing. */
const endsChunk = ({ filled, repeats }: Region, so: BodySoFar, row: number): boolean =>
  filled(row + 1).length === 0 && so.body.has(row - 1) && filled(row - 1).length > 1 && !repeats(row - 1);

/** Among rows of titles only, one with an empty row on either side heads those that follow. */
const headsOthers = (so: BodySoFar, row: number): boolean => !so.body.has(row - 1) && !so.body.has(row + 1);

/** A reference, or a number typed ahead of its item; a meeting with its date (`Cabinet, July 2023`) is neither. */
function isUnusedLine(view: SheetView, row: number, column: number): boolean {
  const content = view.content(row, column);
  if (content === "date" && MEETING.test(view.text(row, column))) return false;
  return content === "code" || (isDataLike(content) && content !== "prose");
}

const MEETING = new RegExp(`^(?!${MONTH_PATTERN}|by\\b|end\\b|of\\b)[a-z]{3,}`, "i");

/** Whether a text goes on from the cell above: it closes a bracket that was opened there, or begins in lower case in mid-sentence. */
function isRestOfText(view: SheetView, row: number, column: number): boolean {
  const text = view.text(row, column);
  const above = view.text(row - 1, column);
  if (above === "") return false;
  const open = (one: string): number => (one.match(/\(/g) ?? []).length - (one.match(/\)/g) ?? []).length;
  return (open(text) < 0 && open(above) > 0) || (/^[a-z]/.test(text) && !/[.:;!?]$/.test(above));
}

const isShortName = (text: string): boolean => text.length <= 40 && !/[.:]$/.test(text);
