import type { Area } from "../grid/area.ts";
import type { Grid } from "../grid/grid.ts";
import type { SheetArea } from "../grid/reference.ts";

/** A sheet of the workbook. `id` stays when the sheet is renamed; `position` counts from 0. */
export interface SheetInfo {
  readonly id: string;
  readonly name: string;
  readonly visible: boolean;
  readonly position: number;
  readonly protected: boolean;
}

/** An Excel table. `area` is all of it: the heading row and the totals row are in it where they are shown. */
export interface TableInfo {
  readonly name: string;
  readonly sheet: string;
  readonly area: Area;
  readonly showHeaders: boolean;
  readonly showTotals: boolean;
}

/** A defined name. */
export interface NameInfo {
  readonly name: string;
  /** With its leading `=`. */
  readonly formula: string;
  /** The area that it stands for; null when it is none: a constant, a calculation, several areas, `#REF!`. */
  readonly refersTo: SheetArea | null;
  readonly comment: string;
  readonly visible: boolean;
  /** The sheet that it belongs to; null when it belongs to the workbook. */
  readonly sheet: string | null;
}

/** A chart of ours, as it stands. */
export interface ChartInfo {
  readonly name: string;
  readonly sheet: string;
  /** The names of its series, in order. */
  readonly series: readonly string[];
}

/** Everything that was asked of a workbook, as plain data. */
export interface WorkbookReading {
  /** In the order of their tabs, hidden ones included. */
  readonly sheets: readonly SheetInfo[];
  /** The used parts of the sheets whose cells were read; a sheet without values has none. */
  readonly grids: readonly Grid[];
  readonly tables: readonly TableInfo[];
  readonly names: readonly NameInfo[];
  /** The charts that the add-in made, by their names; those of the council are not looked at. */
  readonly charts: readonly ChartInfo[];
  /** Whether dates count from 1904 (a serial number is then 1,462 less than usual). */
  readonly date1904: boolean;
  readonly readOnly: boolean;
  /** Whether sheets can neither be added, renamed nor moved (Review, Protect Workbook). */
  readonly structureLocked: boolean;
}

/** Which sheets' cells to read. What else is in a reading is always read. */
export interface ReadOptions {
  /** `visible`: those of every visible sheet; `none`: only those that `alsoRead` names. */
  readonly cells: "visible" | "none";
  /** Names of further sheets, hidden ones included; a name that no sheet has is left out. */
  readonly alsoRead: readonly string[];
  /** Sheets that a name of the workbook beginning so points to are read as well, hidden or not; absent: none are. */
  readonly alsoNamed?: string | readonly string[];
  /** On sheets that a name of the workbook beginning so points to, the formulas are read as well; absent: on none. */
  readonly formulasNamed?: string | readonly string[];
}

/** Every name that the add-in gives to something in a workbook begins so. */
export const OUR_NAMES = "Scrutineer.";

/** The name of every chart that the add-in makes begins so. */
export const OUR_CHARTS = "Scrutineer chart ";

/** The cells of every visible sheet, and of those with something of ours on them: a person may have hidden them. */
export const VISIBLE_SHEETS: ReadOptions = {
  cells: "visible",
  alsoRead: [],
  alsoNamed: OUR_NAMES,
  formulasNamed: [`${OUR_NAMES}Table.`, `${OUR_NAMES}Column.`],
};
