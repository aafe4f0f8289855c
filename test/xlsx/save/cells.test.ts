import type { BookCell } from "../../../src/xlsx/book.ts";
import { blankBook } from "../../../src/xlsx/blank.ts";
import { saveBook } from "../../../src/xlsx/save.ts";
import {
  bookOfRows,
  cellOf,
  constant,
  contentsOf,
  modelOf,
  placeOf,
  putCell,
  reopened,
  sheetAt,
} from "../../support/xlsx/books.ts";
import { partOf } from "../../support/xlsx/parts.ts";
import type { TestWorkbook } from "../../support/xlsx/workbookFile.ts";

const SHEET = "xl/worksheets/sheet1.xml";
const area = { row: 0, column: 0, rows: 2, columns: 1 };

/** The sheet's rows after a change to the first sheet of a workbook with such rows. */
const rowsAfter = (
  rows: string,
  change: (put: (address: string, cell: BookCell) => void) => void,
  rest: TestWorkbook = {},
) => {
  const book = bookOfRows(rows, rest);
  change((address, cell) => putCell(sheetAt(book), address, cell));
  return /<sheetData>(.*)<\/sheetData>/s.exec(partOf(saveBook(book), SHEET))?.[1];
};

describe("a new cell", () => {
  it.each<[BookCell, string, string]>([
    [constant(12.5), '<c r="A1"><v>12.5</v></c>', "a number"],
    [constant(1e21), '<c r="A1"><v>1E+21</v></c>', "a large one as Excel writes it"],
    [constant(1e-7), '<c r="A1"><v>1E-7</v></c>', "a small one"],
    [constant(true), '<c r="A1" t="b"><v>1</v></c>', "yes"],
    [constant(""), '<c r="A1"/>', "nothing"],
    [constant("a<b & c"), '<c r="A1" t="inlineStr"><is><t>a&lt;b &amp; c</t></is></c>', "a text"],
    [
      constant(" a\n"),
      '<c r="A1" t="inlineStr"><is><t xml:space="preserve"> a\n</t></is></c>',
      "its white space counts",
    ],
    [constant("a\u0007_x0041_"), '<c r="A1" t="inlineStr"><is><t>a_x0007__x005F_x0041_</t></is></c>', "odd characters"],
    [constant("=1+1"), '<c r="A1" t="inlineStr"><is><t>=1+1</t></is></c>', "a text that looks like a formula"],
    [constant("#N/A", { isError: true }), '<c r="A1" t="e"><v>#N/A</v></c>', "an error"],
    [constant("#N/A"), '<c r="A1" t="inlineStr"><is><t>#N/A</t></is></c>', "a text that reads like one"],
    [constant(3, { formula: "1+2" }), '<c r="A1"><f>1+2</f><v>3</v></c>', "a formula with its result"],
    [
      constant("", { formula: 'IF(B1<1,"","x")' }),
      '<c r="A1" t="str"><f>IF(B1&lt;1,"","x")</f><v/></c>',
      "an empty result",
    ],
    [constant("x ", { formula: "B1" }), '<c r="A1" t="str"><f>B1</f><v xml:space="preserve">x </v></c>', "a text"],
    [constant(false, { formula: "1>2" }), '<c r="A1" t="b"><f>1&gt;2</f><v>0</v></c>', "no"],
    [
      constant("#REF!", { formula: "#REF!", isError: true }),
      '<c r="A1" t="e"><f>#REF!</f><v>#REF!</v></c>',
      "an error",
    ],
    [
      constant(1, { formula: "B1:B2", arrayArea: area }),
      '<c r="A1"><f t="array" ref="A1:A2">B1:B2</f><v>1</v></c>',
      "an array",
    ],
  ])("%j is %s: %s", (cell, xml) => {
    expect(rowsAfter("", (put) => put("A1", cell))).toBe(`<row r="1">${xml}</row>`);
    const book = blankBook(["One"]);
    putCell(sheetAt(book), "A1", cell);
    expect(cellOf(sheetAt(reopened(book)), "A1")).toEqual(cell);
  });

  it("is never minus nought", () => {
    expect(rowsAfter("", (put) => put("A1", constant(-0)))).toBe('<row r="1"><c r="A1"><v>0</v></c></row>');
  });

  it("comes back whatever its text", () => {
    const texts = [
      "",
      "\t",
      "a\r\nb",
      "<![CDATA[",
      "]]>",
      "😀",
      "_x000D_",
      "  ",
      "é",
      "\uFFFE",
      "'",
      '"',
      "x".repeat(32_767),
    ];
    const book = blankBook(["One"]);
    texts.forEach((text, row) => putCell(sheetAt(book), `B${row + 1}`, constant(text)));
    expect(modelOf(reopened(book))).toEqual(modelOf(book));
  });
});

