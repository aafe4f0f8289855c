import { strToU8 } from "fflate";
import { blankSheet } from "./blankSheet.ts";
import type { Book } from "./book.ts";
import { openBook } from "./open.ts";
import {
  CONTENT_TYPE,
  CONTENT_TYPES,
  PACKAGE_RELATIONSHIPS,
  TRANSITIONAL,
  XML_DECLARATION,
} from "./package/vocabulary.ts";
import { refuseSheetName } from "./sheetName.ts";
import { BLANK_STYLES } from "./style/blankStyles.ts";
import { attributesXml } from "./xml/escapeXml.ts";
import { packEntry, writeZip } from "./zip/writeZip.ts";

/** A new workbook with empty sheets of these names, at least one. */
export function blankBook(sheetNames: readonly string[]): Book {
  if (sheetNames.length === 0) throw new Error("A workbook needs at least one sheet");
  sheetNames.forEach((name, index) => refuseSheetName(name, sheetNames.slice(0, index)));
  const parts = Object.entries(blankParts(sheetNames));
  return openBook(writeZip(parts.map(([path, xml]) => packEntry(path, strToU8(XML_DECLARATION + xml)))));
}

function blankParts(names: readonly string[]): Record<string, string> {
  const sheets = names.map((_, index) => `worksheets/sheet${index + 1}.xml`);
  const parts: Record<string, string> = {
    "[Content_Types].xml": contentTypes(sheets),
    "_rels/.rels": relationships([["officeDocument", "xl/workbook.xml"]]),
    "xl/workbook.xml": workbook(names),
    "xl/_rels/workbook.xml.rels": relationships([
      ...sheets.map((path) => ["worksheet", path] as const),
      ["styles", "styles.xml"],
    ]),
    "xl/styles.xml": BLANK_STYLES,
  };
  for (const path of sheets) parts[`xl/${path}`] = blankSheet(TRANSITIONAL.main);
  return parts;
}

function contentTypes(sheets: readonly string[]): string {
  const override = (path: string, type: string): string =>
    `<Override${attributesXml({ PartName: `/xl/${path}`, ContentType: type })}/>`;
  return (
    `<Types xmlns="${CONTENT_TYPES}">` +
    `<Default Extension="rels" ContentType="${CONTENT_TYPE.relationships}"/>` +
    '<Default Extension="xml" ContentType="application/xml"/>' +
    override("workbook.xml", CONTENT_TYPE.workbook) +
    sheets.map((path) => override(path, CONTENT_TYPE.worksheet)).join("") +
    `${override("styles.xml", CONTENT_TYPE.styles)}</Types>`
  );
}

function relationships(links: readonly (readonly [type: string, target: string])[]): string {
  const elements = links.map(([type, target], index) =>
    attributesXml({ Id: `rId${index + 1}`, Type: `${TRANSITIONAL.relationships}/${type}`, Target: target }),
  );
  return `<Relationships xmlns="${PACKAGE_RELATIONSHIPS}">${elements.map((e) => `<Relationship${e}/>`).join("")}</Relationships>`;
}

function workbook(names: readonly string[]): string {
  const sheets = names.map((name, index) => attributesXml({ name, sheetId: index + 1, "r:id": `rId${index + 1}` }));
  return (
    `<workbook xmlns="${TRANSITIONAL.main}" xmlns:r="${TRANSITIONAL.relationships}">` +
    `<bookViews><workbookView/></bookViews><sheets>${sheets.map((s) => `<sheet${s}/>`).join("")}</sheets></workbook>`
  );
}
