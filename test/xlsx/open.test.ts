import { blankBook } from "../../src/xlsx/blank.ts";
import { emptySheet } from "../../src/xlsx/emptySheet.ts";
import { damagedPart, XlsxError } from "../../src/xlsx/error.ts";
import { openBook } from "../../src/xlsx/open.ts";
import { saveBook } from "../../src/xlsx/save.ts";
import { cellOf, constant, expectSame, putCell, sheetAt } from "../support/xlsx/books.ts";
import { fullWorkbook } from "../support/xlsx/fullWorkbook.ts";
import { joined } from "../support/xlsx/bytes.ts";
import { changedParts } from "../support/xlsx/parts.ts";
import { workbookFile } from "../support/xlsx/workbookFile.ts";

describe("opening a workbook", () => {
  const file = fullWorkbook();

  it("takes bytes however they come", () => {
    const view = joined([new Uint8Array(11), file, new Uint8Array(5)]).subarray(11, 11 + file.length);
    expectSame(openBook(view), openBook(file));
    expectSame(openBook(Buffer.from(file)), openBook(file));
  });

  it("makes a book of its own each time", () => {
    const [first, second] = [openBook(file), openBook(file)];
    putCell(sheetAt(first), "A1", constant("changed"));
    sheetAt(first).merged.pop();
    first.names.pop();
    expectSame(second, openBook(file));
  });

  it("gives sheets the ids that they had the last time", () => {
    const ids = (bytes: Uint8Array): string[] => openBook(bytes).sheets.map(({ id }) => id);
    expect(ids(file)).toEqual(ids(saveBook(openBook(file))));
  });

  it("leaves the bytes alone", () => {
    const copy = Uint8Array.from(file);
    const book = openBook(copy);
    putCell(sheetAt(book), "A1", constant("changed"));
    saveBook(book);
    expect(copy).toEqual(file);
  });

  it("reads what we do not model as far as it shows", () => {
    const book = openBook(file);
    const data = sheetAt(book);
    expect(data).toMatchObject({ name: "Data", frozenRows: 1, tabColor: "#5B9BD5", protection: { password: true } });
    expect(data.tables.map(({ name }) => name)).toEqual(["Plan"]);
    expect(data.conditionalFormats.map(({ rule }) => rule)).toEqual([{ kind: "other", type: "dataBar" }]);
    expect(data.printTitleRows).toEqual({ first: 0, last: 0 });
    expect(cellOf(data, "A2").value).toBe("rich text");
    expect(cellOf(data, "C2")).toMatchObject({ formula: "SUM(B2:B5)", value: 46, arrayArea: { rows: 1, columns: 1 } });
    expect(book.names.map(({ name, hidden }) => [name, hidden])).toEqual([
      ["_xlnm._FilterDatabase", true],
      ["Scores", false],
    ]);
  });
});

describe("an empty sheet", () => {
  it("is what a blank workbook has", () => {
    const [sheet] = blankBook(["Sheet"]).sheets;
    expect(sheet).toEqual(emptySheet(sheet?.id ?? "", "Sheet"));
  });

  it("is made anew each time", () => {
    const [first, second] = [emptySheet("a", "A"), emptySheet("a", "A")];
    putCell(first, "A1", constant(1));
    first.merged.push({ row: 0, column: 0, rows: 1, columns: 2 });
    expect(second.rows.size).toBe(0);
    expect(second.merged).toEqual([]);
  });

  it("can be copied from one book into another", () => {
    const from = openBook(
      workbookFile({ sheets: [{ xml: '<sheetData><row r="1"><c r="A1"><v>7</v></c></row></sheetData>' }] }),
    );
    const to = blankBook(["Here"]);
    to.sheets.push({ ...sheetAt(from), id: "copied", name: "There" });
    const saved = saveBook(to);
    expectSame(openBook(saved), to);
    expect(changedParts(saveBook(blankBook(["Here"])), saved)).toContain("xl/worksheets/sheet2.xml");
  });
});

test("a refusal says what happened, why, and what to do", () => {
  const refusal = damagedPart("xl/styles.xml", "is missing");
  expect(refusal).toBeInstanceOf(XlsxError);
  expect(refusal).toBeInstanceOf(Error);
  expect([refusal.code, refusal.name]).toEqual(["damaged", "XlsxError"]);
  expect(refusal.message).toBe(
    "The workbook is damaged: its part xl/styles.xml is missing. Open it in Excel, let Excel repair it, save it and try again.",
  );
});
