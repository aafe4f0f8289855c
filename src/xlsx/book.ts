import type { Area } from "../grid/area.ts";
import type { Scalar } from "../grid/scalar.ts";

/**
 * The workbook as `openBook` reads it and `saveBook` writes it: plain data that its owner (the stand-in Excel, the
 * workbench) may edit in place. Whatever is not modelled here stays in `source`, byte for byte.
 * Rows and columns count from 0 everywhere.
 */
export interface Book {
  readonly sheets: BookSheet[];
  readonly names: BookName[];
  /** The workbook's own cell formats; a cell's `style` is an index here. Append only: never change an entry in place. */
  readonly styles: CellStyle[];
  activeSheet: number;
  /** True when serial 0 is 1 January 1904. */
  readonly date1904: boolean;
  /** False when the file says that the workbook's structure is protected. */
  structureLocked: boolean;
  /** Key and JSON-able value of each add-in setting (`Office.context.document.settings`, `workbook.settings`). */
  readonly settings: Map<string, unknown>;
  /** What it was read from; opaque to everybody but `openBook` and `saveBook`. */
  readonly source: BookSource;
}

/** The parts of the file a book was read from, kept as they are. Opaque outside `src/xlsx`. */
export interface BookSource {
  readonly kind: "source";
}

/** One worksheet. (Chart sheets and dialog sheets are kept in the file but not modelled.) */
export interface BookSheet {
  /** Stays the same as long as the book is open, whatever the sheet is called. */
  readonly id: string;
  name: string;
  visibility: "visible" | "hidden" | "veryHidden";
  /** Sparse: row → column → cell. */
  readonly rows: Map<number, Map<number, BookCell>>;
  readonly rowFormats: Map<number, RowFormat>;
  readonly columnFormats: Map<number, ColumnFormat>;
  readonly merged: Area[];
  readonly tables: BookTable[];
  readonly conditionalFormats: ConditionalFormat[];
  readonly charts: BookChart[];
  frozenRows: number;
  frozenColumns: number;
  tabColor: string | null;
  showGridlines: boolean;
  protection: SheetProtection | null;
  /** Width of a column that has none of its own, in characters of the default font. */
  defaultWidth: number;
  /** Height of a row that has none of its own, in points. */
  defaultHeight: number;
  /** Rows repeated at the top of each printed page; null when none. */
  printTitleRows: { readonly first: number; readonly last: number } | null;
  landscape: boolean;
  /** Pages to which the print is shrunk; null when it is not. 0 means as many as needed. */
  fitToPages: { readonly wide: number; readonly tall: number } | null;
}

/** One cell. A formula's `value` is its last result; an error is its text and `isError` is true. */
export interface BookCell {
  value: Scalar;
  isError: boolean;
  /** Without the leading `=`; null when the cell holds a constant. A shared formula stands here as this cell reads it. */
  formula: string | null;
  /** The area an array formula spills over, on its first cell; null otherwise. */
  arrayArea: Area | null;
  /** Index into `Book.styles`. */
  style: number;
  /** Whether the file has the formula without a result, as a library writes it: one that is worked out since is no change to the file. */
  unworked?: true;
}

/** Height in points (null: automatic), and whether the row is hidden. */
export interface RowFormat {
  height: number | null;
  hidden: boolean;
  /** Whether the height was fitted to the text, so that Excel fits it again when the text changes. */
  fitted?: boolean;
  /** Style of the row's empty cells, an index into `Book.styles`; absent or null: their column's. */
  style?: number | null;
}

/** Width in characters of the default font (null: the sheet's default), whether hidden, and the style of its empty cells. */
export interface ColumnFormat {
  width: number | null;
  hidden: boolean;
  style: number;
}

/** A cell's look. Colours are `#RRGGBB`; null is automatic or none. Theme colours and tints are already resolved. */
export interface CellStyle {
  readonly numberFormat: string;
  readonly fill: string | null;
  readonly font: FontStyle;
  readonly horizontal:
    "general" | "left" | "center" | "right" | "fill" | "justify" | "centerContinuous" | "distributed";
  readonly vertical: "top" | "center" | "bottom" | "justify" | "distributed";
  readonly wrap: boolean;
  readonly indent: number;
  readonly locked: boolean;
  readonly borders: Readonly<Record<BorderSide, Border | null>>;
  /**
   * The entry of the file's own formats that this look was made from (`{ ...book.styles[i], fill }` carries it along):
   * saving takes from there what is not modelled here, such as rotation or a font's theme. Absent: from nothing.
   */
  readonly basis?: number;
}

