import { internStyle } from "../../../src/xlsx/style/intern.ts";
import { emptySheet } from "../../../src/xlsx/emptySheet.ts";
import { openBook } from "../../../src/xlsx/open.ts";
import { saveBook } from "../../../src/xlsx/save.ts";
import { PLAIN_STYLE } from "../../../src/xlsx/style/plainStyle.ts";
import { parseXml } from "../../../src/xlsx/xml/xmlTree.ts";
import { cellOf, constant, modelOf, putCell, sheetAt } from "../../support/xlsx/books.ts";
import { utf16 } from "../../support/xlsx/bytes.ts";
import { dialects, prefixed, strict } from "../../support/xlsx/dialects.ts";
import { changedParts, pack, partOf, type Parts, unpacked } from "../../support/xlsx/parts.ts";
import { partsOf } from "../../support/xlsx/workbookFile.ts";

const plain = partsOf({
  sheets: [
    {
      xml:
        '<cols><col min="1" max="1" width="9"/></cols><sheetData><row r="1"><c r="A1" s="1"><v>1</v></c></row></sheetData>' +
        '<conditionalFormatting sqref="A1"><cfRule type="expression" priority="1"><formula>1</formula></cfRule></conditionalFormatting>',
    },
  ],
  styles: "<cellXfs><xf/><xf><alignment textRotation='90'/></xf></cellXfs>",
  behindSheets: '<definedNames><definedName name="a">Sheet1!$A$1</definedName></definedNames>',
});
const mapped = (map: (text: string) => string | Uint8Array): Parts =>
  Object.fromEntries(Object.entries(plain).map(([path, part]) => [path, map(String(part))]));
const STRICT = "http://purl.oclc.org/ooxml";

describe.each(dialects(plain))("a file written %s", (_, parts) => {
  const file = pack(parts);

  it("is saved unchanged byte for byte", () => {
    expect(changedParts(file, saveBook(openBook(file)))).toEqual([]);
  });

  it("takes every kind of change, and gives it back", () => {
    const book = openBook(file);
    const sheet = sheetAt(book);
    const first = book.styles[1] ?? PLAIN_STYLE;
    putCell(sheet, "A1", constant(2, { style: internStyle(book, { ...first, fill: "#112233", numberFormat: "0.0" }) }));
    putCell(sheet, "C3", constant("é", { formula: 'A1&"é"' }));
    sheet.merged.push({ row: 4, column: 0, rows: 1, columns: 2 });
    sheet.frozenRows = 1;
    sheet.tabColor = "#00FF00";
    sheet.columnFormats.set(2, { width: 30, hidden: false, style: 0 });
    sheet.conditionalFormats.push({
      id: "ours",
      areas: [{ row: 0, column: 0, rows: 5, columns: 1 }],
      priority: 2,
      stopIfTrue: false,
      rule: { kind: "containsText", operator: "contains", text: "é" },
      fill: "#FFC7CE",
      fontColor: null,
      bold: null,
    });
    const added = emptySheet("new", "Añadido");
    putCell(added, "A1", constant("Outcome"));
    putCell(added, "B1", constant("RAG"));
    added.tables.push({
      id: 5,
      name: "Ours",
      area: { row: 0, column: 0, rows: 2, columns: 2 },
      columns: ["Outcome", "RAG"],
      hasHeader: true,
      hasTotals: false,
      style: "TableStyleMedium2",
      bandedRows: true,
      showFilter: true,
    });
    added.printTitleRows = { first: 0, last: 0 };
    book.sheets.push(added);
    book.names.push({ name: "ours", sheet: "new", formula: "Añadido!$A$1", comment: "é", hidden: false });
    book.settings.set("version", 1);
    const saved = saveBook(book);
    expect(modelOf(openBook(saved))).toEqual(modelOf(book));
    expect(cellOf(sheetAt(openBook(saved)), "C3").formula).toBe('A1&"é"');
  });
});

test("what is added to a strict file is strict", () => {
  const book = openBook(pack(mapped(strict)));
  const added = emptySheet("new", "New");
  putCell(added, "A1", constant(1, { style: internStyle(book, { ...PLAIN_STYLE, fill: "#112233" }) }));
  book.sheets.push(added);
  book.settings.set("a", 1);
  const saved = saveBook(book);
  const texts = Object.keys(unpacked(saved)).filter((path) => path.startsWith("xl/"));
  for (const path of texts)
    expect([path, partOf(saved, path).includes("schemas.openxmlformats.org/spreadsheetml")]).toEqual([path, false]);
  expect(partOf(saved, "xl/_rels/workbook.xml.rels")).toContain(`${STRICT}/officeDocument/relationships/customXml`);
});

test("what is added to a file with prefixes has them", () => {
  const book = openBook(pack(mapped(prefixed)));
  const sheet = sheetAt(book);
  putCell(sheet, "B2", constant("text"));
  sheet.frozenRows = 2;
  const root = parseXml(partOf(saveBook(book), "xl/worksheets/sheet1.xml"), "sheet");
  expect(root.children.map(({ prefix, name }) => prefix + name)).toEqual([
    "x:sheetViews",
    "x:cols",
    "x:sheetData",
    "x:conditionalFormatting",
  ]);
});

test("a part that was UTF-16 is UTF-8 once it changes, and the others stay as they are", () => {
  const file = pack(mapped((text) => utf16(text.replace("UTF-8", "UTF-16"), "little")));
  const book = openBook(file);
  putCell(sheetAt(book), "B2", constant("text"));
  const saved = saveBook(book);
  expect(changedParts(file, saved)).toEqual(["xl/worksheets/sheet1.xml"]);
  expect(partOf(saved, "xl/worksheets/sheet1.xml")).toMatch(/^<\?xml version="1.0" encoding="UTF-8"/);
});
