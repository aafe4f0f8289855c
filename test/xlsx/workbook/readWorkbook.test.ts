import { openBook } from "../../../src/xlsx/open.ts";
import { bookOf, bookOfRows, cellOf, contentsOf, sheetAt } from "../../support/xlsx/books.ts";
import { pack, type Parts } from "../../support/xlsx/parts.ts";
import { utf16 } from "../../support/xlsx/bytes.ts";
import { link, partsOf, workbookFile } from "../../support/xlsx/workbookFile.ts";

describe("the sheets of a workbook", () => {
  it("come in their order, hidden ones too", () => {
    const book = bookOf({
      sheets: [
        { name: "SP Outcomes" },
        { name: "Children&apos;s &amp; adults", attributes: 'state="hidden" ' },
        { name: "Lists", attributes: 'state="veryHidden" ' },
      ],
    });
    expect(book.sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
      ["SP Outcomes", "visible"],
      ["Children's & adults", "hidden"],
      ["Lists", "veryHidden"],
    ]);
    expect(new Set(book.sheets.map(({ id }) => id)).size).toBe(3);
  });

  it("have ids of their own even where a file gives one number twice", () => {
    const parts = partsOf({ sheets: [{}, {}] });
    const twice = String(parts["xl/workbook.xml"]).replace('sheetId="2"', 'sheetId="1"');
    const book = openBook(pack({ ...parts, "xl/workbook.xml": twice }));
    expect(new Set(book.sheets.map(({ id }) => id)).size).toBe(2);
  });

  it("are only those with cells; the open one is counted among them", () => {
    const parts = partsOf({
      sheets: [{ name: "Chart" }, { name: "One" }, { name: "Two" }],
      beforeSheets: '<bookViews><workbookView activeTab="2"/></bookViews>',
    });
    const links = String(parts["xl/_rels/workbook.xml.rels"]).replace('/worksheet"', '/chartsheet"');
    const book = openBook(pack({ ...parts, "xl/_rels/workbook.xml.rels": links }));
    expect(book.sheets.map(({ name }) => name)).toEqual(["One", "Two"]);
    expect(book.activeSheet).toBe(1);
  });

  it("know which one is open, and the first one is when it is none of them", () => {
    const open = (tab: number): number =>
      bookOf({ sheets: [{}, {}], beforeSheets: `<bookViews><workbookView activeTab="${tab}"/></bookViews>` })
        .activeSheet;
    expect([open(0), open(1), open(9)]).toEqual([0, 1, 0]);
  });
});

describe("what a workbook says of itself", () => {
  it.each([
    ["", false, false],
    ['<workbookPr date1904="1"/>', true, false],
    ['<workbookPr date1904="true"/><workbookProtection lockStructure="1"/>', true, true],
    ['<workbookProtection lockWindows="1"/>', false, false],
  ])("%s: counts from 1904 %s, structure locked %s", (beforeSheets, date1904, structureLocked) => {
    expect(bookOf({ beforeSheets })).toMatchObject({ date1904, structureLocked });
  });

  it("has names, of the workbook and of its sheets", () => {
    const book = bookOf({
      sheets: [{ name: "One" }, { name: "Two" }],
      behindSheets:
        "<definedNames>" +
        '<definedName name="Standard" comment="From the plan">One!$B$2</definedName>' +
        '<definedName name="standard" localSheetId="1" hidden="1">0.9&amp;""</definedName>' +
        '<definedName name="_xlnm.Print_Area" localSheetId="0">One!$A$1:$K$32</definedName>' +
        "</definedNames>",
    });
    expect(book.names).toEqual([
      { name: "Standard", sheet: null, formula: "One!$B$2", comment: "From the plan", hidden: false },
      { name: "standard", sheet: sheetAt(book, 1).id, formula: '0.9&""', comment: "", hidden: true },
      { name: "_xlnm.Print_Area", sheet: sheetAt(book).id, formula: "One!$A$1:$K$32", comment: "", hidden: false },
    ]);
  });

  it.each([
    ["One!$1:$3", { first: 0, last: 2 }],
    ["One!$A:$B,One!$4:$4", { first: 3, last: 3 }],
    ["'One, two'!$A:$B,'One, two'!$1:$2", { first: 0, last: 1 }],
    ["One!$A:$B", null],
    ["#REF!", null],
  ])("has the printed titles %s: %j", (formula, rows) => {
    const name = `<definedName name="_xlnm.Print_Titles" localSheetId="0">${formula}</definedName>`;
    const book = bookOf({ behindSheets: `<definedNames>${name}</definedNames>` });
    expect(sheetAt(book).printTitleRows).toEqual(rows);
    expect(book.names).toEqual([]);
  });
});

