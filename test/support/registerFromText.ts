import type { Grid } from "../../src/grid/grid.ts";
import type { FieldColumn, FieldName, Layout, RegisterKind, SectionRow } from "../../src/domain/layout.ts";
import { rowReader } from "../../src/domain/register/fields.ts";
import type { Action, Indicator, Risk } from "../../src/domain/register/item.ts";
import { readActions } from "../../src/domain/register/readActions.ts";
import { readIndicators } from "../../src/domain/register/readIndicators.ts";
import { readRisks } from "../../src/domain/register/readRisks.ts";
import { readPeriod } from "../../src/domain/readPeriod.ts";
import { gridFromText } from "./gridFromText.ts";

/** What a layout of text is like besides its rows. */
export interface TextLayout {
  readonly kind?: RegisterKind;
  readonly sheet?: string;
  readonly name?: string;
  readonly lines?: readonly string[];
}

/**
 * A register from text: its first line names the field of each column, with its period (`title | actual Q1 21/22 | target 23/24`), each other
 * line is an item; a line that begins with `#` is a section. Recognition has no part in it.
 */
export function layoutFromText(
  text: string,
  { kind = "indicators", sheet = "Sheet1", name = sheet, lines = [] }: TextLayout = {},
): {
  readonly grid: Grid;
  readonly layout: Layout;
} {
  const grid = gridFromText(text, { sheet });
  const marks = grid.text.map((row) => row[0] ?? "");
  const sections: SectionRow[] = marks.flatMap((mark, row) =>
    mark.startsWith("#") ? [{ row, text: mark.slice(1).trim() }] : [],
  );
  const rows = marks.map((_, row) => row).slice(1);
  const layout: Layout = {
    ...{ sheet, kind, name, lines, sections, area: grid.area },
    ...{ orientation: "rows", headerRows: [0], table: null, confidence: 1, why: "", doubts: [] },
    ...{ repeatedHeaders: [], totals: [], notes: [], blanks: [] },
    itemRows: rows.filter((row) => !sections.some((section) => section.row === row)),
    fields: (grid.text[0] ?? []).map(fieldOf),
  };
  return { grid, layout };
}

/** `actual Q1 21/22` as the field of a column. */
function fieldOf(words: string, column: number): FieldColumn {
  const [field = "title", ...rest] = words.split(" ");
  const periodWords = rest.length === 0 ? null : rest.join(" ");
  const period = periodWords === null ? null : readPeriod(periodWords);
  return { field: field as FieldName, column, heading: words, period, periodWords };
}

const reader = (text: string, of: TextLayout, date1904 = false) => {
  const { grid, layout } = layoutFromText(text, of);
  return { layout, reader: rowReader(grid, layout, date1904) };
};

/** The indicators of a register of text. */
export function indicatorsFrom(text: string, of: TextLayout = {}): readonly Indicator[] {
  const read = reader(text, of);
  return readIndicators(read.layout, read.reader);
}

/** The actions of a register of text. */
export function actionsFrom(text: string, of: TextLayout = {}, date1904 = false): readonly Action[] {
  const read = reader(text, { kind: "actions", ...of }, date1904);
  return readActions(read.layout, read.reader);
}

/** The risks of a register of text. */
export function risksFrom(text: string, of: TextLayout = {}): readonly Risk[] {
  const read = reader(text, { kind: "risks", ...of });
  return readRisks(read.layout, read.reader);
}

/** The first of some items; there being none is a fault of the test. */
export function firstOf<T>(items: readonly T[]): T {
  const [first] = items;
  if (first === undefined) throw new Error("There is none.");
  return first;
}
