import type { Book } from "../../../src/xlsx/book.ts";
import { blankBook } from "../../../src/xlsx/blank.ts";
import { emptySheet } from "../../../src/xlsx/emptySheet.ts";
import { openBook } from "../../../src/xlsx/open.ts";
import { saveBook } from "../../../src/xlsx/save.ts";
import { cellOf, constant, modelOf, putCell, reopened, sheetAt } from "../../support/xlsx/books.ts";
import { fullWorkbook } from "../../support/xlsx/fullWorkbook.ts";
import { changedParts, pack, partOf } from "../../support/xlsx/parts.ts";
import { link, partsOf, workbookFile } from "../../support/xlsx/workbookFile.ts";

const WORKBOOK = "xl/workbook.xml";
const view = (selected: boolean): string =>
  `<sheetViews><sheetView ${selected ? 'tabSelected="1" ' : ""}workbookViewId="0"/></sheetViews><sheetData/>`;
const three = {
  beforeSheets: '<bookViews><workbookView xWindow="3" activeTab="1"/></bookViews>',
  sheets: [
    { name: "One", xml: view(false) },
    { name: "Two", xml: view(true) },
    { name: "Three", xml: view(false) },
  ],
};
const file = workbookFile(three);
const saved = (edit: (book: Book) => void, from = file): Uint8Array => {
  const book = openBook(from);
  edit(book);
  const bytes = saveBook(book);
  expect(modelOf(openBook(bytes))).toEqual(modelOf(book));
  return bytes;
};
const namesIn = (bytes: Uint8Array): string[] => openBook(bytes).sheets.map(({ name }) => name);

