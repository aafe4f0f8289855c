import type { TypeSpec } from "../protocol/remote.ts";
import type { Selves } from "./handles.ts";
import { application } from "./types/application.ts";
import {
  chartFill,
  chartLabels,
  chartLine,
  chartSeries,
  chartSeriesFormat,
  chartSeriesList,
} from "./types/chart-series.ts";
import { chart, chartAxes, chartAxis, chartLegend, charts, chartTitle } from "./types/charts.ts";
import { conditionalFormat, conditionalFormats } from "./types/conditional-format.ts";
import {
  cellValueFormat,
  conditionalFill,
  conditionalFont,
  conditionalLook,
  conditionalRule,
  customFormat,
  textFormat,
} from "./types/conditional-parts.ts";
import { formatProtection } from "./types/format-protection.ts";
import { freezePanes } from "./types/freeze-panes.ts";
import { functionResult, functions } from "./types/functions.ts";
import { namedItem, namedItems } from "./types/names.ts";
import { pageLayout } from "./types/page-layout.ts";
import { rangeAreas, rangeCollection } from "./types/range-areas.ts";
import { rangeBorder, rangeBorderCollection } from "./types/range-borders.ts";
import { rangeFill } from "./types/range-fill.ts";
import { rangeFont } from "./types/range-font.ts";
import { rangeFormat } from "./types/range-format.ts";
import { range } from "./types/range.ts";
import { setting, settings } from "./types/settings.ts";
import { worksheetProtection } from "./types/sheet-protection.ts";
import { tableColumn, tableColumns } from "./types/table-columns.ts";
import { tableRow, tableRows } from "./types/table-rows.ts";
import { table, tables } from "./types/tables.ts";
import { workbookProtection } from "./types/workbook-protection.ts";
import { addinInternalService, workbook } from "./types/workbook.ts";
import { worksheet } from "./types/worksheet.ts";
import { worksheets } from "./types/worksheets.ts";

/** Every type that the stand-in Excel models. What is not here is refused by name. */
export const SURFACE: { readonly [Type in keyof Selves]: TypeSpec<Selves[Type]> } = {
  AddinInternalService: addinInternalService,
  Workbook: workbook,
  Functions: functions,
  FunctionResult: functionResult,
  Application: application,
  WorkbookProtection: workbookProtection,
  SettingCollection: settings,
  Setting: setting,
  WorksheetCollection: worksheets,
  Worksheet: worksheet,
  WorksheetProtection: worksheetProtection,
  WorksheetFreezePanes: freezePanes,
  PageLayout: pageLayout,
  Range: range,
  RangeAreas: rangeAreas,
  RangeCollection: rangeCollection,
  RangeFormat: rangeFormat,
  RangeFill: rangeFill,
  RangeFont: rangeFont,
  FormatProtection: formatProtection,
  RangeBorderCollection: rangeBorderCollection,
  RangeBorder: rangeBorder,
  NamedItemCollection: namedItems,
  NamedItem: namedItem,
  TableCollection: tables,
  Table: table,
  TableColumnCollection: tableColumns,
  TableColumn: tableColumn,
  TableRowCollection: tableRows,
  TableRow: tableRow,
  ConditionalFormatCollection: conditionalFormats,
  ConditionalFormat: conditionalFormat,
  CellValueConditionalFormat: cellValueFormat,
  TextConditionalFormat: textFormat,
  CustomConditionalFormat: customFormat,
  ConditionalFormatRule: conditionalRule,
  ConditionalRangeFormat: conditionalLook,
  ConditionalRangeFill: conditionalFill,
  ConditionalRangeFont: conditionalFont,
  ChartCollection: charts,
  Chart: chart,
  ChartTitle: chartTitle,
  ChartLegend: chartLegend,
  ChartAxes: chartAxes,
  ChartAxis: chartAxis,
  ChartSeriesCollection: chartSeriesList,
  ChartSeries: chartSeries,
  ChartSeriesFormat: chartSeriesFormat,
  ChartFill: chartFill,
  ChartLineFormat: chartLine,
  ChartDataLabels: chartLabels,
};
