import type { Book } from "../../../src/xlsx/book.ts";
import { deleteRows, deleteSheet, insertColumns, insertRows, renameSheet } from "../../../src/xlsx/insert.ts";
import { openBook } from "../../../src/xlsx/open.ts";
import { saveBook } from "../../../src/xlsx/save.ts";
import { contentsOf, expectSame, sheetAt } from "../../support/xlsx/books.ts";
import { dialects } from "../../support/xlsx/dialects.ts";
import { fullParts, fullWorkbook } from "../../support/xlsx/fullWorkbook.ts";
import { changedParts, pack, partOf } from "../../support/xlsx/parts.ts";
import { link, linksPart, partsOf } from "../../support/xlsx/workbookFile.ts";

function moveAbout(book: Book): void {
  const { id } = sheetAt(book);
  insertRows(book, id, 2, 2);
  insertColumns(book, id, 1, 1);
  deleteRows(book, id, 5, 1);
  renameSheet(book, id, "It's moved");
}

/** What the file as Excel writes it comes to: the others must come to the same. */
const wanted = openBook(fullWorkbook());
moveAbout(wanted);

describe.each(dialects(fullParts()))("a workbook written %s", (_, parts) => {
  const file = pack(parts);

  it("is saved unchanged byte for byte", () => {
    expect(changedParts(file, saveBook(openBook(file)))).toEqual([]);
  });

  it("is moved about like any other, and comes back from the file", () => {
    const book = openBook(file);
    moveAbout(book);
    expect(book.sheets.map(contentsOf)).toEqual(wanted.sheets.map(contentsOf));
    expectSame(openBook(saveBook(book)), book);
  });
});

describe("a sheet that is taken out", () => {
  const file = fullWorkbook();

  it("leaves #REF! in what is kept of other sheets", () => {
    const book = openBook(file);
    deleteSheet(book, sheetAt(book, 1).id);
    const saved = saveBook(book);
    expectSame(openBook(saved), book);
    expect(partOf(saved, "xl/worksheets/sheet1.xml")).toContain("<formula1>#REF!</formula1>");
    expect(partOf(saved, "xl/worksheets/sheet1.xml")).toContain('location="#REF!"');
    expect(partOf(saved, "xl/pivotTables/pivotTable1.xml")).toBe("");
    expect(partOf(saved, "xl/pivotCache/pivotCacheDefinition1.xml")).not.toBe("");
  });

  it("leaves names of later sheets with the right sheet", () => {
    const names =
      '<definedNames><definedName name="a" localSheetId="2">Three!$A$1</definedName>' +
      '<definedName name="_xlnm.Print_Titles" localSheetId="2">Three!$1:$1</definedName>' +
      '<definedName name="b" localSheetId="1">Two!$A$1</definedName></definedNames>';
    const three = pack(partsOf({ sheets: [{ name: "One" }, { name: "Two" }, { name: "Three" }], behindSheets: names }));
    const book = openBook(three);
    deleteSheet(book, sheetAt(book, 1).id);
    const saved = saveBook(book);
    expectSame(openBook(saved), book);
    expect(/<definedNames>.*<\/definedNames>/.exec(partOf(saved, "xl/workbook.xml"))?.[0]).toBe(
      '<definedNames><definedName name="a" localSheetId="1">Three!$A$1</definedName>' +
        '<definedName name="_xlnm.Print_Titles" localSheetId="1">Three!$1:$1</definedName></definedNames>',
    );
  });
});

test("the chart of a chart sheet shows the same cells after a move", () => {
  const chart = '<c:chartSpace xmlns:c="u"><c:f>Data!$B$2:$B$5</c:f><c:f>Other!$B$2</c:f></c:chartSpace>';
  const parts = partsOf({
    sheets: [{ name: "Data" }, { name: "Chart", links: link("d", "drawing", "../drawings/d.xml") }],
    parts: {
      "xl/drawings/d.xml": '<x:wsDr xmlns:x="u"><x:absoluteAnchor/></x:wsDr>',
      "xl/drawings/_rels/d.xml.rels": linksPart(link("c", "chart", "../charts/c.xml")),
      "xl/charts/c.xml": chart,
    },
  });
  const links = String(parts["xl/_rels/workbook.xml.rels"]).replace(
    'Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet2.xml"',
    'Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/chartsheet" Target="worksheets/sheet2.xml"',
  );
  const book = openBook(pack({ ...parts, "xl/_rels/workbook.xml.rels": links }));
  expect(book.sheets.map(({ name }) => name)).toEqual(["Data"]);
  insertRows(book, sheetAt(book).id, 2, 1);
  expect(partOf(saveBook(book), "xl/charts/c.xml")).toBe(chart.replace("$B$5", "$B$6"));
});
