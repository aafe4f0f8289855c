import { columnLetters } from "../../grid/area.ts";
import type { Layout, RegisterKind } from "../layout.ts";
import { type Assigned, assignFields, type Fixed } from "./assignFields.ts";
import { bodyRows } from "./bodyExtent.ts";
import type { Candidate, ColumnFacts } from "./candidate.ts";
import { type KindPoints, rankKinds } from "./chooseKind.ts";
import type { HeaderBlock } from "./headerBlock.ts";
import type { HeadingReader } from "./headingReader.ts";
import { joinHeadings } from "./joinHeadings.ts";
import type { Lines } from "./linesAbove.ts";
import { withNeighbourPeriods } from "./neighbourPeriods.ts";
import { profileOf, spread } from "./profile.ts";
import type { Heading } from "./readHeading.ts";
import { type Region, regionOf } from "./region.ts";
import type { SheetView } from "./sheetView.ts";
import { type RowMarks, type SortedRows, sortRows } from "./sortRows.ts";

/** A register as it was read, before anybody has judged whether it is one. */
export interface Draft {
  readonly block: HeaderBlock;
  readonly headings: readonly Heading[];
  readonly columns: readonly ColumnFacts[];
  readonly rows: SortedRows;
  readonly assigned: readonly Assigned[];
  /** What columns might have meant besides, the best first. */
  readonly rivals: readonly Candidate[];
  readonly kinds: readonly KindPoints[];
  readonly kind: RegisterKind;
  readonly lines: Lines;
  readonly orientation: Layout["orientation"];
}

/** How a person finds a field's place: the letters of its column, or the number of its row where items stand in columns. */
export const placeName = ({ orientation }: Pick<Draft, "orientation">, column: number): string =>
  orientation === "rows" ? columnLetters(column) : String(column + 1);

/** What is settled about a register before it is read. */
export interface Settled {
  readonly orientation: Layout["orientation"];
  /** The last row that may belong to it. */
  readonly bottom: number;
  readonly lines: Lines;
  readonly kind: RegisterKind | null;
  readonly fixed: Fixed;
  /** Whether every row down to `bottom` belongs to it, whatever it looks like: a person or a binding said so. */
  readonly whole: boolean;
}

/** Nothing is settled: what a sheet says decides. */
export const FREE = { orientation: "rows", kind: null, fixed: new Map<number, never>(), whole: false } as const;

/** Reads the register under a header: its rows, its fields, its kind. */
export function draftOf(view: SheetView, read: HeadingReader, block: HeaderBlock, settled: Settled): Draft {
  const region = regionOf(view, read, block);
  const headings = withNeighbourPeriods(joinHeadings(view, read, block));
  const body = settled.whole ? filledRows(region, settled.bottom) : bodyRows(region, settled.bottom);
  const rough = factsOf(
    view,
    block,
    headings,
    body.filter((row) => region.filled(row).length > 1 && !region.repeats(row)),
  );
  const own = new Set(settled.fixed.keys());
  const guess = marksOf(assignFields(rough, settled.kind, settled.fixed).assigned, own);
  const first = sortedDraft(region, headings, body, guess, settled);
  const marks = marksOf(first.assigned, own);
  if (marks.title === guess.title && marks.ref === guess.ref) return first;
  return sortedDraft(region, headings, body, marks, settled);
}

/** The draft whose rows are sorted by some marks. */
function sortedDraft(
  region: Region,
  headings: readonly Heading[],
  body: readonly number[],
  marks: RowMarks,
  settled: Settled,
): Draft {
  const { view, block } = region;
  const rows = sortRows(region, body, marks);
  const columns = factsOf(view, block, headings, rows.items);
  const { lines, orientation } = settled;
  return { block, headings, columns, rows, lines, orientation, ...withKind(view, columns, rows, settled) };
}

function withKind(
  view: SheetView,
  columns: readonly ColumnFacts[],
  rows: SortedRows,
  { kind, fixed: chosen, lines }: Settled,
): Pick<Draft, "assigned" | "rivals" | "kinds" | "kind"> {
  const { column: partsColumn } = rows.parts;
  const fixed = partsColumn === null ? chosen : new Map([...chosen, [partsColumn, null] as const]);
  const above = [view.sheet.replaceAll("_", " "), ...lines.all];
  const rank = (assigned: readonly Assigned[]): readonly KindPoints[] => {
    // A heading that we know speaks for a kind by itself already.
    const unknown = assigned.find(({ chosen }) => chosen.field === "title" && chosen.said === 0)?.facts.heading.text;
    const words = [...above, unknown ?? ""].join("\n");
    return rankKinds({ assigned, columns, words, titles: titlesOf(view, assigned, rows) });
  };
  const first = assignFields(columns, kind, fixed);
  const likeliest = kind ?? rank(first.assigned)[0]?.kind ?? "actions";
  const assignment = assignFields(columns, likeliest, fixed);
  const kinds = rank(assignment.assigned);
  return { ...assignment, kinds, kind: kind ?? kinds[0]?.kind ?? likeliest };
}

function titlesOf(view: SheetView, assigned: readonly Assigned[], rows: SortedRows): readonly string[] {
  const { title } = marksOf(assigned, new Set());
  return title === null ? [] : spread(rows.items, 100).map((row) => view.text(row, title));
}

/** The rows below a header that hold something in its columns. */
function filledRows(region: Region, bottom: number): readonly number[] {
  const rows: number[] = [];
  for (let row = region.top; row <= Math.min(bottom, region.view.bottom); row++) {
    if (region.filled(row).length > 0) rows.push(row);
  }
  return rows;
}

/** The facts of each column of a header, over some rows. */
function factsOf(
  view: SheetView,
  block: HeaderBlock,
  headings: readonly Heading[],
  rows: readonly number[],
): readonly ColumnFacts[] {
  const merged = new Set(
    view.merged
      .filter((area) => area.rows > 1 && area.columns === 1 && area.row > block.main)
      .map((area) => area.column),
  );
  return headings.map((heading, i) => {
    const column = block.left + i;
    return { column, heading, profile: profileOf(view, column, rows), isMergedDown: merged.has(column) };
  });
}

function marksOf(assigned: readonly Assigned[], fixed: ReadonlySet<number>): RowMarks {
  const columnOf = (field: "title" | "ref"): number | null =>
    assigned.find(({ chosen }) => chosen.field === field)?.chosen.column ?? null;
  const isMoney = assigned.some(
    ({ chosen }) => ["budget", "forecast", "variance"].includes(chosen.field) && chosen.said > 0.6,
  );
  return { title: columnOf("title"), ref: columnOf("ref"), isMoney, fixed };
}
