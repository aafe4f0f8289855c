import { readFileSync } from "node:fs";
import path from "node:path";
import { areaAddress } from "../../../src/grid/area.ts";
import { WHOLE_SHEET } from "../../../src/standin/model/extent.ts";
import { openFile, savedFile } from "../../../src/workbench/page/head/files.ts";
import { isPossible, lineActions } from "../../../src/workbench/page/desk/lineActions.ts";
import { selectionSums } from "../../../src/workbench/page/desk/selectionSums.ts";
import { copiedText } from "../../../src/workbench/page/desk/useClipboard.ts";
import { openBook } from "../../../src/xlsx/open.ts";
import { bookFromText } from "../../support/bookFromText.ts";
import { firstSheet } from "../../support/sheet.ts";
import { documentFrom } from "../support/documents.ts";

const area = (row: number, column: number, rows = 1, columns = 1) => ({ row, column, rows, columns });

it.each<[because: string, at: ReturnType<typeof area>, labels: string[]]>([
  ["one of each", area(4, 1), ["Insert row above 5", "Insert column left of B", "Delete row 5", "Delete column B"]],
  [
    "several",
    area(4, 25, 3, 2),
    ["Insert 3 rows above 5", "Insert 2 columns left of Z", "Delete rows 5 to 7", "Delete columns Z to AA"],
  ],
])("says what would be put in and taken out: %s", (_because, at, labels) => {
  expect(lineActions(at).map(({ label }) => label)).toStrictEqual(labels);
});

it("does not offer to take out every row of a sheet", () => {
  const wholeColumn = { ...WHOLE_SHEET, columns: 1 };
  expect(isPossible(wholeColumn, "deleteRows")).toBe(false);
  expect(isPossible(wholeColumn, "deleteColumns")).toBe(true);
  expect(isPossible({ ...WHOLE_SHEET, rows: 1 }, "insertColumns")).toBe(false);
});

it.each<[because: string, selected: ReturnType<typeof area>, sums: object]>([
  ["numbers and others", area(0, 0, 2, 3), { count: 5, numbers: 3, sum: 6.5 }],
  ["a whole column", { ...WHOLE_SHEET, column: 0, columns: 1 }, { count: 2, numbers: 1, sum: 1.5 }],
  ["nothing", area(50, 50, 5, 5), { count: 0, numbers: 0, sum: 0 }],
])("adds up %s", (_because, selected, sums) => {
  const book = bookFromText("== A ==\nx | 2 | \n1.5 | 3 | y");
  expect(selectionSums(firstSheet(book), selected)).toStrictEqual(sums);
});

it.each<[because: string, selected: ReturnType<typeof area>, text: string]>([
  ["what is shown, not what is held", area(0, 0, 2, 2), "x\t5.0%\r\n31/03/2022\t3"],
  ["one cell", area(0, 1), "5.0%"],
  ["an empty cell", area(9, 9), ""],
  ["of whole columns what is used", { ...WHOLE_SHEET, column: 1, columns: 2 }, "5.0%\r\n3"],
  ["of nothing used nothing", area(9, 9, 2, 2), ""],
])("copies %s", (_because, selected, text) => {
  expect(copiedText(documentFrom("== A ==\nx | 5%\n31/03/2022 | 3"), selected)).toBe(text);
});

describe("files", () => {
  const sample = new Uint8Array(readFileSync(path.join(__dirname, "../../../samples/redcar-health-2024-25.xlsx")));

  it("are opened under their name", () => {
    const opening = openFile("a.xlsx", sample);
    expect(opening).toMatchObject({ kind: "opened", document: { name: "a.xlsx" } });
    expect(opening.kind === "opened" && areaAddress(opening.document.host.session.selection.area)).toBe("A1");
  });

  it.each([
    ["not a workbook", new TextEncoder().encode("Dear Sir or Madam")],
    ["empty", new Uint8Array()],
    ["half of one", sample.slice(0, 2000)],
  ])("are refused in words when they are %s", (_because, bytes) => {
    expect(openFile("a.xlsx", bytes)).toStrictEqual({
      kind: "refused",
      sentence: expect.stringMatching(/^a\.xlsx: [A-Z].+\.$/),
    });
  });

  it.each([
    ["a.xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"],
    ["A.XLSM", "application/vnd.ms-excel.sheet.macroEnabled.12"],
  ])("are saved under their name, as what they are: %s", (name, type) => {
    const opening = openFile(name, sample);
    if (opening.kind === "refused") throw new Error(opening.sentence);
    const saving = savedFile(opening.document);
    expect(saving).toMatchObject({ kind: "saved", name, type });
    if (saving.kind === "saved") expect(openBook(saving.bytes).sheets.length).toBe(opening.document.book.sheets.length);
  });

  it("are not saved, and said why, when they hold what no workbook can", () => {
    const opening = openFile("a.xlsx", sample);
    if (opening.kind === "refused") throw new Error(opening.sentence);
    const cell = { value: "x".repeat(40_000), isError: false, formula: null, arrayArea: null, style: 0 };
    opening.document.book.sheets[0]?.rows.set(900, new Map([[0, cell]]));
    expect(savedFile(opening.document)).toStrictEqual({
      kind: "refused",
      sentence: expect.stringMatching(/^a\.xlsx: /),
    });
  });
});
