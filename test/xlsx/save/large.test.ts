import { blankBook } from "../../../src/xlsx/blank.ts";
import { openBook } from "../../../src/xlsx/open.ts";
import { saveBook } from "../../../src/xlsx/save.ts";
import { cellOf, constant, putCell, sheetAt } from "../../support/xlsx/books.ts";
import { changedParts, partOf } from "../../support/xlsx/parts.ts";

const ROWS = 20_000;
const SHEET = "xl/worksheets/sheet1.xml";

/** A workbook with a long register, as a council's data team may have one. */
function longRegister(): Uint8Array {
  const book = blankBook(["Register", "Other"]);
  const sheet = sheetAt(book);
  for (let row = 1; row <= ROWS; row++) {
    putCell(sheet, `A${row}`, constant(`KPI ${row}`));
    putCell(sheet, `B${row}`, constant(row / 8));
    putCell(sheet, `C${row}`, constant(row / 4, { formula: `B${row}*2` }));
  }
  return saveBook(book);
}

describe("a long register", () => {
  const file = longRegister();

  it("is read whole", () => {
    const sheet = sheetAt(openBook(file));
    expect(sheet.rows.size).toBe(ROWS);
    expect(cellOf(sheet, `C${ROWS}`)).toEqual(constant(ROWS / 4, { formula: `B${ROWS}*2` }));
  });

  it("changes in one cell when one cell changes", () => {
    const book = openBook(file);
    putCell(sheetAt(book), "B12345", constant("n/a"));
    const saved = saveBook(book);
    expect(changedParts(file, saved)).toEqual([SHEET]);
    const before = partOf(file, SHEET);
    const cell = `<c r="B12345"><v>${12345 / 8}</v></c>`;
    expect(before).toContain(cell);
    expect(partOf(saved, SHEET)).toBe(before.replace(cell, '<c r="B12345" t="inlineStr"><is><t>n/a</t></is></c>'));
  });
});