describe("a changed cell", () => {
  const rich =
    '<row r="1"><c r="A1" s="0" t="inlineStr" ph="1" vm="2" cm="1" x="kept"><is><r><t>rich</t></r></is></c></row>';
  const formula = '<row r="1"><c r="A1" cm="1"><f ca="1" >B1</f><v>1</v><extLst/></c></row>';

  it.each<[string, BookCell, string, string]>([
    [rich, constant("rich"), rich, "one that holds what it held is not changed"],
    [
      rich,
      constant("new"),
      '<row r="1"><c r="A1" s="0" t="inlineStr" x="kept"><is><t>new</t></is></c></row>',
      "its own text",
    ],
    [rich, constant(""), '<row r="1"><c r="A1" s="0" x="kept"/></row>', "emptied"],
    [
      formula,
      constant(2, { formula: "B1" }),
      '<row r="1"><c r="A1" cm="1"><f ca="1" >B1</f><v>2</v></c></row>',
      "another result",
    ],
    [
      formula,
      constant(2, { formula: "B2" }),
      '<row r="1"><c r="A1"><f ca="1">B2</f><v>2</v></c></row>',
      "another formula",
    ],
    [formula, constant(2), '<row r="1"><c r="A1"><v>2</v></c></row>', "a constant in a formula's place"],
    [
      '<row r="1"><c r="A1"><v>1.0</v></c></row>',
      constant(1),
      '<row r="1"><c r="A1"><v>1.0</v></c></row>',
      "the same number",
    ],
    [
      '<row r="1"><c><v>1</v></c></row>',
      constant(2),
      '<row r="1"><c r="A1"><v>2</v></c></row>',
      "one that did not say where it is",
    ],
    [
      '<row r="1"><c r="A1"><f t="dataTable" ref="A1:A2" r1="C1"/><v>7</v></c></row>',
      constant(7),
      '<row r="1"><c r="A1"><f t="dataTable" ref="A1:A2" r1="C1"/><v>7</v></c></row>',
      "a data table stays one",
    ],
  ])("%s holding %j becomes %s: %s", (before, cell, after) => {
    expect(rowsAfter(before, (put) => put("A1", cell))).toBe(after);
  });

  it("with another look alone keeps what it holds, whatever that is", () => {
    const styles = "<cellXfs><xf/><xf/></cellXfs>";
    const put = (style: number) => rowsAfter(rich, (cell) => cell("A1", constant("rich", { style })), { styles });
    expect(put(1)).toBe(rich.replace('s="0"', 's="1"'));
  });

  it("that is gone is taken out, and its row stays", () => {
    const book = bookOfRows('<row r="1" ht="20"><c r="A1"><v>1</v></c><c r="B1"><v>2</v></c></row>');
    sheetAt(book).rows.get(0)?.delete(0);
    expect(partOf(saveBook(book), SHEET)).toContain('<row r="1" ht="20"><c r="B1"><v>2</v></c></row>');
    sheetAt(book).rows.delete(0);
    expect(partOf(saveBook(book), SHEET)).toContain('<row r="1" ht="20"></row>');
  });
});

