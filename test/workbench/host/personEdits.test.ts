import { clearArea, enterBlock, enterText, undoLast } from "../../../src/workbench/host/personEdits.ts";
import { cellAt, documentFrom, listenTo, sheetOf, withAddIn, writing } from "../support/documents.ts";

const REGISTER = `
== Outcomes ==
Ref  | Q1  | Q2
SP01 | 10  | 20
== Other ==
x    | y   | z
`;

const area = (row: number, column: number, rows = 1, columns = 1) => ({ row, column, rows, columns });

describe("typing", () => {
  it.each<[because: string, text: string, value: unknown, format: string]>([
    ["a number", "12", 12, "General"],
    ["a share", "5%", 0.05, "0%"],
    ["a day, the day first", "31/03/22", 44_651, "m/d/yyyy"],
    ["a text", "n/a", "n/a", "General"],
    ["a text that looks like a number", "'12", "12", "General"],
    ["a truth value", "true", true, "General"],
  ])("is read as Excel reads it: %s", (_because, text, value, format) => {
    const document = documentFrom(REGISTER);
    expect(enterText(document, 5, 5, text)).toBeNull();
    const cell = cellAt(document, 5, 5);
    expect(cell?.value).toBe(value);
    expect(document.book.styles[cell?.style ?? 0]?.numberFormat).toBe(format);
  });

  it("works out formulas, those that depend on it too", () => {
    const document = documentFrom(REGISTER);
    enterText(document, 1, 3, "=B2+C2");
    expect(cellAt(document, 1, 3)?.value).toBe(30);
    enterText(document, 1, 1, "11");
    expect(cellAt(document, 1, 3)?.value).toBe(31);
  });

  it("is refused in words when Excel cannot read a formula, and leaves the cell as it was", () => {
    const document = documentFrom(REGISTER);
    const refusal = enterText(document, 1, 1, "=SUM((");
    expect(refusal).toStrictEqual({ code: "InvalidArgument", sentence: expect.stringMatching(/nothing was changed/) });
    expect(cellAt(document, 1, 1)?.value).toBe(10);
    expect(document.undo.size).toBe(0);
  });

  it("goes to the sheet that is shown", () => {
    const document = documentFrom(REGISTER);
    document.host.session.selection = { sheet: sheetOf(document, "Other"), area: area(0, 0) };
    enterText(document, 0, 0, "here");
    expect(sheetOf(document, "Other").rows.get(0)?.get(0)?.value).toBe("here");
    expect(sheetOf(document, "Outcomes").rows.get(0)?.get(0)?.value).toBe("Ref");
  });
});

describe("refusals", () => {
  it.each<[because: string, arrange: (document: ReturnType<typeof documentFrom>) => void, said: RegExp]>([
    [
      "a protected sheet",
      (document) => {
        sheetOf(document, "Outcomes").protection = { password: false };
      },
      /^The sheet Outcomes is protected, so nothing was changed\. Unprotect it under What can go wrong\.$/,
    ],
    ["a workbook that is read only", (document) => document.setReadOnly(true), /^The workbook is read only/],
  ])("are said in words: %s", (_because, arrange, said) => {
    const document = documentFrom(REGISTER);
    arrange(document);
    expect(enterText(document, 1, 1, "99")).toStrictEqual({
      code: "AccessDenied",
      sentence: expect.stringMatching(said),
    });
    expect(clearArea(document, area(1, 1))?.code).toBe("AccessDenied");
    expect(cellAt(document, 1, 1)?.value).toBe(10);
  });
});

describe("pasting", () => {
  it("fills a block, what is missing in short rows with nothing", () => {
    const document = documentFrom(REGISTER);
    enterBlock(document, 0, 1, [["a", "b"], ["c"]]);
    const values = [0, 1].map((row) => [1, 2].map((column) => cellAt(document, row, column)?.value ?? ""));
    expect(values).toStrictEqual([
      ["a", "b"],
      ["c", ""],
    ]);
  });

  it("is refused where it would not fit on the sheet", () => {
    const document = documentFrom(REGISTER);
    expect(enterBlock(document, 1_048_575, 0, [["a"], ["b"]])?.code).toBe("InvalidArgument");
    expect(cellAt(document, 1_048_575, 0)).toBeNull();
  });
});

