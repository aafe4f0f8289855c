import { readFileSync } from "node:fs";
import type { Layout } from "../../src/domain/layout.ts";
import { areaAddress, columnLetters } from "../../src/grid/area.ts";
import { sharedPath } from "./shared.ts";

type FieldPlace = string | number | readonly { readonly period: string; readonly column: string }[];

/** A register as the answer key has it; columns by their letters, rows as Excel numbers them. */
export interface ExpectedRegister {
  readonly sheet: string;
  readonly kind: string;
  readonly area: string;
  readonly headerRows: readonly number[];
  readonly rows: number;
  readonly periods: readonly string[];
  readonly fields: Readonly<Record<string, FieldPlace>>;
  readonly leftOut?: Readonly<Record<string, readonly number[]>>;
  readonly orientation?: "columns";
  readonly table?: string;
  /** What may be read otherwise: one or more of the members above, together. */
  readonly or?: readonly Partial<ExpectedRegister>[];
}

/** A sheet about which a person could reasonably think otherwise. */
export interface Ambiguity {
  readonly sheet: string;
  readonly about: readonly string[];
  readonly ifProposed?: readonly ExpectedRegister[];
}

/** The answer key of one workbook. */
export interface ExpectedWorkbook {
  readonly file: string;
  readonly registers: readonly ExpectedRegister[];
  readonly none: readonly string[];
  readonly ambiguous: readonly Ambiguity[];
}

/** Every workbook of the answer key. */
export const expectedWorkbooks = (): readonly ExpectedWorkbook[] =>
  JSON.parse(readFileSync(sharedPath("data/expected.json"), "utf8")) as readonly ExpectedWorkbook[];

const LEFT_OUT: Readonly<Record<string, (layout: Layout) => readonly number[]>> = {
  sections: (layout) => layout.sections.map(({ row }) => row),
  repeatedHeaders: (layout) => layout.repeatedHeaders,
  totals: (layout) => layout.totals,
  notes: (layout) => layout.notes,
  blank: (layout) => layout.blanks,
};

/** How a layout differs from what is expected, a line a difference; empty when it agrees. What the key does not assert may be anything. */
export function differences(layout: Layout, expected: ExpectedRegister): readonly string[] {
  const readings: readonly Partial<ExpectedRegister>[] = [expected, ...(expected.or ?? [])];
  const any = (test: (reading: Partial<ExpectedRegister>) => boolean): boolean => readings.some(test);
  const found = described(layout);
  const wrong = (what: string, ok: boolean, got: unknown, wanted: unknown): readonly string[] =>
    ok ? [] : [`${layout.sheet} ${what}: ${JSON.stringify(got)}, expected ${JSON.stringify(wanted)}`];
  return [
    ...wrong(
      "kind",
      any(({ kind }) => kind === found.kind),
      found.kind,
      expected.kind,
    ),
    ...wrong(
      "orientation",
      found.orientation === (expected.orientation ?? "rows"),
      found.orientation,
      expected.orientation,
    ),
    ...wrong(
      "area",
      any(({ area }) => area === found.area),
      found.area,
      expected.area,
    ),
    ...wrong(
      "headerRows",
      any(({ headerRows }) => headerRows !== undefined && same(headerRows, found.headerRows)),
      found.headerRows,
      expected.headerRows,
    ),
    ...wrong(
      "rows",
      any(({ rows }) => rows === found.rows),
      found.rows,
      expected.rows,
    ),
    ...wrong(
      "periods",
      expected.periods.length === 0 ||
        any(({ periods }) => periods !== undefined && samePeriods(periods, found.periods)),
      found.periods,
      expected.periods,
    ),
    ...wrong("table", (expected.table ?? null) === layout.table, layout.table, expected.table),
    ...Object.entries(expected.fields).flatMap(([field, place]) => {
      const others = (expected.or ?? []).map(({ fields }) => fields?.[field]);
      const places = [place, ...others.filter((one): one is FieldPlace => one !== undefined)];
      const got = placeOf(layout, field, place);
      return wrong(
        field,
        places.some((one) => sameField(one, got)),
        got,
        place,
      );
    }),
    ...Object.entries(expected.leftOut ?? {}).flatMap(([sort, rows]) => {
      const got = (LEFT_OUT[sort]?.(layout) ?? []).map((row) => row + 1);
      const all = [rows, ...(expected.or ?? []).flatMap(({ leftOut }) => (leftOut ? [leftOut[sort] ?? []] : []))];
      return wrong(
        sort,
        all.some((one) => same(one, got)),
        got,
        rows,
      );
    }),
  ];
}

const same = (a: readonly unknown[], b: readonly unknown[]): boolean => JSON.stringify(a) === JSON.stringify(b);

/** The key writes a year's name out or not: `2021-22 financial year` and `2021-22` are one. */
const plainPeriod = (words: string): string => words.replace(/ financial year$/, "");
const samePeriods = (a: readonly string[], b: readonly string[]): boolean =>
  same(a.map(plainPeriod), b.map(plainPeriod));

const sameField = (wanted: FieldPlace, got: FieldPlace): boolean =>
  typeof wanted === "object" && typeof got === "object"
    ? same(
        wanted.map((one) => [plainPeriod(one.period), one.column]),
        got.map((one) => [plainPeriod(one.period), one.column]),
      )
    : wanted === got;

function placeOf({ fields, orientation }: Layout, field: string, like: FieldPlace): FieldPlace {
  const columns = fields.filter((one) => one.field === field);
  if (typeof like === "object")
    return columns.map(({ periodWords, column }) => ({ period: periodWords ?? "", column: columnLetters(column) }));
  const column = columns[0]?.column;
  if (column === undefined) return "none";
  return orientation === "rows" ? columnLetters(column) : column + 1;
}

function described({ kind, orientation, area, headerRows, itemRows, fields }: Layout) {
  return {
    kind: kind as string,
    orientation: orientation as string,
    area: areaAddress(area),
    // In the key a register whose items stand in columns has its headings in columns, and no header row.
    headerRows: orientation === "rows" ? headerRows.map((row) => row + 1) : [],
    rows: itemRows.length,
    periods: fields.flatMap((one) => (one.field === "actual" ? (one.periodWords ?? []) : [])),
  };
}
