import type { Area } from "../../grid/area.ts";
import type { BookCell, BookSheet, BookTable, ColumnFormat, ConditionalFormat, RowFormat } from "../book.ts";

/** Whether two cells hold the same, whatever they look like. Where the file has a formula without a result, the formula alone counts. */
export const sameContent = (a: BookCell, b: BookCell): boolean =>
  a.formula === b.formula && sameArea(a.arrayArea, b.arrayArea) && (isUnworked(a, b) || sameResult(a, b));

const isUnworked = (a: BookCell, b: BookCell): boolean => a.unworked === true && b.unworked === true;
const sameResult = (a: BookCell, b: BookCell): boolean => a.value === b.value && a.isError === b.isError;

/** Whether two areas are the same. */
export const sameArea = (a: Area | null, b: Area | null): boolean =>
  a === b ||
  (a !== null &&
    b !== null &&
    a.row === b.row &&
    a.column === b.column &&
    a.rows === b.rows &&
    a.columns === b.columns);

/** Whether two lists of areas are the same, in the same order. */
export const sameAreas = (a: readonly Area[], b: readonly Area[]): boolean =>
  a.length === b.length && a.every((area, index) => sameArea(area, b[index] ?? null));

const sameCell = (a: BookCell, b: BookCell): boolean => a.style === b.style && sameContent(a, b);

/** Whether two rows are formatted alike; null is a row with no format of its own. */
export const sameRowFormat = (a: RowFormat | null, b: RowFormat | null): boolean =>
  (a?.height ?? null) === (b?.height ?? null) &&
  (a?.hidden ?? false) === (b?.hidden ?? false) &&
  (a?.style ?? null) === (b?.style ?? null);

/** Whether two columns are formatted alike; null is a column with no format of its own. */
export const sameColumnFormat = (a: ColumnFormat | null, b: ColumnFormat | null): boolean =>
  (a?.width ?? null) === (b?.width ?? null) &&
  (a?.hidden ?? false) === (b?.hidden ?? false) &&
  (a?.style ?? 0) === (b?.style ?? 0);

/** Whether two tables are the same. */
export const sameTable = (a: BookTable, b: BookTable): boolean =>
  sameArea(a.area, b.area) && sameText({ ...a, area: null }, { ...b, area: null });

/** Whether two conditional formats are the same. */
export const sameConditional = (a: ConditionalFormat, b: ConditionalFormat): boolean =>
  sameAreas(a.areas, b.areas) && sameText({ ...a, areas: null }, { ...b, areas: null });

// Both sides come from the same code or are copies of what it made, so their fields stand in one order.
const sameText = (a: object, b: object): boolean => sorted(a) === sorted(b);
const sorted = (value: object): string =>
  JSON.stringify(
    Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)),
    (_, inner: unknown) => (inner instanceof Map ? [...inner] : inner),
  );

/** Whether two sheets are the same in all that their part says; name, place and printed titles stand elsewhere. */
export function sameSheet(a: BookSheet, b: BookSheet): boolean {
  return (
    sameCells(a, b) &&
    sameColumns(a, b) &&
    sameAreas(a.merged, b.merged) &&
    sameList(a.tables, b.tables, sameTable) &&
    sameList(a.conditionalFormats, b.conditionalFormats, sameConditional) &&
    JSON.stringify(plainFields(a)) === JSON.stringify(plainFields(b))
  );
}

const plainFields = (sheet: BookSheet): unknown[] => [
  sheet.frozenRows,
  sheet.frozenColumns,
  sheet.tabColor,
  sheet.showGridlines,
  sheet.protection !== null,
  sheet.defaultWidth,
  sheet.defaultHeight,
  sheet.landscape,
  sheet.fitToPages?.wide,
  sheet.fitToPages?.tall,
];

const sameList = <T>(a: readonly T[], b: readonly T[], same: (a: T, b: T) => boolean): boolean =>
  a.length === b.length &&
  a.every((item, index) => {
    const other = b[index];
    return other !== undefined && same(item, other);
  });

/** Whether all rows and cells of two sheets are the same, with their heights and looks. */
export function sameCells(a: BookSheet, b: BookSheet): boolean {
  return (
    sameMaps(a.rowFormats, b.rowFormats, sameRowFormat) &&
    sameMaps(a.rows, b.rows, (x, y) => sameMaps(x ?? new Map(), y ?? new Map(), bothSame))
  );
}

const bothSame = (a: BookCell | null, b: BookCell | null): boolean => a !== null && b !== null && sameCell(a, b);

/** Whether all columns of two sheets are formatted alike. */
export const sameColumns = (a: BookSheet, b: BookSheet): boolean =>
  sameMaps(a.columnFormats, b.columnFormats, sameColumnFormat);

function sameMaps<T>(
  a: ReadonlyMap<number, T>,
  b: ReadonlyMap<number, T>,
  same: (a: T | null, b: T | null) => boolean,
): boolean {
  for (const [key, value] of a) if (!same(value, b.get(key) ?? null)) return false;
  for (const [key, value] of b) if (!a.has(key) && !same(null, value)) return false;
  return true;
}