describe("taking back", () => {
  it("brings back what was there, its format too, and the results that hung on it", () => {
    const document = documentFrom(REGISTER);
    enterText(document, 1, 3, "=B2*2");
    enterText(document, 1, 1, "5%");
    expect(cellAt(document, 1, 3)?.value).toBe(0.1);
    expect(undoLast(document)).toBeNull();
    expect(cellAt(document, 1, 1)).toMatchObject({ value: 10, style: 0 });
    expect(cellAt(document, 1, 3)?.value).toBe(20);
  });

  it("takes back one thing at a time, the last first, and then nothing", () => {
    const document = documentFrom(REGISTER);
    enterText(document, 7, 7, "one");
    enterText(document, 7, 7, "two");
    clearArea(document, area(0, 0, 3, 3));
    expect(cellAt(document, 1, 2)).toBeNull();
    undoLast(document);
    expect(cellAt(document, 1, 2)?.value).toBe(20);
    undoLast(document);
    expect(cellAt(document, 7, 7)?.value).toBe("one");
    undoLast(document);
    expect(cellAt(document, 7, 7)).toBeNull();
    expect(undoLast(document)).toBeNull();
  });

  it("brings back whole columns that were cleared", () => {
    const document = documentFrom(REGISTER);
    clearArea(document, area(0, 1, 1_048_576, 1));
    expect(cellAt(document, 1, 1)).toBeNull();
    undoLast(document);
    expect([0, 1].map((row) => cellAt(document, row, 1)?.value)).toStrictEqual(["Q1", 10]);
  });

  it("shows the sheet where it happened", () => {
    const document = documentFrom(REGISTER);
    enterText(document, 1, 1, "99");
    document.host.session.selection = { sheet: sheetOf(document, "Other"), area: area(0, 0) };
    undoLast(document);
    expect(document.host.session.selection).toStrictEqual({ sheet: sheetOf(document, "Outcomes"), area: area(1, 1) });
  });

  it("is over once the add-in has written, as in Excel before ExcelApi 1.20", () => {
    const document = documentFrom(REGISTER);
    enterText(document, 1, 1, "99");
    document.ask(writing("Outcomes", "A1", "written"), () => undefined);
    expect(document.undo.size).toBe(0);
  });
});

describe("what the add-in hears", () => {
  /** Has the add-in listen to changes of cells, everywhere. */
  const listening = (document: ReturnType<typeof documentFrom>): Promise<void> =>
    withAddIn(document, () =>
      Excel.run(async (context) => {
        context.workbook.worksheets.onChanged.add(() => Promise.resolve());
        await context.sync();
      }),
    );

  it.each([
    ["of a person's own work", false, "Local"],
    ["of a colleague's", true, "Remote"],
  ])("is a change by nobody it knows: %s", async (_because, asColleague, source) => {
    const document = documentFrom(REGISTER);
    await listening(document);
    const heard = listenTo(document);
    document.setAsColleague(asColleague);
    enterText(document, 1, 1, "99");
    expect(heard.events).toMatchObject([
      { targetId: "Workbook", address: "B2", source, triggerSource: "Unknown", isRemoteOverride: asColleague },
    ]);
  });

  it("is nothing when nothing was done", async () => {
    const document = documentFrom(REGISTER);
    await listening(document);
    const heard = listenTo(document);
    document.setReadOnly(true);
    enterText(document, 1, 1, "99");
    expect(heard.events).toStrictEqual([]);
  });

  it("is a change of the same cells when something is taken back", async () => {
    const document = documentFrom(REGISTER);
    await listening(document);
    const heard = listenTo(document);
    enterText(document, 1, 1, "99");
    undoLast(document);
    expect(heard.events.map(({ address }) => address)).toStrictEqual(["B2", "B2"]);
  });
});
