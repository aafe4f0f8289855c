import type { Area } from "../grid/area.ts";
import type { Grid } from "../grid/grid.ts";
import { areaOf, WHERE } from "./askArea.ts";

/** The used part of a sheet without its cells: where it lies and what is merged in it. */
export type Outline = Pick<Grid, "sheet" | "area" | "merged">;

/** Cells of some rows of a sheet's used part, and which rows and columns are hidden there. */
export type Strip = Pick<Grid, "values" | "text" | "formats" | "formulas" | "hiddenRows" | "hiddenColumns">;

/**
 * The part of a sheet that holds values; a null object when there are none.
 * Excel: with `valuesOnly` a fill or a border far below the data does not count as used (`Worksheet.getUsedRange`).
 */
export const usedPart = (context: Excel.RequestContext, sheetId: string): Excel.Range =>
  context.workbook.worksheets.getItem(sheetId).getUsedRangeOrNullObject(true);

/** Asks for the outline of a sheet's used part; the answer, after the next sync, is null when the sheet is empty. */
export function askOutline(used: Excel.Range, sheet: string): () => Outline | null {
  used.load(WHERE);
  // Excel: the areas are asked one by one, because `address` names only their top left cells (office-js issue 1590).
  const merged = used.getMergedAreasOrNullObject();
  merged.areas.load(WHERE);
  return () => {
    if (used.isNullObject) return null;
    return { sheet, area: areaOf(used), merged: merged.isNullObject ? [] : merged.areas.items.map(areaOf) };
  };
}

/**
 * Asks for the cells of a range. The answer, after the next sync, needs to know where on the sheet the range lies, which
 * need not be known before; it is null when Excel gives no cells.
 * @param formulas whether the formulas are asked for, too
 */
export function askStrip(range: Excel.Range, formulas: boolean): (area: Area) => Strip | null {
  range.load({ values: true, text: true, numberFormat: true, ...(formulas ? { formulas } : {}) });
  const rows = later(range.getRowProperties({ rowHidden: true }));
  // One row is enough to ask which columns are hidden, and spares Excel the others.
  const columns = later(range.getRow(0).getColumnProperties({ columnHidden: true }));
  return (area) => {
    // Excel: a range of whole columns or rows answers null ("Read or write to an unbounded range", learn.microsoft.com),
    // which the type does not say.
    if (!Array.isArray(range.values)) return null;
    return {
      values: range.values,
      text: range.text,
      formats: range.numberFormat,
      ...(formulas ? { formulas: range.formulas } : {}),
      hiddenRows: placesOf(area.row, rows(), (row) => row.rowHidden === true),
      hiddenColumns: placesOf(area.column, columns(), (column) => column.columnHidden === true),
    };
  };
}

/** What a question that was asked by a method brings, once it has been answered. */
const later =
  <Answer>(result: OfficeExtension.ClientResult<Answer>) =>
  (): Answer =>
    result.value;

/** The places, counted on from `first`, of the items for which something holds. */
function placesOf<Item>(first: number, items: readonly Item[], holds: (item: Item) => boolean): ReadonlySet<number> {
  return new Set(items.flatMap((item, i) => (holds(item) ? [first + i] : [])));
}

/** An outline filled with the cells of all its rows, strip by strip from the top. */
export function gridOf(outline: Outline, strips: readonly Strip[]): Grid {
  return {
    ...outline,
    values: strips.flatMap((strip) => strip.values),
    text: strips.flatMap((strip) => strip.text),
    formats: strips.flatMap((strip) => strip.formats),
    ...(strips.some((strip) => strip.formulas) ? { formulas: strips.flatMap((strip) => strip.formulas ?? []) } : {}),
    hiddenRows: new Set(strips.flatMap((strip) => [...strip.hiddenRows])),
    hiddenColumns: new Set(strips.flatMap((strip) => [...strip.hiddenColumns])),
  };
}

/** How many cells an area has. */
export const cellsIn = (area: Area): number => area.rows * area.columns;
