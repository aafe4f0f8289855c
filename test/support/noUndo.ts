/** A member that makes Excel forget what a person could undo: on the web, on the desktop or on both. */
export interface NoUndo {
  readonly member: string;
  readonly web: boolean;
  readonly desktop: boolean;
}

const both = (members: readonly string[]): readonly NoUndo[] =>
  members.map((member) => ({ member, web: true, desktop: true }));
const onWeb = (members: readonly string[]): readonly NoUndo[] =>
  members.map((member) => ({ member, web: true, desktop: false }));
const onDesktop = (members: readonly string[]): readonly NoUndo[] =>
  members.map((member) => ({ member, web: false, desktop: true }));

const of = (type: string, ...members: readonly string[]): readonly string[] =>
  members.map((member) => `${type}.${member}`);

/** The four methods that styles of every kind share. */
const styles = (type: string): readonly string[] => [
  ...of(type, "delete", "duplicate", "name"),
  ...of(`${type}Collection`, "add", "setDefault"),
];

/**
 * The members of the Excel JavaScript API that do not support undo: a call takes from people what they could undo before it.
 * Source: "Undo support with the Excel JavaScript API", learn.microsoft.com (15 May 2025), table "Unsupported APIs".
 */
export const NO_UNDO: readonly NoUndo[] = [
  ...both([
    ...of("AllowEditRange", "address", "delete", "pauseProtection", "setPassword", "title"),
    ...of("AllowEditRangeCollection", "add", "pauseProtection"),
    ...of("Chart", "categoryLabelLevel", "seriesNameLevel"),
    ...of("DataConnectionCollection", "refreshAll"),
    ...of("LinkedWorkbook", "refresh"),
    ...of("LinkedWorkbookCollection", "refreshAll"),
    ...of("Workbook", "close", "insertWorksheetsFromBase64", "save"),
    ...of("WorkbookProtection", "protect", "unprotect"),
    ...of("Worksheet", "copy", "delete"),
    ...of("WorksheetCollection", "addFromBase64"),
    ...of("WorksheetProtection", "pauseProtection", "protect", "resumeProtection", "setPassword", "unprotect"),
    ...of("WorksheetProtection", "updateOptions"),
  ]),
  ...onDesktop(of("Worksheet", "name", "position", "visibility")),
  ...onWeb([
    ...of("ChartPivotOptions", "showAxisFieldButtons", "showLegendFieldButtons", "showReportFilterFieldButtons"),
    ...of("ChartPivotOptions", "showValueFieldButtons"),
    ...of("ChartTrendlineLabel", "formula"),
    ...of("DocumentProperties", "author", "category", "comments", "company", "keywords", "manager", "revisionNumber"),
    ...of("DocumentProperties", "subject", "title"),
    ...of("NamedItem", "comment"),
    ...["PivotTableStyle", "SlicerStyle", "TableStyle", "TimelineStyle"].flatMap(styles),
    ...of("Query", "delete", "refresh"),
    ...of("QueryCollection", "refreshAll"),
    ...of("Slicer", "name", "nameInFormula"),
    ...of("Style", "addIndent", "autoIndent", "formulaHidden", "horizontalAlignment", "includeAlignment"),
    ...of("Style", "includeBorder", "includeFont", "includeNumber", "includePatterns", "includeProtection"),
    ...of("Style", "indentLevel", "locked", "numberFormat", "numberFormatLocal", "orientation", "readingOrder"),
    ...of("Style", "shrinkToFit", "textOrientation", "verticalAlignment", "wrapText"),
    ...of("Worksheet", "standardWidth"),
  ]),
];
