import {
  activateSheet,
  editLines,
  protectSheet,
  renameSheet,
  select,
} from "../../../src/workbench/host/personSheets.ts";
import { enterText } from "../../../src/workbench/host/personEdits.ts";
import { cellAt, documentFrom, listenTo, sheetOf, withAddIn } from "../support/documents.ts";

const BOOK = `
== Outcomes ==
Ref  | Q1  | Q2
SP01 | 10  | 20
SP02 | 30  | 40
== Other ==
x
`;

const area = (row: number, column: number, rows = 1, columns = 1) => ({ row, column, rows, columns });

describe("rows and columns", () => {
  it.each<
    [
      because: string,
      ...(Parameters<typeof editLines> extends [unknown, ...infer Rest] ? Rest : never),
      found: [number, number],
    ]
  >([
    ["a row put in", "insertRows", area(1, 2), [3, 1]],
    ["as many as are selected", "insertRows", area(1, 0, 3, 1), [5, 1]],
    ["a column put in", "insertColumns", area(2, 0), [2, 2]],
    ["a row taken out", "deleteRows", area(1, 0), [1, 1]],
    ["a column taken out", "deleteColumns", area(2, 0), [2, 0]],
  ])("move what is behind them: %s", (_because, edit, at, [row, column]) => {
    const document = documentFrom(BOOK);
    expect(editLines(document, edit, at)).toBeNull();
    expect(cellAt(document, row, column)?.value).toBe(30);
  });

  it("take formulas along, and make what was typed before final", () => {
    const document = documentFrom(BOOK);
    enterText(document, 0, 3, "=B3");
    editLines(document, "insertRows", area(1, 0));
    expect(cellAt(document, 0, 3)?.formula).toBe("B4");
    expect(document.undo.size).toBe(0);
  });

  it("are refused in words on a protected sheet, and what was typed can still be taken back", () => {
    const document = documentFrom(BOOK);
    enterText(document, 0, 3, "x");
    protectSheet(document, sheetOf(document, "Outcomes"), true);
    expect(editLines(document, "deleteRows", area(1, 0))?.sentence).toMatch(/^The sheet Outcomes is protected/);
    expect(cellAt(document, 2, 1)?.value).toBe(30);
    expect(document.undo.size).toBe(1);
  });

  it("are refused in words where merged cells would be torn", () => {
    const document = documentFrom(BOOK);
    sheetOf(document, "Outcomes").tables.push({
      ...{ id: 1, name: "T", area: area(0, 0, 3, 3), columns: ["Ref", "Q1", "Q2"], hasHeader: true, hasTotals: false },
      ...{ style: null, bandedRows: false, showFilter: false },
    });
    expect(editLines(document, "deleteRows", area(0, 0))?.sentence).toMatch(/nothing was changed/);
    expect(cellAt(document, 0, 0)?.value).toBe("Ref");
  });
});

describe("sheets", () => {
  it("are shown, and the add-in hears of it and of the selection", async () => {
    const document = documentFrom(BOOK);
    await withAddIn(document, () =>
      Excel.run(async (context) => {
        context.workbook.worksheets.onActivated.add(() => Promise.resolve());
        context.workbook.worksheets.onSelectionChanged.add(() => Promise.resolve());
        await context.sync();
      }),
    );
    const heard = listenTo(document);
    activateSheet(document, sheetOf(document, "Other"));
    select(document, area(1, 1, 2, 2));
    expect(heard.events).toMatchObject([
      { type: "WorksheetActivated" },
      { type: "WorksheetSelectionChanged", address: "B2:C3" },
    ]);
    expect(heard.selections).toBe(2);
  });

  it("are not changed by being shown or selected in", () => {
    const document = documentFrom(BOOK);
    const before = document.contentVersion;
    activateSheet(document, sheetOf(document, "Other"));
    select(document, area(1, 1));
    expect(document.contentVersion).toBe(before);
    expect(document.version).toBeGreaterThan(0);
  });

  it.each<[because: string, name: string, said: RegExp | null]>([
    ["another name", "Measures", null],
    ["its own in other letters", "OUTCOMES", null],
    ["a name that another has, whatever the letters", "other", /^Another sheet has that name already/],
    ["a name that Excel refuses", "a/b", /^Excel cannot take that/],
    ["no name", "", /^Excel cannot take that/],
    ["a name that is too long", "a".repeat(32), /^Excel cannot take that/],
  ])("take %s or refuse it in words", (_because, name, said) => {
    const document = documentFrom(BOOK);
    const sheet = sheetOf(document, "Outcomes");
    const refusal = renameSheet(document, sheet, name);
    if (said === null) expect(refusal).toBeNull();
    else expect(refusal?.sentence).toMatch(said);
    expect(sheet.name).toBe(said === null ? name : "Outcomes");
  });

  it("keep their names while the structure is protected", () => {
    const document = documentFrom(BOOK);
    document.book.structureLocked = true;
    expect(renameSheet(document, sheetOf(document, "Other"), "New")?.sentence).toMatch(/structure is protected/);
  });

  it("are protected and not, even when the file had a password", () => {
    const document = documentFrom(BOOK);
    const sheet = sheetOf(document, "Outcomes");
    sheet.protection = { password: true };
    protectSheet(document, sheet, false);
    expect(enterText(document, 1, 1, "1")).toBeNull();
    protectSheet(document, sheet, true);
    expect(enterText(document, 1, 1, "2")?.code).toBe("AccessDenied");
  });
});