describe("cells put in among others", () => {
  const rows = '<row r="2"><c r="B2"><v>1</v></c><c r="D2"><v>2</v></c></row><row r="4"/>';
  it.each([
    ["A2", '<row r="2"><c r="A2"><v>9</v></c><c r="B2">', "before the first cell of a row"],
    ["C2", '<v>1</v></c><c r="C2"><v>9</v></c><c r="D2">', "between two"],
    ["E2", '<v>2</v></c><c r="E2"><v>9</v></c></row>', "behind the last"],
    ["A1", '<row r="1"><c r="A1"><v>9</v></c></row><row r="2">', "before the first row"],
    ["A3", '</row><row r="3"><c r="A3"><v>9</v></c></row><row r="4"/>', "between two rows"],
    ["C4", '<row r="4"><c r="C4"><v>9</v></c></row>', "in an empty row"],
    ["A5", '<row r="4"/><row r="5"><c r="A5"><v>9</v></c></row>', "behind the last row"],
  ])("%s stands where it belongs: %s %s", (address, xml) => {
    expect(rowsAfter(rows, (put) => put(address, constant(9)))).toContain(xml);
  });

  it("come in order however they were put in", () => {
    const addresses = ["C9", "A9", "A1", "AA1", "B1", "A10"];
    const xml = rowsAfter(rows, (put) => addresses.forEach((address) => put(address, constant(0)))) ?? "";
    const found = Array.from(xml.matchAll(/<c r="([A-Z]+\d+)"/g), ([, address = ""]) => address);
    const place = (address: string): number => placeOf(address).row * 100_000 + placeOf(address).column;
    expect(found).toEqual([...found].sort((a, b) => place(a) - place(b)));
    expect(found).toEqual(expect.arrayContaining(addresses));
  });
});

describe("a formula that cells share", () => {
  const shared =
    '<row r="1"><c r="A1"><f t="shared" ref="A1:A3" si="0">B1*2</f><v>2</v></c></row>' +
    '<row r="2"><c r="A2"><f t="shared" si="0"/><v>4</v></c></row><row r="3"><c r="A3"><f t="shared" si="0"/><v>6</v></c></row>';

  it("stays shared when only results and looks change", () => {
    const after = rowsAfter(shared, (put) => {
      put("A1", constant(3, { formula: "B1*2" }));
      put("A3", constant(7, { formula: "B3*2" }));
    });
    expect(after).toBe(shared.replace("<v>2</v>", "<v>3</v>").replace("<v>6</v>", "<v>7</v>"));
  });

  it("stays shared by the others when one of them leaves", () => {
    const after = rowsAfter(shared, (put) => put("A2", constant(5)));
    expect(after).toBe(shared.replace('<f t="shared" si="0"/><v>4</v>', "<v>5</v>"));
  });

  it("becomes each cell's own when the first leaves", () => {
    const after = rowsAfter(shared, (put) => put("A1", constant("gone")));
    expect(after).toContain('<c r="A2"><f>B2*2</f><v>4</v></c>');
    expect(after).toContain('<c r="A3"><f>B3*2</f><v>6</v></c>');
  });

  it("becomes each cell's own when the first is taken out", () => {
    const book = bookOfRows(shared);
    sheetAt(book).rows.delete(0);
    expect(contentsOf(sheetAt(reopened(book)))).toEqual({ A2: "=B2*2", A3: "=B3*2" });
  });
});

describe("what a cell cannot hold", () => {
  const saving = (address: string, cell: BookCell) => () => rowsAfter("", (put) => put(address, cell));

  it("is refused with the cell's address", () => {
    expect(saving("B3", constant("x".repeat(32_768)))).toThrow(/text for cell B3 has 32768 characters.*32767 at most/);
    expect(saving("B3", constant(0, { formula: "1+".repeat(4_096) + "1" }))).toThrow(/formula for cell B3 has 8193/);
  });

  it("is a fault when no workbook could ever hold it", () => {
    expect(saving("A1", constant(NaN))).toThrow(/A1 holds NaN/);
    expect(saving("A1", constant(0, { style: 7 }))).toThrow(/Style 7 is not one of the book's 1/);
  });
});
