import { pack, type Parts } from "./parts.ts";

/** A sheet of a workbook made for a test. `xml` is what stands inside `worksheet`, as Excel would write it. */
export interface TestSheet {
  readonly name?: string;
  readonly xml?: string;
  /** Attributes of the `sheet` element beside its name and numbers. */
  readonly attributes?: string;
  /** `Relationship` elements of the sheet. */
  readonly links?: string;
}

/** A workbook made for a test; everything left out is as in an empty workbook. */
export interface TestWorkbook {
  readonly sheets?: readonly TestSheet[];
  /** What stands inside `sst`; null for no such part. */
  readonly strings?: string | null;
  /** What stands inside `styleSheet`; null for no such part. */
  readonly styles?: string | null;
  /** What stands in `workbook` before and behind `sheets`. */
  readonly beforeSheets?: string;
  readonly behindSheets?: string;
  /** `Relationship` elements of the workbook, beside those of its sheets, strings and styles. */
  readonly links?: string;
  /** `Override` elements of the content types, beside those of the same parts. */
  readonly types?: string;
  readonly parts?: Parts;
}

export const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
export const LINKS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const TYPES = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n';

/** A link as a `Relationship` element. */
export const link = (id: string, type: string, target: string): string =>
  `<Relationship Id="${id}" Type="${LINKS}/${type}" Target="${target}"/>`;

/** A content type as an `Override` element; `type` is its last words. */
export const override = (path: string, type: string): string =>
  `<Override PartName="/${path}" ContentType="${TYPES}.${type}+xml"/>`;

/** A relationships part. */
export const linksPart = (links: string): string =>
  `${DECLARATION}<Relationships xmlns="${PACKAGE}/relationships">${links}</Relationships>`;

/** The parts of a workbook. */
export function partsOf(workbook: TestWorkbook = {}): Parts {
  const sheets = workbook.sheets ?? [{}];
  const parts: Parts = {
    "[Content_Types].xml": contentTypes(workbook, sheets),
    "_rels/.rels": linksPart(link("rId1", "officeDocument", "xl/workbook.xml")),
    "xl/workbook.xml": workbookPart(workbook, sheets),
    "xl/_rels/workbook.xml.rels": linksPart(workbookLinks(workbook, sheets)),
  };
  sheets.forEach((sheet, index) => {
    parts[`xl/worksheets/sheet${index + 1}.xml`] = sheetPart(sheet.xml ?? "<sheetData/>");
    if (sheet.links) parts[`xl/worksheets/_rels/sheet${index + 1}.xml.rels`] = linksPart(sheet.links);
  });
  const { strings = null, styles = null } = workbook;
  if (strings !== null) parts["xl/sharedStrings.xml"] = `${DECLARATION}<sst xmlns="${MAIN}">${strings}</sst>`;
  if (styles !== null) parts["xl/styles.xml"] = `${DECLARATION}<styleSheet xmlns="${MAIN}">${styles}</styleSheet>`;
  return { ...parts, ...workbook.parts };
}

/** The bytes of a workbook. */
export const workbookFile = (workbook: TestWorkbook = {}): Uint8Array => pack(partsOf(workbook));

/** A `worksheet` part. */
export const sheetPart = (xml: string): string =>
  `${DECLARATION}<worksheet xmlns="${MAIN}" xmlns:r="${LINKS}">${xml}</worksheet>`;

function contentTypes(
  { types = "", strings = null, styles = null }: TestWorkbook,
  sheets: readonly TestSheet[],
): string {
  return (
    `${DECLARATION}<Types xmlns="${PACKAGE}/content-types">` +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    '<Default Extension="xml" ContentType="application/xml"/>' +
    override("xl/workbook.xml", "sheet.main") +
    sheets.map((_, index) => override(`xl/worksheets/sheet${index + 1}.xml`, "worksheet")).join("") +
    (strings === null ? "" : override("xl/sharedStrings.xml", "sharedStrings")) +
    (styles === null ? "" : override("xl/styles.xml", "styles")) +
    `${types}</Types>`
  );
}

function workbookPart({ beforeSheets = "", behindSheets = "" }: TestWorkbook, sheets: readonly TestSheet[]): string {
  const elements = sheets.map(({ name, attributes = "" }, index) => {
    const number = index + 1;
    return `<sheet name="${name ?? `Sheet${number}`}" sheetId="${number}" ${attributes}r:id="rId${number}"/>`;
  });
  return (
    `${DECLARATION}<workbook xmlns="${MAIN}" xmlns:r="${LINKS}">${beforeSheets}` +
    `<sheets>${elements.join("")}</sheets>${behindSheets}</workbook>`
  );
}

function workbookLinks(
  { links = "", strings = null, styles = null }: TestWorkbook,
  sheets: readonly TestSheet[],
): string {
  return (
    sheets.map((_, index) => link(`rId${index + 1}`, "worksheet", `worksheets/sheet${index + 1}.xml`)).join("") +
    (strings === null ? "" : link("rIdStrings", "sharedStrings", "sharedStrings.xml")) +
    (styles === null ? "" : link("rIdStyles", "styles", "styles.xml")) +
    links
  );
}