describe("the sheets of a workbook", () => {
  it("get other names and are hidden in the workbook part alone", () => {
    const bytes = saved((book) => {
      sheetAt(book).name = "R & G";
      sheetAt(book, 2).visibility = "veryHidden";
    });
    expect(changedParts(file, bytes)).toEqual([WORKBOOK]);
    expect(partOf(bytes, WORKBOOK)).toContain('<sheet name="R &amp; G" sheetId="1" r:id="rId1"/>');
    expect(partOf(bytes, WORKBOOK)).toContain('<sheet name="Three" sheetId="3" r:id="rId3" state="veryHidden"/>');
  });

  it("are shown again", () => {
    const hidden = workbookFile({ sheets: [{}, { attributes: 'state="hidden" ' }] });
    const bytes = saved((book) => (sheetAt(book, 1).visibility = "visible"), hidden);
    expect(partOf(bytes, WORKBOOK)).toContain('<sheet name="Sheet2" sheetId="2" r:id="rId2"/>');
  });

  it("change places, and the open one stays open", () => {
    const bytes = saved((book) => {
      book.sheets.reverse();
      book.sheets.unshift(...book.sheets.splice(2));
      book.activeSheet = book.sheets.findIndex(({ name }) => name === "Two");
    });
    expect(namesIn(bytes)).toEqual(["One", "Three", "Two"]);
    expect(changedParts(file, bytes)).toEqual([WORKBOOK]);
    expect(partOf(bytes, WORKBOOK)).toContain('activeTab="2"');
  });

  it("are opened one after another, never two at once", () => {
    const bytes = saved((book) => (book.activeSheet = 0));
    expect(partOf(bytes, WORKBOOK)).toContain('<workbookView xWindow="3"/>');
    expect(partOf(bytes, "xl/worksheets/sheet1.xml")).toContain('<sheetView workbookViewId="0" tabSelected="1"/>');
    expect(partOf(bytes, "xl/worksheets/sheet2.xml")).toContain('<sheetView workbookViewId="0"/>');
    expect(changedParts(file, bytes)).not.toContain("xl/worksheets/sheet3.xml");
  });

  it("are added where the book has them, with numbers and links of their own", () => {
    const bytes = saved((book) => {
      book.sheets.splice(1, 0, emptySheet("new-a", "A"), { ...emptySheet("new-b", "B"), visibility: "hidden" });
      book.activeSheet = 1;
    });
    expect(namesIn(bytes)).toEqual(["One", "A", "B", "Two", "Three"]);
    expect(partOf(bytes, WORKBOOK)).toContain(
      '<sheet name="A" sheetId="4" r:id="rId4"/><sheet name="B" sheetId="5" state="hidden" r:id="rId5"/>',
    );
    expect(partOf(bytes, "xl/worksheets/sheet4.xml")).toContain('tabSelected="1"');
    expect(partOf(bytes, "xl/worksheets/sheet2.xml")).not.toContain("tabSelected");
  });

  it("are taken out with their part, link and content type", () => {
    const bytes = saved((book) => {
      book.sheets.splice(1, 1);
      book.activeSheet = 0;
    });
    expect(namesIn(bytes)).toEqual(["One", "Three"]);
    expect(partOf(bytes, "xl/worksheets/sheet2.xml")).toBe("");
    expect(partOf(bytes, "xl/_rels/workbook.xml.rels")).not.toContain("sheet2.xml");
    expect(partOf(bytes, "[Content_Types].xml")).not.toContain("sheet2.xml");
  });

  it("take along what only they used, and nothing else", () => {
    const full = fullWorkbook();
    const bytes = saved((book) => {
      book.names.splice(0, book.names.length, ...book.names.filter(({ sheet }) => sheet !== sheetAt(book).id));
      book.sheets.shift();
    }, full);
    const gone = changedParts(full, bytes).filter((path) => partOf(bytes, path) === "");
    expect(gone).toEqual([
      "xl/calcChain.xml",
      "xl/charts/chart1.xml",
      "xl/comments1.xml",
      "xl/ctrlProps/ctrlProp1.xml",
      "xl/drawings/_rels/drawing1.xml.rels",
      "xl/drawings/drawing1.xml",
      "xl/drawings/vmlDrawing1.vml",
      "xl/printerSettings/printerSettings1.bin",
      "xl/tables/table1.xml",
      "xl/worksheets/_rels/sheet1.xml.rels",
      "xl/worksheets/sheet1.xml",
    ]);
  });

  it("leave chart sheets in their places", () => {
    const parts = partsOf({ sheets: [{ name: "Chart" }, { name: "One" }, { name: "Two" }] });
    const links = String(parts["xl/_rels/workbook.xml.rels"]).replace('/worksheet"', '/chartsheet"');
    const withChart = pack({ ...parts, "xl/_rels/workbook.xml.rels": links });
    const bytes = saved((book) => book.sheets.push(emptySheet("new", "New")), withChart);
    expect(Array.from(partOf(bytes, WORKBOOK).matchAll(/<sheet name="(\w+)"/g), ([, name]) => name)).toEqual([
      "Chart",
      "One",
      "Two",
      "New",
    ]);
    expect(changedParts(withChart, bytes)).not.toContain("xl/worksheets/sheet1.xml");
  });

  it.each<[string, (book: Book) => void, RegExp]>([
    ["two of one name", (b) => (sheetAt(b).name = "TWO"), /called "TWO": another sheet has that name/],
    ["a name that is too long", (b) => (sheetAt(b).name = "x".repeat(32)), /has 32 characters and 31 is the most/],
    ["a name with a slash", (b) => (sheetAt(b).name = "Q1/Q2"), /has one of the characters/],
    ["a name in quotes", (b) => (sheetAt(b).name = "'One'"), /begins or ends with an apostrophe/],
    ["no name", (b) => (sheetAt(b).name = ""), /the name is empty/],
    ["none that is visible", (b) => b.sheets.forEach((s) => (s.visibility = "hidden")), /at least one visible sheet/],
    ["none at all", (b) => b.sheets.splice(0), /at least one visible sheet/],
  ])("are refused with %s", (_, edit, message) => {
    const book = openBook(file);
    edit(book);
    expect(() => saveBook(book)).toThrow(message);
  });

  it("keep a name that the file gave them, even one that Excel would not", () => {
    const long = workbookFile({ sheets: [{ name: "x".repeat(40) }] });
    expect(
      changedParts(
        long,
        saved(() => undefined, long),
      ),
    ).toEqual([]);
  });
});

