import { emptySheet } from "../../../src/xlsx/emptySheet.ts";
import { openBook } from "../../../src/xlsx/open.ts";
import { saveBook } from "../../../src/xlsx/save.ts";
import { internStyle } from "../../../src/xlsx/style/intern.ts";
import { cellOf, constant, modelOf, putCell, sheetAt } from "../../support/xlsx/books.ts";
import { fullWorkbook } from "../../support/xlsx/fullWorkbook.ts";
import { changedParts, partOf } from "../../support/xlsx/parts.ts";

const file = fullWorkbook();
const SHEET = "xl/worksheets/sheet1.xml";

test("a workbook opened and saved has every part byte for byte", () => {
  expect(changedParts(file, saveBook(openBook(file)))).toEqual([]);
});

test("saving a workbook changes nothing in it, so that it can be saved again", () => {
  const book = openBook(file);
  putCell(sheetAt(book), "B2", constant(99));
  const before = modelOf(book);
  const first = saveBook(book);
  expect(modelOf(book)).toEqual(before);
  expect(saveBook(book)).toEqual(first);
});

test("one sheet and one name more change the parts that list them, and no other", () => {
  const book = openBook(file);
  const sheet = emptySheet("ours", "Scrutiny report");
  putCell(sheet, "A1", constant("Standard"));
  putCell(sheet, "B1", constant(0.625, { formula: "SUM(Data!B2:B5)/4" }));
  book.sheets.push(sheet);
  book.names.push({
    name: "Scrutineer",
    sheet: "ours",
    formula: "'Scrutiny report'!$A$1",
    comment: "ours",
    hidden: true,
  });
  const saved = saveBook(book);
  expect(changedParts(file, saved)).toEqual([
    "[Content_Types].xml",
    "xl/_rels/workbook.xml.rels",
    "xl/calcChain.xml",
    "xl/workbook.xml",
    "xl/worksheets/sheet3.xml",
  ]);
  const again = openBook(saved);
  expect(modelOf(again)).toEqual(modelOf(book));
  expect(partOf(saved, "xl/workbook.xml")).toContain('description="kept"');
});

test("a value and a fill in a sheet change that sheet and the styles, and no other", () => {
  const book = openBook(file);
  const sheet = sheetAt(book);
  const { style } = cellOf(sheet, "B3");
  const look = book.styles[style];
  if (!look) throw new Error("The cell has no style");
  putCell(sheet, "B3", constant("edited", { style: internStyle(book, { ...look, fill: "#FFC7CE" }) }));
  const saved = saveBook(book);
  expect(changedParts(file, saved)).toEqual(["xl/styles.xml", SHEET]);
  expect(modelOf(openBook(saved))).toEqual(modelOf(book));
});

test("in a sheet that changed, all but the changed cell stays to the last character", () => {
  const book = openBook(file);
  putCell(sheetAt(book), "B3", constant(77));
  const before = partOf(file, SHEET);
  const after = partOf(saveBook(book), SHEET);
  expect(after).toBe(before.replace('<c r="B3"><v>11</v></c>', '<c r="B3"><v>77</v></c>'));
});

test("new cells and rows are put in where they belong, and nothing else moves", () => {
  const book = openBook(file);
  const sheet = sheetAt(book);
  putCell(sheet, "C3", constant("new"));
  putCell(sheet, "A9", constant(true));
  const before = partOf(file, SHEET);
  const after = partOf(saveBook(book), SHEET);
  expect(after).toBe(
    before
      .replace('<row r="3" spans="1:5">', '<row r="3">')
      .replace('<c r="D3" vm', '<c r="C3" t="inlineStr"><is><t>new</t></is></c><c r="D3" vm')
      .replace("\n</sheetData>", '\n<row r="9"><c r="A9" t="b"><v>1</v></c></row></sheetData>')
      .replace('<dimension ref="A1:E6"/>', '<dimension ref="A1:E9"/>'),
  );
});
