import { blankBook } from "../../src/xlsx/blank.ts";
import type { Book } from "../../src/xlsx/book.ts";
import { saveBook } from "../../src/xlsx/save.ts";
import { internStyle } from "../../src/xlsx/style/intern.ts";
import { PLAIN_FONT, PLAIN_STYLE } from "../../src/xlsx/style/plainStyle.ts";
import { constant, putCell, sheetAt } from "../support/xlsx/books.ts";
import {
  describedByOpenpyxl,
  hasLibreOffice,
  hasOpenpyxl,
  shownByLibreOffice,
  testWith,
} from "../support/xlsx/otherReaders.ts";

/** A committee's table, with one of everything that we write. */
function report(): Book {
  const book = blankBook(["Scrutiny report", "Lists"]);
  const sheet = sheetAt(book);
  const borders = { ...PLAIN_STYLE.borders, bottom: { style: "thin", color: "#808080" } } as const;
  const font = { ...PLAIN_FONT, bold: true, size: 14 };
  const head = internStyle(book, { ...PLAIN_STYLE, font, fill: "#D9E1F2", wrap: true, borders });
  const share = internStyle(book, { ...PLAIN_STYLE, numberFormat: "0.0%", locked: false });
  putCell(sheet, "A1", constant("Outcomes <& standard> ", { style: head }));
  putCell(sheet, "A3", constant("Outcome"));
  putCell(sheet, "B3", constant("Share"));
  putCell(sheet, "A4", constant("line 1\nline 2 é 😀"));
  putCell(sheet, "B4", constant(0.625, { style: share }));
  putCell(sheet, "B5", constant(1.25, { formula: "B4*2" }));
  putCell(sheet, "A5", constant(true));
  sheet.merged.push({ row: 0, column: 0, rows: 1, columns: 2 });
  sheet.columnFormats.set(0, { width: 42.5, hidden: false, style: 0 });
  sheet.frozenRows = 3;
  sheet.tabColor = "#00B050";
  sheet.landscape = true;
  sheet.printTitleRows = { first: 0, last: 2 };
  sheet.protection = { password: false };
  sheet.tables.push({
    id: 1,
    name: "Outcomes",
    area: { row: 2, column: 0, rows: 3, columns: 2 },
    columns: ["Outcome", "Share"],
    hasHeader: true,
    hasTotals: false,
    style: "TableStyleMedium2",
    bandedRows: true,
    showFilter: true,
  });
  sheet.conditionalFormats.push({
    id: "red",
    areas: [{ row: 3, column: 1, rows: 2, columns: 1 }],
    priority: 1,
    stopIfTrue: false,
    rule: { kind: "cellValue", operator: "lessThan", formula1: "0.9", formula2: null },
    fill: "#FFC7CE",
    fontColor: "#9C0006",
    bold: null,
  });
  sheetAt(book, 1).visibility = "hidden";
  return book;
}

const PLAIN = { format: "General", fill: null, bold: false, size: 11, wrap: false, locked: true, bottom: null };

testWith(hasOpenpyxl(), "openpyxl finds in a workbook what we wrote into it", () => {
  expect(describedByOpenpyxl(saveBook(report()))).toEqual({
    "Scrutiny report": {
      cells: {
        A1: {
          ...PLAIN,
          value: "Outcomes <& standard> ",
          fill: "FFD9E1F2",
          bold: true,
          size: 14,
          wrap: true,
          bottom: "thin",
        },
        A3: { ...PLAIN, value: "Outcome" },
        B3: { ...PLAIN, value: "Share" },
        A4: { ...PLAIN, value: "line 1\nline 2 é 😀" },
        B4: { ...PLAIN, value: 0.625, format: "0.0%", locked: false },
        A5: { ...PLAIN, value: true },
        B5: { ...PLAIN, value: "=B4*2" },
      },
      merged: ["A1:B1"],
      widths: { A: 42.5 },
      frozen: "A4",
      state: "visible",
      tab: "FF00B050",
      tables: { Outcomes: ["A3:B5", ["Outcome", "Share"]] },
      rules: [["B4:B5", "cellIs", "lessThan", ["0.9"], "FFFFC7CE"]],
      titles: "$1:$3",
      landscape: "landscape",
      protected: true,
    },
    Lists: expect.objectContaining({ cells: {}, state: "hidden", frozen: null, protected: false }) as unknown,
  });
});

testWith(hasLibreOffice(), "LibreOffice shows of a workbook that we made what stands in it", () => {
  const text = shownByLibreOffice(new Map([["report", saveBook(report())]]))["report"];
  expect(text?.replaceAll('"', "").trim().split(/\r?\n/)).toEqual([
    "Outcomes <& standard> ,",
    ",",
    "Outcome,Share",
    "line 1",
    "line 2 é 😀,62.5%",
    "TRUE,1.25",
  ]);
});
