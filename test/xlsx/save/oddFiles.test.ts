import { openBook } from "../../../src/xlsx/open.ts";
import { saveBook } from "../../../src/xlsx/save.ts";
import { constant, expectSame, putCell, sheetAt } from "../../support/xlsx/books.ts";
import { changedParts, partOf } from "../../support/xlsx/parts.ts";
import { link, type TestWorkbook, workbookFile } from "../../support/xlsx/workbookFile.ts";

const names = (inner: string): TestWorkbook => ({
  sheets: [{ name: "One" }, { name: "Two" }],
  behindSheets: `<definedNames>${inner}</definedNames>`,
});
const name = (attributes: string, formula = "One!$A$1"): string =>
  `<definedName ${attributes}>${formula}</definedName>`;
const sheet = (xml: string): TestWorkbook => ({ sheets: [{ xml }] });
const rows = (xml: string): TestWorkbook => sheet(`<sheetData>${xml}</sheetData>`);

/** Workbooks with something in them that Excel would not write, or that says one thing in two ways. */
const odd: [string, TestWorkbook][] = [
  ["a name of a sheet that is not there", names(name('name="a" localSheetId="7"'))],
  ["one name twice", names(name('name="a"') + name('name="A"', "One!$B$1"))],
  ["a name of the workbook and of a sheet", names(name('name="a"') + name('name="a" localSheetId="1"'))],
  ["an empty list of names", names("")],
  ["a name without a name", names(name('comment="x"'))],
  ["a formula with an equals sign", names(name('name="a"', "=One!$A$1"))],
  ["printed titles of a sheet that is not there", names(name('name="_xlnm.Print_Titles" localSheetId="9"'))],
  ["printed titles of no sheet", names(name('name="_xlnm.Print_Titles"'))],
  ["printed titles twice", names(name('name="_xlnm.Print_Titles" localSheetId="0"', "One!$1:$1").repeat(2))],
  ["an open sheet that is not there", { beforeSheets: '<bookViews><workbookView activeTab="9"/></bookViews>' }],
  ["no view", { sheets: [{}, {}], beforeSheets: "<bookViews/>" }],
  ["no sheetData", sheet("")],
  ["an empty sheetData with a closing tag", sheet("<sheetData></sheetData>")],
  ["a row twice", rows('<row r="1"><c r="A1"><v>1</v></c></row><row r="1"><c r="A1"><v>2</v></c></row>')],
  ["a cell twice", rows('<row r="1"><c r="A1"><v>1</v></c><c r="A1"><v>2</v></c></row>')],
  ["rows out of order", rows('<row r="3"><c r="A3"><v>1</v></c></row><row r="1"><c r="A1"><v>2</v></c></row>')],
  ["cells out of order", rows('<row r="1"><c r="C1"><v>1</v></c><c r="A1"><v>2</v></c></row>')],
  ["cells without places", rows("<row><c><v>1</v></c><c t='b'><v>true</v></c></row>")],
  ["styles that are not there", rows('<row r="1"><c r="A1" s="99"><v>1</v></c></row>')],
  [
    "values that are none",
    rows('<row r="1"><c r="A1"><v>x</v></c><c r="B1" t="s"><v>5</v></c><c r="C1" t="q"/></row>'),
  ],
  ["a shared formula that nobody began", rows('<row r="1"><c r="A1"><f t="shared" si="3"/><v>1</v></c></row>')],
  ["merged areas that are none", sheet('<sheetData/><mergeCells><mergeCell ref="#REF!"/><mergeCell/></mergeCells>')],
  [
    "columns that overlap",
    sheet('<cols><col min="1" max="3" width="5"/><col min="2" max="2" width="9"/></cols><sheetData/>'),
  ],
  ["columns without numbers", sheet("<cols><col/></cols><sheetData/>")],
  [
    "a format that lies nowhere",
    sheet(
      '<sheetData/><conditionalFormatting sqref="#REF!"><cfRule type="expression"><formula>1</formula></cfRule></conditionalFormatting>',
    ),
  ],
  ["a format without rules", sheet('<sheetData/><conditionalFormatting sqref="A1"/>')],
  ["a rule with nothing", sheet('<sheetData/><conditionalFormatting sqref="A1"><cfRule/></conditionalFormatting>')],
  [
    "comments and instructions everywhere",
    sheet(
      "<!-- a --><?b c?><sheetData><!-- d --><row r='1'><?e?><c r='A1'><!-- f --><v>1</v></c></row></sheetData><!-- g -->",
    ),
  ],
  ["text in CDATA", rows('<row r="1"><c r="A1" t="str"><f><![CDATA[A2<1]]></f><v><![CDATA[<x>]]></v></c></row>')],
  ["links to nothing", { links: link("x1", "theme", "nowhere.xml") + link("x2", "customXml", "../nothing.xml") }],
  ["a link with a place inside", { sheets: [{ links: link("h1", "hyperlink", "#Sheet1!A1") }] }],
  ["styles with nothing", { styles: "" }],
  ["strings with nothing", { strings: "" }],
];

describe.each(odd)("a workbook with %s", (_, workbook) => {
  const file = workbookFile(workbook);

  it("is saved unchanged byte for byte", () => {
    expect(changedParts(file, saveBook(openBook(file)))).toEqual([]);
  });

  it("takes a cell and gives it back", () => {
    const book = openBook(file);
    putCell(sheetAt(book), "B2", constant("ours"));
    expectSame(openBook(saveBook(book)), book);
  });
});

test.each([
  ["rows", '<row r="3"><c r="A3"><v>1</v></c></row><row r="1"><c r="A1"><v>2</v></c></row>'],
  ["cells", '<row r="1"><c r="C1"><v>1</v></c><c r="A1"><v>2</v></c></row>'],
  ["halves of a row", '<row r="1"><c r="A1"><v>1</v></c></row><row r="1"><c r="B1"><v>2</v></c></row>'],
])("%s out of order are written once when something changes", (_, xml) => {
  const book = openBook(workbookFile(rows(xml)));
  putCell(sheetAt(book), "D4", constant("ours"));
  const part = partOf(saveBook(book), "xl/worksheets/sheet1.xml");
  const cells = Array.from(part.matchAll(/<c r="(\w+)"/g), ([, address]) => address);
  const filled = [...sheetAt(book).rows.values()].reduce((sum, { size }) => sum + size, 0);
  expect(new Set(cells).size).toBe(cells.length);
  expect(cells).toHaveLength(filled);
});