/** The sides of a cell. */
export type BorderSide = "left" | "right" | "top" | "bottom";

/** The line along one side of a cell; `color` is `#RRGGBB`, or null for automatic. */
export interface Border {
  readonly style: "thin" | "medium" | "thick" | "dashed" | "dotted" | "double" | "hair";
  readonly color: string | null;
}

/** A font; `size` is in points, `color` is `#RRGGBB`, or null for automatic. */
export interface FontStyle {
  readonly name: string;
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
  readonly strikethrough: boolean;
  readonly color: string | null;
}

/** A defined name. `sheet` is the id of the sheet it is scoped to; null for the workbook. `formula` has no leading `=`. */
export interface BookName {
  readonly name: string;
  sheet: string | null;
  formula: string;
  comment: string;
  hidden: boolean;
}

/** An Excel table. `area` covers header, body and totals row. */
export interface BookTable {
  readonly id: number;
  name: string;
  area: Area;
  /** A column whose header cell was changed is saved under the name that the cell holds, as Excel has it. */
  columns: string[];
  hasHeader: boolean;
  hasTotals: boolean;
  /** `TableStyleMedium2` and the like; null for none. */
  style: string | null;
  bandedRows: boolean;
  showFilter: boolean;
}

/** A conditional format. Rules of kinds we do not model are kept as `other` and saved as they were. */
export interface ConditionalFormat {
  readonly id: string;
  areas: Area[];
  priority: number;
  stopIfTrue: boolean;
  rule: ConditionalRule;
  fill: string | null;
  fontColor: string | null;
  bold: boolean | null;
}

/** What a conditional format asks of a cell. Formulas have no leading `=` and read from the first cell of the first area. */
export type ConditionalRule =
  | {
      readonly kind: "cellValue";
      readonly operator: ConditionalOperator;
      readonly formula1: string;
      readonly formula2: string | null;
    }
  | {
      readonly kind: "containsText";
      readonly operator: "contains" | "notContains" | "beginsWith" | "endsWith";
      readonly text: string;
    }
  | { readonly kind: "custom"; readonly formula: string }
  | { readonly kind: "other"; readonly type: string };

/** How a cell's value is compared. */
export type ConditionalOperator =
  | "between"
  | "notBetween"
  | "equal"
  | "notEqual"
  | "greaterThan"
  | "lessThan"
  | "greaterThanOrEqual"
  | "lessThanOrEqual";

/** A chart on a sheet. Of one that the file has, only name and series are modelled; the rest of it is kept as it is. */
export interface BookChart {
  /** Stays the same as long as the book is open. */
  readonly id: string;
  name: string;
  readonly series: BookSeries[];
  /** What a chart that was made since the book was opened is like; null for one that the file has. */
  readonly made: MadeChart | null;
}

/** A line, or the bars of one colour. `values` and `categories` are formulas without the leading `=`; null where there are none. */
export interface BookSeries {
  name: string;
  values: string | null;
  categories: string | null;
  /** What a series that was made since is like; it says nothing of one that the file has. */
  readonly look: SeriesLook;
}

/** How a series is drawn. Colours are `#RRGGBB`; null is automatic. `weight` is in points. */
export interface SeriesLook {
  fill: string | null;
  line: string | null;
  weight: number | null;
  dashed: boolean;
  /** Points of a line; of bars it says nothing. */
  marker: "none" | "circle" | "square";
  /** The number format of the values that stand at its points or on its bars; null where none stand there. */
  labels: string | null;
  /** Of bars: how wide the room between them is, in percent of a bar. */
  gapWidth: number | null;
}

/** A chart as it is made: lines with a point a category, or bars that lie on each other, the first category at the top. */
export interface MadeChart {
  readonly kind: "lineMarkers" | "barStacked";
  title: string;
  legend: "bottom" | null;
  /** The cell that its first corner is tied to, counted from 0, and its size in points. */
  at: { readonly row: number; readonly column: number };
  width: number;
  height: number;
  /** The number format of the axis of values; null: that of the cells. */
  valueFormat: string | null;
  /** Whether the first category stands at the top: bars otherwise begin at the bottom. */
  reversed: boolean;
}

/** A protected sheet. What the file said beyond this (password hash, options) is kept in the file. */
export interface SheetProtection {
  /** True when a password is needed to take it off. */
  readonly password: boolean;
}
