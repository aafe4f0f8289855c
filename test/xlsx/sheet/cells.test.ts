import type { BookCell } from "../../../src/xlsx/book.ts";
import { serialOfIsoDate } from "../../../src/xlsx/sheet/isoDate.ts";
import { readAddress } from "../../../src/xlsx/sheet/readAddress.ts";
import { bookOf, bookOfRows, cellOf, constant, contentsOf, sheetAt } from "../../support/xlsx/books.ts";

const strings =
  "<si><t>plain</t></si>" +
  '<si><r><rPr><b/></rPr><t>rich</t></r><r><t xml:space="preserve"> text</t></r></si>' +
  '<si><t>東京</t><rPh sb="0" eb="2"><t>トウキョウ</t></rPh><phoneticPr fontId="1"/></si>' +
  "<si><t>line_x000D_\nend</t></si><si/><si><t></t></si>";
const cellFrom = (xml: string): BookCell => {
  const styles = '<cellXfs count="3"><xf/><xf/><xf/></cellXfs>';
  return cellOf(sheetAt(bookOfRows(`<row r="1">${xml}</row>`, { strings, styles })), "A1");
};

describe("a cell's value", () => {
  it.each<[string, BookCell["value"], string]>([
    ['<c r="A1"><v>12.5</v></c>', 12.5, "a number"],
    ['<c r="A1" t="n"><v> -1E-3 </v></c>', -0.001, "a number with an exponent and blanks"],
    ['<c r="A1"><v>0.10000000000000001</v></c>', 0.1, "a number as Excel writes it"],
    ['<c r="A1"/>', "", "nothing"],
    ['<c r="A1"><v/></c>', "", "an empty value"],
    ['<c r="A1" t="s"><v>0</v></c>', "plain", "a shared string"],
    ['<c r="A1" t="s"><v>1</v></c>', "rich text", "a rich text, its runs joined"],
    ['<c r="A1" t="s"><v>2</v></c>', "東京", "a text without its phonetic guide"],
    ['<c r="A1" t="s"><v>3</v></c>', "line\r\nend", "an escaped carriage return"],
    ['<c r="A1" t="s"><v>4</v></c>', "", "a string with nothing in it"],
    ['<c r="A1" t="s"><v>99</v></c>', "", "a string that is not there"],
    ['<c r="A1" t="inlineStr"><is><t>in </t></is></c>', "in ", "an inline string"],
    ['<c r="A1" t="inlineStr"><is><r><t>a</t></r><r><t>b</t></r><rPh><t>x</t></rPh></is></c>', "ab", "a rich one"],
    ['<c r="A1" t="str"><f>B1</f><v>&lt;x&gt;</v></c>', "<x>", "a formula's text"],
    ['<c r="A1" t="b"><v>1</v></c>', true, "yes"],
    ['<c r="A1" t="b"><v>0</v></c>', false, "no"],
    ['<c r="A1" t="d"><v>2021-06-30</v></c>', 44377, "a date"],
    ['<c r="A1" t="d"><v>2021-06-30T12:00:00</v></c>', 44377.5, "a date and time"],
    ['<c r="A1" t="d"><v>yesterday</v></c>', "yesterday", "what calls itself a date and is none"],
    ['<c r="A1"><v>12abc</v></c>', "12abc", "what calls itself a number and is none"],
  ])("%s is %j: %s", (xml, value) => {
    expect(cellFrom(xml)).toMatchObject({ value, isError: false });
  });

  it("is an error with its text", () => {
    expect(cellFrom('<c r="A1" t="e"><v>#DIV/0!</v></c>')).toMatchObject({ value: "#DIV/0!", isError: true });
    expect(cellFrom('<c r="A1" t="str"><v>#DIV/0!</v></c>')).toMatchObject({ value: "#DIV/0!", isError: false });
  });
});

describe("a cell's style", () => {
  it.each([
    ['<c r="A1" s="2"/>', 2, "one of the file's"],
    ['<c r="A1"/>', 0, "none said"],
    ['<c r="A1" s="3"/>', 0, "one that the file has not"],
    ['<c r="A1" s="-1"/>', 0, "no number of a style"],
  ])("in %s is %i: %s", (xml, style) => {
    expect(cellFrom(xml).style).toBe(style);
  });
});

