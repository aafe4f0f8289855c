/** The namespaces and relationship types that a workbook uses: the transitional ones of Excel, or the strict ones. */
export interface Vocabulary {
  readonly main: string;
  /** The namespace of `r:id`, and with a slash and a word behind it the type of a relationship. */
  readonly relationships: string;
}

/** What Excel writes, and nearly everybody with it. */
export const TRANSITIONAL: Vocabulary = {
  main: "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
  relationships: "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
};

/** What Excel writes when asked for a strict file. */
export const STRICT: Vocabulary = {
  main: "http://purl.oclc.org/ooxml/spreadsheetml/main",
  relationships: "http://purl.oclc.org/ooxml/officeDocument/relationships",
};

/** The namespaces of drawings and charts. */
export const DRAWING = {
  sheet: "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing",
  art: "http://schemas.openxmlformats.org/drawingml/2006/main",
  chart: "http://schemas.openxmlformats.org/drawingml/2006/chart",
} as const;

/** The namespace of relationships parts, the same in both kinds of file. */
export const PACKAGE_RELATIONSHIPS = "http://schemas.openxmlformats.org/package/2006/relationships";

/** The namespace of the part that lists content types, the same in both kinds of file. */
export const CONTENT_TYPES = "http://schemas.openxmlformats.org/package/2006/content-types";

/** Content types of the parts that we write. */
export const CONTENT_TYPE = {
  workbook: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
  worksheet: "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml",
  styles: "application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml",
  table: "application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml",
  drawing: "application/vnd.openxmlformats-officedocument.drawing+xml",
  chart: "application/vnd.openxmlformats-officedocument.drawingml.chart+xml",
  customXmlProperties: "application/vnd.openxmlformats-officedocument.customXmlProperties+xml",
  xml: "application/xml",
  relationships: "application/vnd.openxmlformats-package.relationships+xml",
} as const;

/** What every part starts with. */
export const XML_DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