describe("a table", () => {
  const withTable = (table: string) =>
    bookOf({
      sheets: [
        {
          xml: "<sheetData/><tableParts count='1'><tablePart r:id='t1'/></tableParts>",
          links: link("t1", "table", "../tables/table1.xml"),
        },
      ],
      parts: { "xl/tables/table1.xml": table },
    });

  it("is read with its columns, totals, style and filter", () => {
    const table =
      '<table xmlns="u" id="3" name="Table1" displayName="Workplan" ref="B4:D10" totalsRowCount="1">' +
      '<autoFilter ref="B4:D9"/><tableColumns count="3"><tableColumn id="1" name="Action"/>' +
      '<tableColumn id="2" name="Due_x000a_date"/><tableColumn id="3" name="R&amp;G"/></tableColumns>' +
      '<tableStyleInfo name="TableStyleMedium2" showRowStripes="1"/></table>';
    expect(sheetAt(withTable(table)).tables).toEqual([
      {
        id: 3,
        name: "Workplan",
        area: { row: 3, column: 1, rows: 7, columns: 3 },
        columns: ["Action", "Due\ndate", "R&G"],
        hasHeader: true,
        hasTotals: true,
        style: "TableStyleMedium2",
        bandedRows: true,
        showFilter: true,
      },
    ]);
  });

  it("may have none of these", () => {
    const table = '<table xmlns="u" id="1" displayName="T" ref="A1:A2" headerRowCount="0"><tableColumns/></table>';
    expect(sheetAt(withTable(table)).tables).toMatchObject([
      { hasHeader: false, hasTotals: false, style: null, bandedRows: false, showFilter: false, columns: [] },
    ]);
  });

  it("without a place is damaged, and its part is named", () => {
    expect(() => withTable('<table xmlns="u" id="1" displayName="T"/>')).toThrow(
      /xl\/tables\/table1\.xml is a table that/,
    );
  });
});

describe("files as others write them", () => {
  const xml =
    '<sheetData><row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" s="1"><f>A1</f><v>2</v></c></row></sheetData>' +
    '<mergeCells><mergeCell ref="A2:B2"/></mergeCells>';
  const plain = partsOf({
    sheets: [{ xml }],
    strings: "<si><t>text</t></si>",
    styles:
      '<fills><fill/><fill><patternFill patternType="solid"><fgColor rgb="FF112233"/></patternFill></fill></fills><cellXfs><xf/><xf fillId="1"/></cellXfs>',
  });
  const mapped = (map: (text: string, path: string) => string | Uint8Array): Parts =>
    Object.fromEntries(Object.entries(plain).map(([path, part]) => [path, map(String(part), path)]));
  const renamed = (map: (path: string) => string): Parts =>
    Object.fromEntries(Object.entries(plain).map(([path, part]) => [map(path), part]));
  const prefixed = (text: string): string =>
    text.replace(/xmlns="/, 'xmlns:x="').replace(/<(\/?)(?=[a-zA-Z])/g, "<$1x:");

  it.each<[string, Parts]>([
    ["as Excel does", plain],
    [
      "strict",
      mapped((text) =>
        text
          .replaceAll(
            "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
            "http://purl.oclc.org/ooxml/spreadsheetml/main",
          )
          .replaceAll(
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
            "http://purl.oclc.org/ooxml/officeDocument/relationships",
          ),
      ),
    ],
    ["in UTF-16", mapped((text) => utf16(text.replace("UTF-8", "UTF-16"), "little"))],
    ["in UTF-16, high byte first", mapped((text) => utf16(text.replace("UTF-8", "UTF-16"), "big"))],
    ["with a prefix on every element", mapped(prefixed)],
    ["with targets from the top", mapped((text) => text.replace(/Target="(?!xl)/g, 'Target="/xl/'))],
    ["with backslashes in the zip", renamed((path) => path.replaceAll("/", "\\"))],
    ["with capitals in the zip", renamed((path) => path.toUpperCase())],
    ["with a slash before each path in the zip", renamed((path) => `/${path}`)],
    [
      "without the link to the workbook",
      Object.fromEntries(Object.entries(plain).filter(([path]) => path !== "_rels/.rels")),
    ],
  ])("are read alike when written %s", (_, parts) => {
    const book = openBook(pack(parts));
    const sheet = sheetAt(book);
    expect(contentsOf(sheet)).toEqual({ A1: "text", B1: "=A1" });
    expect(book.styles[cellOf(sheet, "B1").style]?.fill).toBe("#112233");
    expect(sheet.merged).toHaveLength(1);
  });

  it("are read without strings, styles or theme", () => {
    expect(contentsOf(sheetAt(bookOfRows('<row r="1"><c r="A1"><v>1</v></c></row>')))).toEqual({ A1: 1 });
  });

  it("are read with parts that nobody links to", () => {
    const styles = link("s", "styles", "nowhere.xml");
    expect(openBook(workbookFile({ links: styles })).styles).toHaveLength(1);
  });
});
