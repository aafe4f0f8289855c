import type { Area } from "../../grid/area.ts";
import type { Scalar } from "../../grid/scalar.ts";
import type {
  BookChart,
  BookName,
  BookSeries,
  BookSheet,
  BookTable,
  BorderSide,
  ConditionalFormat,
} from "../../xlsx/book.ts";
import type { Session } from "./session.ts";

/** A worksheet of the open book. */
export interface SheetHandle {
  readonly session: Session;
  readonly sheet: BookSheet;
}

/** A rectangle of cells. The area of one that is kept by reference moves when rows or columns are put in before it. */
export interface RangeHandle extends SheetHandle {
  area: Area;
}

/** Several rectangles of one sheet. */
export interface AreasHandle extends SheetHandle {
  readonly areas: readonly Area[];
}

/** The cells of a range as those of one of several: for what is done to both alike. */
export const areasOf = ({ session, sheet, area }: RangeHandle): AreasHandle => ({ session, sheet, areas: [area] });

/** Several rectangles one by one. */
export const rangesOf = ({ session, sheet, areas }: AreasHandle): readonly RangeHandle[] =>
  areas.map((area) => ({ session, sheet, area }));

/** One edge of a range, or the lines inside it. */
export interface BorderHandle {
  readonly cells: AreasHandle;
  readonly edge: BorderEdge;
}

/** The borders of a range by the names of `Excel.BorderIndex`, without the diagonals. */
export type BorderEdge = `Edge${Capitalize<BorderSide>}` | "InsideHorizontal" | "InsideVertical";

/** The tables or names of one sheet, or of the whole workbook when `sheet` is null. */
export interface ScopeHandle {
  readonly session: Session;
  readonly sheet: BookSheet | null;
}

/** An Excel table and the sheet it is on. */
export interface TableHandle extends SheetHandle {
  readonly table: BookTable;
}

/** A row or column of a table, counted from 0. */
export interface TablePartHandle extends TableHandle {
  readonly index: number;
}

/** A defined name. */
export interface NameHandle {
  readonly session: Session;
  readonly name: BookName;
}

/** An add-in setting of the workbook. */
export interface SettingHandle {
  readonly session: Session;
  readonly key: string;
}

/** A conditional format and the sheet it is on. */
export interface FormatHandle extends SheetHandle {
  readonly format: ConditionalFormat;
}

/** A chart and the sheet it is on. */
export interface ChartHandle extends SheetHandle {
  readonly chart: BookChart;
}

/** An axis of a chart. */
export interface ChartAxisHandle extends ChartHandle {
  readonly axis: "category" | "value";
}

/** A series of a chart. */
export interface ChartSeriesHandle extends ChartHandle {
  readonly series: BookSeries;
}

/** What a worksheet function gave. */
export interface FunctionHandle {
  readonly value: Scalar;
}

/** What stands behind each type of object that the stand-in gives out. */
export interface Selves {
  readonly AddinInternalService: Session;
  readonly Workbook: Session;
  readonly Functions: Session;
  readonly FunctionResult: FunctionHandle;
  readonly Application: Session;
  readonly WorkbookProtection: Session;
  readonly SettingCollection: Session;
  readonly Setting: SettingHandle;
  readonly WorksheetCollection: Session;
  readonly Worksheet: SheetHandle;
  readonly WorksheetProtection: SheetHandle;
  readonly WorksheetFreezePanes: SheetHandle;
  readonly PageLayout: SheetHandle;
  readonly Range: RangeHandle;
  readonly RangeAreas: AreasHandle;
  readonly RangeCollection: AreasHandle;
  readonly RangeFormat: AreasHandle;
  readonly RangeFill: AreasHandle;
  readonly RangeFont: AreasHandle;
  readonly FormatProtection: AreasHandle;
  readonly RangeBorderCollection: AreasHandle;
  readonly RangeBorder: BorderHandle;
  readonly TableCollection: ScopeHandle;
  readonly Table: TableHandle;
  readonly TableColumnCollection: TableHandle;
  readonly TableColumn: TablePartHandle;
  readonly TableRowCollection: TableHandle;
  readonly TableRow: TablePartHandle;
  readonly NamedItemCollection: ScopeHandle;
  readonly NamedItem: NameHandle;
  readonly ConditionalFormatCollection: RangeHandle;
  readonly ConditionalFormat: FormatHandle;
  readonly CellValueConditionalFormat: FormatHandle;
  readonly TextConditionalFormat: FormatHandle;
  readonly CustomConditionalFormat: FormatHandle;
  readonly ConditionalFormatRule: FormatHandle;
  readonly ConditionalRangeFormat: FormatHandle;
  readonly ConditionalRangeFill: FormatHandle;
  readonly ConditionalRangeFont: FormatHandle;
  readonly ChartCollection: SheetHandle;
  readonly Chart: ChartHandle;
  readonly ChartTitle: ChartHandle;
  readonly ChartLegend: ChartHandle;
  readonly ChartAxes: ChartHandle;
  readonly ChartAxis: ChartAxisHandle;
  readonly ChartSeriesCollection: ChartHandle;
  readonly ChartSeries: ChartSeriesHandle;
  readonly ChartSeriesFormat: ChartSeriesHandle;
  readonly ChartFill: ChartSeriesHandle;
  readonly ChartLineFormat: ChartSeriesHandle;
  readonly ChartDataLabels: ChartSeriesHandle;
}
