import type { Area } from "./area.ts";
import type { ChartModel, ChartPoints } from "./chart.ts";
import type { Colour, Look } from "./look.ts";
import type { Scalar } from "./scalar.ts";

/**
 * Puts values into an area; `values` has as many rows and columns as it. Null leaves a cell alone and `""` empties it.
 * A text arrives as that text, whatever it looks like: `=x`, `1/15` and `31/03/22` stay what they are.
 */
export interface ValuesWrite {
  readonly kind: "values";
  readonly sheet: string;
  readonly area: Area;
  readonly values: readonly (readonly (Scalar | null)[])[];
}

/** Puts formulas into an area, each beginning with `=` and in English with commas. Null leaves a cell alone. */
export interface FormulasWrite {
  readonly kind: "formulas";
  readonly sheet: string;
  readonly area: Area;
  readonly formulas: readonly (readonly (string | null)[])[];
}

/** What puts something into cells. */
export type ContentWrite = ValuesWrite | FormulasWrite;

/** Gives areas a number format, such as `0.0%` or `dd/mm/yy`. */
export interface NumberFormatWrite {
  readonly kind: "numberFormat";
  readonly sheet: string;
  readonly areas: readonly Area[];
  readonly format: string;
}

/** Changes how areas look. */
export interface LookWrite {
  readonly kind: "look";
  readonly sheet: string;
  readonly areas: readonly Area[];
  readonly look: Look;
}

/** What can be put on cells, and what `mergeWrites` joins. */
export type CellWrite = ContentWrite | NumberFormatWrite | LookWrite;

/**
 * A text by which a cell is coloured: where the cell shows just that (`is`), begins with it or contains it. Capitals
 * do not matter. Each part of the look is null where it is to stay as it is.
 */
export interface TextRule {
  readonly match: "is" | "begins" | "contains";
  readonly text: string;
  readonly fill: Colour | null;
  readonly fontColour: Colour | null;
  readonly bold: boolean | null;
}

/** What is done to a sheet as a whole. Rows and columns count from 0; sheets are named as they are at that moment. */
export type SheetWrite =
  /** Adds a sheet after another, or at the end where `after` is null or no such sheet is left. */
  | { readonly kind: "addSheet"; readonly sheet: string; readonly after: string | null; readonly visible: boolean }
  | { readonly kind: "renameSheet"; readonly sheet: string; readonly name: string }
  /** A width in characters, as Excel's Column Width dialog shows it: 8.43 is a new sheet's. */
  | {
      readonly kind: "columnWidth";
      readonly sheet: string;
      readonly column: number;
      readonly columns: number;
      readonly characters: number;
    }
  /** A height in points: 15 is a new sheet's. */
  | {
      readonly kind: "rowHeight";
      readonly sheet: string;
      readonly row: number;
      readonly rows: number;
      readonly points: number;
    }
  | { readonly kind: "autofitRows"; readonly sheet: string; readonly row: number; readonly rows: number }
  | {
      readonly kind: "clear";
      readonly sheet: string;
      readonly area: Area;
      readonly what: "contents" | "formats" | "all";
    }
  /** Puts empty whole rows or columns into a sheet before `at`, counted from 0; whatever stands there moves on. */
  | {
      readonly kind: "insert";
      readonly sheet: string;
      readonly axis: "rows" | "columns";
      readonly at: number;
      readonly count: number;
    }
  /** Takes whole rows or columns out of a sheet from `at` on, counted from 0; whatever stands behind moves up. */
  | {
      readonly kind: "takeOut";
      readonly sheet: string;
      readonly axis: "rows" | "columns";
      readonly at: number;
      readonly count: number;
    }
  /** Deletes a sheet with all that is on it. Excel forgets what could be undone: only where a person was asked and said so. */
  | { readonly kind: "deleteSheet"; readonly sheet: string }
  /** Makes one cell of an area, as a title over several columns is; only what stands in its first cell is left. */
  | { readonly kind: "merge"; readonly sheet: string; readonly area: Area }
  /** The rows at the top that stay in view; 0 lets all of them scroll. */
  | { readonly kind: "freezeRows"; readonly sheet: string; readonly rows: number }
  /** A4; `titleRows` are repeated on every page (null: as before), `fitToWidth` shrinks the sheet to one page across. */
  | {
      readonly kind: "printSetup";
      readonly sheet: string;
      readonly titleRows: { readonly row: number; readonly rows: number } | null;
      readonly landscape: boolean;
      readonly fitToWidth: boolean;
    }
  | { readonly kind: "showGridlines"; readonly sheet: string; readonly show: boolean }
  /** The colour of a sheet's tab; null takes it away. */
  | { readonly kind: "tabColour"; readonly sheet: string; readonly colour: Colour | null }
  /** Shows a sheet and selects an area of it. */
  | { readonly kind: "select"; readonly sheet: string; readonly area: Area };

/** What is done to a table or to an area's conditional formats. */
export type TableWrite =
  /** Makes a table of an area whose first row holds its headings; `style` null leaves Excel's own. */
  | {
      readonly kind: "addTable";
      readonly sheet: string;
      readonly area: Area;
      readonly name: string;
      readonly style: string | null;
    }
  /** Makes plain cells of a table, which keep what they hold; a table that is gone is no trouble. */
  | { readonly kind: "removeTable"; readonly name: string }
  /** Stretches or shrinks a table; its heading row stays where it is. */
  | { readonly kind: "resizeTable"; readonly sheet: string; readonly area: Area; readonly name: string }
  /**
   * Colours an area's cells by their words, in place of every conditional format that was there; no rules: just clears.
   * The rules should exclude each other: which of two that both hold is shown is left to Excel.
   */
  | {
      readonly kind: "conditionalFormat";
      readonly sheet: string;
      readonly area: Area;
      readonly rules: readonly TextRule[];
    };

/** What is done to charts, which go by their sheet and name. */
export type ChartWrite =
  | { readonly kind: "addChart"; readonly sheet: string; readonly name: string; readonly chart: ChartModel }
  /** Lets some series of a chart, by their number from 0, read other cells; what it looks like stays. */
  | {
      readonly kind: "pointChart";
      readonly sheet: string;
      readonly name: string;
      readonly series: readonly (ChartPoints & { readonly index: number })[];
    }
  /** Deletes a chart; one that is gone is no trouble. */
  | { readonly kind: "removeChart"; readonly sheet: string; readonly name: string };

/** What is done to the workbook's own names (not to those of a single sheet). */
export type NameWrite =
  /** Makes a name or changes it. `refersTo` begins with `=`: `='SP Outcomes'!$A$4:$K$32`. */
  | {
      readonly kind: "setName";
      readonly name: string;
      readonly refersTo: string;
      readonly comment: string;
      readonly visible: boolean;
    }
  /** Removes a name; a name that is already gone is no trouble. */
  | { readonly kind: "removeName"; readonly name: string };

/** What comes before is carried out before what comes after: `mergeWrites` joins nothing across it. */
export interface Barrier {
  readonly kind: "barrier";
}

/** What comes before belongs together: once it is begun, all of it is carried out, even if somebody calls the action off meanwhile. */
export interface Checkpoint {
  readonly kind: "checkpoint";
}

/** One thing to do to the workbook, as data: made by pure code, carried out by the `workbook` room in order. */
export type Write = CellWrite | SheetWrite | TableWrite | ChartWrite | NameWrite | Barrier | Checkpoint;