describe("the workbook's structure", () => {
  const locked = workbookFile({ beforeSheets: '<workbookProtection workbookPassword="CC1A" lockStructure="1"/>' });
  it.each<[string, Uint8Array, boolean, string]>([
    ["is locked", workbookFile(), true, '<workbookProtection lockStructure="1"/><sheets>'],
    ["is unlocked", locked, false, "<sheets>"],
    [
      "is unlocked while windows stay locked",
      workbookFile({ beforeSheets: '<workbookProtection lockStructure="1" lockWindows="1"/>' }),
      false,
      '<workbookProtection lockWindows="1"/><sheets>',
    ],
  ])("%s", (_, from, to, xml) => {
    const bytes = saved((book) => (book.structureLocked = to), from);
    expect(partOf(bytes, WORKBOOK)).toContain(`relationships">${xml}`);
  });
});

describe("calculation", () => {
  const formulas = workbookFile({
    sheets: [{ xml: '<sheetData><row r="1"><c r="A1"><f>B1</f><v>1</v></c><c r="B1"><v>1</v></c></row></sheetData>' }],
    behindSheets: '<calcPr calcId="191029"/>',
    links: link("rIdCalc", "calcChain", "calcChain.xml"),
    parts: { "xl/calcChain.xml": "<calcChain/>" },
  });
  it.each<[string, (book: Book) => void, boolean]>([
    ["a constant changed", (b) => putCell(sheetAt(b), "B1", constant(2)), false],
    ["a result changed", (b) => putCell(sheetAt(b), "A1", constant(2, { formula: "B1" })), false],
    ["a formula changed", (b) => putCell(sheetAt(b), "A1", constant(2, { formula: "B1+1" })), true],
    ["a formula came", (b) => putCell(sheetAt(b), "C1", constant(2, { formula: "B1" })), true],
    ["a formula went", (b) => putCell(sheetAt(b), "A1", constant(2)), true],
    [
      "a sheet with a formula came",
      (b) => {
        const sheet = emptySheet("new", "New");
        putCell(sheet, "A1", constant(1, { formula: "Sheet1!A1" }));
        b.sheets.push(sheet);
      },
      true,
    ],
    ["a sheet without one came", (b) => b.sheets.push(emptySheet("new", "New")), false],
  ])("is asked of Excel, and its old order is dropped, when %s: see %#", (_, edit, asked) => {
    const bytes = saved(edit, formulas);
    expect(partOf(bytes, WORKBOOK).includes('<calcPr calcId="191029" fullCalcOnLoad="1"/>')).toBe(asked);
    expect(partOf(bytes, "xl/calcChain.xml") === "").toBe(asked);
    expect(partOf(bytes, "xl/_rels/workbook.xml.rels").includes("calcChain")).toBe(!asked);
  });

  it("is asked in a workbook that says nothing of it", () => {
    const bytes = saved((book) => putCell(sheetAt(book), "A1", constant(2, { formula: "1+1" })));
    expect(partOf(bytes, WORKBOOK)).toContain('</sheets><calcPr fullCalcOnLoad="1"/></workbook>');
  });
});

describe("a blank workbook", () => {
  it("has the sheets that it was asked for, and can be saved", () => {
    const book = blankBook(["Scrutineer rules", "Q1"]);
    putCell(sheetAt(book, 1), "B2", constant(0.5));
    const again = reopened(book);
    expect(again.sheets.map(({ name }) => name)).toEqual(["Scrutineer rules", "Q1"]);
    expect(cellOf(sheetAt(again, 1), "B2").value).toBe(0.5);
    expect(again.activeSheet).toBe(0);
  });

  it.each<[string[], RegExp]>([
    [[], /at least one sheet/],
    [["One", "one"], /another sheet has that name/],
    [["a:b"], /one of the characters/],
  ])("cannot have the sheets %j", (names, message) => {
    expect(() => blankBook(names)).toThrow(message);
  });

  it("is the same each time", () => {
    expect(saveBook(blankBook(["One"]))).toEqual(saveBook(blankBook(["One"])));
  });
});