describe("a cell's formula", () => {
  it.each<[string, Partial<BookCell>, string]>([
    ['<c r="A1"><f>SUM(B1:B2)</f><v>3</v></c>', { formula: "SUM(B1:B2)", value: 3 }, "with its last result"],
    ['<c r="A1"><f>A2&amp;"&lt;"</f></c>', { formula: 'A2&"<"', value: "" }, "without one"],
    ['<c r="A1"><f/><v>3</v></c>', { formula: null, value: 3 }, "an empty one is none"],
    [
      '<c r="A1"><f t="array" ref="A1:B2">TRANSPOSE(D1:E2)</f><v>1</v></c>',
      { formula: "TRANSPOSE(D1:E2)", arrayArea: { row: 0, column: 0, rows: 2, columns: 2 } },
      "an array, with the area it fills",
    ],
    [
      '<c r="A1"><f t="dataTable" ref="A1:A2" dt2D="0" r1="C1"/><v>7</v></c>',
      { formula: null, value: 7 },
      "a data table has a value only",
    ],
    ['<c r="A1"><f t="shared" si="4"/><v>7</v></c>', { formula: null, value: 7 }, "one shared with nobody"],
  ])("%s is read: %s", (xml, cell) => {
    expect(cellFrom(xml)).toMatchObject(cell);
  });

  it("that cells share is read as each of them reads it", () => {
    const sheet = sheetAt(
      bookOfRows(
        '<row r="1"><c r="B1"><f t="shared" ref="B1:C2" si="0">A1*$D$1+Sheet1!A$1</f></c><c r="C1"><f t="shared" si="0"/></c></row>' +
          '<row r="2"><c r="B2"><f t="shared" si="0"/></c><c r="C2"><f t="shared" si="1" ref="C2">"own"</f></c></row>' +
          '<row r="3"><c r="B3"><f t="shared" si="0">A3+1</f></c><c r="B4"><f t="shared" si="0"/></c></row>',
      ),
    );
    expect(contentsOf(sheet)).toEqual({
      B1: "=A1*$D$1+Sheet1!A$1",
      C1: "=B1*$D$1+Sheet1!B$1",
      B2: "=A2*$D$1+Sheet1!A$1",
      C2: '="own"',
      B3: "=A3+1",
      B4: "=A4+1",
    });
  });
});

describe("where a cell stands", () => {
  it("is counted on where the file does not say", () => {
    const sheet = sheetAt(
      bookOfRows(
        "<row><c><v>1</v></c><c><v>2</v></c></row><row r='5'><c r='C5'><v>3</v></c><c><v>4</v></c></row><row><c><v>5</v></c></row>",
      ),
    );
    expect(contentsOf(sheet)).toEqual({ A1: 1, B1: 2, C5: 3, D5: 4, A6: 5 });
  });

  it.each([
    ["A1", { row: 0, column: 0 }],
    ["xfd1048576", { row: 1_048_575, column: 16_383 }],
    ["AA10", { row: 9, column: 26 }],
    ["1", null],
    ["A", null],
    ["A0", null],
    ["A-1", null],
    ["A1.5", null],
    ["", null],
  ])("%j is %j", (address, place) => {
    expect(readAddress(address)).toEqual(place);
  });
});

describe("a date in words", () => {
  it.each([
    ["1900-01-01", false, 1],
    ["1900-02-28", false, 59],
    ["1900-03-01", false, 61],
    ["2021-06-30", false, 44_377],
    ["2021-06-30Z", false, 44_377],
    ["2021-06-30T06:00:00.000Z", false, 44_377.25],
    ["12:00:00", false, 0.5],
    ["1904-01-01", true, 0],
    ["2021-06-30", true, 42_915],
    ["30/06/2021", false, null],
    ["", false, null],
  ])("%s, counted from 1904 %s, is %s", (text, date1904, serial) => {
    expect(serialOfIsoDate(text, date1904)).toBe(serial);
  });

  it("goes by the workbook's way of counting days", () => {
    const xml = '<sheetData><row r="1"><c r="A1" t="d"><v>1904-01-02</v></c></row></sheetData>';
    const book = bookOf({ beforeSheets: '<workbookPr date1904="1"/>', sheets: [{ xml }] });
    expect(book.date1904).toBe(true);
    expect(cellOf(sheetAt(book), "A1")).toEqual(constant(1));
  });
});
