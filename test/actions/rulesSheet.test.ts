import { refreshReport } from "../../src/actions/refreshReport.ts";
import { makeReport } from "../../src/actions/report.ts";
import { saveSettings } from "../../src/actions/saveSettings.ts";
import { readState, type WorkbookState } from "../../src/actions/workbookState.ts";
import { checkWorkbook } from "../../src/actions/check.ts";
import { formatPeriod } from "../../src/domain/formatPeriod.ts";
import type { Scalar } from "../../src/grid/scalar.ts";
import { cellAddress } from "../../src/grid/area.ts";
import type { Book } from "../../src/xlsx/book.ts";
import { openBook } from "../../src/xlsx/open.ts";
import { saveBook } from "../../src/xlsx/save.ts";
import { bookFromText } from "../support/bookFromText.ts";
import { prepared } from "../support/copyOf.ts";
import { syncs, withExcel } from "../support/excel.ts";
import { cellOf, sheetNamed } from "../support/variants.ts";
import { choices } from "./sample.ts";

const RULES = "Scrutineer rules";
const KPIS = `== KPIs ==
Ref | Indicator | Good is | Q4 2020/21 | Q1 2021/22 | Target | RAG
K1 | Calls answered | High | 85% | 80% | 90% | Green
K2 | Complaints answered | High | 85% | 86% | 90% | Amber`;

const reported = prepared(async () => {
  const book = bookFromText(KPIS);
  await withExcel(book, () => makeReport("scrutiny", choices()));
  return book;
});

const refreshed = (book: Book) => withExcel(book, () => refreshReport(choices()));
const state = (book: Book): Promise<WorkbookState> => withExcel(book, () => readState(choices()));
const valueOf = async (book: Book, name: string, item = "KPIs"): Promise<Scalar | undefined> =>
  (await state(book)).settings.find((one) => one.name === name && one.item === item)?.value;
const findings = async (book: Book) =>
  (await withExcel(book, () => checkWorkbook(choices()))).filter(({ place }) => place.sheet === RULES);

const text = (book: Book, row: number, column: number): Scalar =>
  sheetNamed(book, RULES).rows.get(row)?.get(column)?.value ?? "";
const rowsUsed = (book: Book): readonly number[] =>
  [...sheetNamed(book, RULES).rows.keys()].filter((row) =>
    [0, 1, 2, 3, 4].some((column) => text(book, row, column) !== ""),
  );
/** The row of a heading or of a setting: the first in which these words stand one after the other. */
const rowOf = (book: Book, ...words: readonly string[]): number =>
  rowsUsed(book).find((row) => words.every((word, column) => text(book, row, column) === word)) ?? -1;
const typeRow = (book: Book, row: number, words: readonly Scalar[]): void =>
  words.forEach((word, column) => (cellOf(sheetNamed(book, RULES), row, column).value = word));
/** The sheet from its first row, with empty rows as empty lines. */
const shape = (book: Book): readonly string[] =>
  Array.from({ length: Math.max(...rowsUsed(book)) + 1 }, (_, row) =>
    [0, 1, 2]
      .map((column) => String(text(book, row, column)))
      .join("|")
      .replace(/\|+$/, ""),
  );
/** What a person does in Excel. */
const inExcel = (book: Book, act: (sheet: Excel.Worksheet) => void) =>
  withExcel(book, () =>
    Excel.run(async (context) => {
      act(context.workbook.worksheets.getItem(RULES));
      await context.sync();
    }),
  );

/** Refreshes twice; the second time nothing is written, in two trips, and the file is the same to the byte. */
async function settles(book: Book): Promise<void> {
  await refreshed(book);
  const before = saveBook(book);
  await withExcel(book, async ({ host }) => {
    expect((await refreshReport(choices())).written).toBe(0);
    expect(syncs(host)).toBe(2);
  });
  expect(Buffer.from(saveBook(book)).equals(Buffer.from(before))).toBe(true);
}

describe("the sheet Scrutineer rules in Excel", () => {
  it("has each table below the other, with two free rows between, and settles", async () => {
    const book = await reported();
    await settles(book);
    const lines = shape(book);
    const headings = ["Registers", "Rating rules and tolerances", "Trend rules", "Standards"];
    for (const heading of headings) {
      const at = lines.indexOf(heading);
      expect([lines[at - 3] === "", lines[at - 2], lines[at - 1], lines[at + 2]]).toEqual([
        false,
        "",
        "",
        "Section|For|Setting",
      ]);
    }
  });

  it("takes rows typed in both free rows below a table, and makes room again", async () => {
    const book = await reported();
    const row = rowOf(book, "Standards") - 2;
    typeRow(book, row, ["Indicator", "KPIs: K1", "Static band", 0.01, "me"]);
    typeRow(book, row + 1, ["", "KPIs: K2", "Trend method", "Regression", ""]);
    await settles(book);
    expect([await valueOf(book, "staticBand", "KPIs: K1"), await valueOf(book, "trend", "KPIs: K2")]).toEqual([
      0.01,
      "Regression",
    ]);
    expect(shape(book).slice(rowOf(book, "Standards") - 3, rowOf(book, "Standards"))).toEqual([
      "Indicator|KPIs: K2|Trend method",
      "",
      "",
    ]);
    expect(await findings(book)).toEqual([]);
  });

  it("reads a row wherever it stands, and puts it with its like", async () => {
    const book = await reported();
    typeRow(book, rowOf(book, "Standards") - 2, ["Risk impact", "Catastrophic", "Weight", 9]);
    await settles(book);
    const above = rowsUsed(book).filter((row) => row < rowOf(book, "Risk impact", "Catastrophic"));
    expect(Math.max(...above.filter((row) => text(book, row, 0) === "Risk grid and labels"))).toBeGreaterThan(
      rowOf(book, "Standards"),
    );
  });

  it("keeps what is sorted, cut short and has rows put in", async () => {
    const book = await reported();
    const row = rowOf(book, "Register", "KPIs", "Tolerance");
    cellOf(sheetNamed(book, RULES), row, 3).value = 0.12;
    await inExcel(book, (sheet) => {
      sheet.getRange(`${row + 1}:${row + 1}`).insert("Down");
      sheet.getRange("1:2").insert("Down");
    });
    await settles(book);
    expect(await valueOf(book, "tolerance")).toBe("12%");
    await inExcel(book, (sheet) => {
      const at = rowOf(book, "Register", "KPIs", "Amber when off target") + 1;
      sheet.getRange(`${at}:${at}`).delete("Up");
    });
    await settles(book);
    expect(await valueOf(book, "amber")).toBe("Within the tolerance");
  });

  it("adds a table again whose rows were deleted, below the others", async () => {
    const book = await reported();
    const [from, to] = [rowOf(book, "Thresholds") + 1, rowOf(book, "Packs and tables")];
    await inExcel(book, (sheet) => sheet.getRange(`${from}:${to}`).delete("Up"));
    expect(rowOf(book, "Thresholds")).toBe(-1);
    await settles(book);
    expect(rowOf(book, "Thresholds")).toBeGreaterThan(rowOf(book, "Your own rows"));
    expect(await valueOf(book, "dueSoonDays", "")).toBe(30);
  });

  it("is made again when it was deleted, and found again when it was renamed", async () => {
    const book = await reported();
    await inExcel(book, (sheet) => (sheet.name = "Our rules"));
    await settles(book);
    expect(book.sheets.map(({ name }) => name)).not.toContain(RULES);
    await withExcel(book, () =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem("Our rules").delete();
        await context.sync();
      }),
    );
    await settles(book);
    expect(book.sheets.map(({ name }) => name)).toContain(RULES);
  });

  it("finds a table whose defined name is gone by its Excel table", async () => {
    const book = await reported();
    cellOf(sheetNamed(book, RULES), rowOf(book, "Register", "KPIs", "Tolerance"), 3).value = 0.12;
    const at = book.names.findIndex(({ name }) => name === "Scrutineer.Table.rules_rating");
    book.names.splice(at, 1);
    expect(await valueOf(book, "tolerance")).toBe("12%");
    await settles(book);
    expect(book.names.map(({ name }) => name)).toContain("Scrutineer.Table.rules_rating");
  });

  it("leaves what a person wrote beside and below the tables, and moves it on with them", async () => {
    const book = await reported();
    const beside = rowOf(book, "Register", "KPIs", "Tolerance");
    cellOf(sheetNamed(book, RULES), beside, 7).value = "Members asked for this";
    const below = Math.max(...rowsUsed(book)) + 3;
    cellOf(sheetNamed(book, RULES), below, 1).value = "Kept by Ann";
    await withExcel(book, () =>
      saveSettings(choices(), [
        { section: "ignored", item: "a", name: "ignored", value: "x", format: "General", from: "me" },
        { section: "ignored", item: "b", name: "ignored", value: "y", format: "General", from: "me" },
        { section: "ignored", item: "c", name: "ignored", value: "z", format: "General", from: "me" },
      ]),
    );
    await settles(book);
    expect(text(book, rowOf(book, "Register", "KPIs", "Tolerance"), 7)).toBe("Members asked for this");
    expect(rowsUsed(book).some((row) => text(book, row, 1) === "Kept by Ann")).toBe(true);
    expect(shape(book).filter((line) => line.startsWith("Ignored finding|"))).toHaveLength(3);
  });

  it("survives saving and opening with every format", async () => {
    const book = await reported();
    const set = (item: string, value: string) =>
      ({ section: "indicators", item, name: "tolerance", value, format: "General", from: "me" }) as const;
    await withExcel(book, () =>
      saveSettings(choices(), [set("KPIs: K1", "2.5 points"), set("KPIs: K2", "floor 77.5%")]),
    );
    const again = openBook(saveBook(book));
    await settles(again);
    expect(await valueOf(again, "tolerance", "KPIs: K1")).toBe("2.5 points");
    expect(await valueOf(again, "tolerance", "KPIs: K2")).toBe("floor 77.5%");
  });
});

describe("a column that a person adds to the rules", () => {
  const put = (book: Book, row: number, column: number, value: Scalar) =>
    (cellOf(sheetNamed(book, RULES), row, column).value = value);
  /** Where a register's tolerance stands, and the words of its row. */
  const line = (book: Book) => {
    const row =
      rowsUsed(book).find((one) => [0, 1, 2, 3, 4, 5].some((at) => text(book, one, at) === "Tolerance")) ?? -1;
    return [0, 1, 2, 3, 4, 5].map((column) => text(book, row, column));
  };

  it("stays where it was put, and its words go with their row", async () => {
    const book = await reported();
    await inExcel(book, (sheet) => sheet.getRange("C:C").insert("Right"));
    const row = rowOf(book, "Register", "KPIs", "", "Tolerance");
    put(book, row, 2, "Agreed in May");
    put(book, rowOf(book, "Register", "KPIs", "", "Static band"), 4, 0.02);
    typeRow(book, rowOf(book, "Trend rules") - 2, ["Indicator", "KPIs: K1", "Mine", "Tolerance", 0.1]);
    await settles(book);
    expect([await valueOf(book, "staticBand"), await valueOf(book, "tolerance", "KPIs: K1")]).toEqual([0.02, "10%"]);
    expect(line(book)).toEqual(["Register", "KPIs", "Agreed in May", "Tolerance", 0.05, "default"]);
    expect(text(book, rowOf(book, "Indicator", "KPIs: K1"), 2)).toBe("Mine");
    expect(book.names.find(({ name }) => name === "Scrutineer.Rule.registers.kpis.tolerance")?.formula).toContain(
      "$E$",
    );
  });

  it("comes back at the end when one of ours was deleted", async () => {
    const book = await reported();
    await inExcel(book, (sheet) => sheet.getRange("E:E").delete("Left"));
    await settles(book);
    expect(line(book)).toEqual(["Register", "KPIs", "Tolerance", 0.05, "default", ""]);
  });
});

describe("a formula in the rules", () => {
  it("stays as long as it gives the value, and goes when the pane chooses another", async () => {
    const book = await reported();
    const row = rowOf(book, "Register", "KPIs", "Tolerance");
    await inExcel(book, (sheet) => {
      sheet.getRange("H1").values = [[0.07]];
      sheet.getRange(`D${row + 1}`).formulas = [["=H1*2"]];
    });
    await settles(book);
    const cell = () => sheetNamed(book, RULES).rows.get(row)?.get(3);
    expect([await valueOf(book, "tolerance"), cell()?.formula, cell()?.value]).toEqual(["14%", "H1*2", 0.14]);
    const own = {
      section: "registers",
      item: "KPIs",
      name: "tolerance",
      value: "3%",
      format: "General",
      from: "me",
    } as const;
    await withExcel(book, () => saveSettings(choices(), [own]));
    expect([cell()?.formula, cell()?.value]).toEqual([null, 0.03]);
  });
});

describe("a rule that stands twice", () => {
  it("is said to, and the last holds", async () => {
    const book = await reported();
    typeRow(book, rowOf(book, "Trend rules") - 2, ["Register", "KPIs", "Tolerance", "8%", "me"]);
    const [finding] = await findings(book);
    expect(finding?.message).toMatch(
      /^Tolerance of KPIs stands twice: here as "5%", and as "8%" in Scrutineer rules!D\d+, which holds\.$/,
    );
    await settles(book);
    expect([await valueOf(book, "tolerance"), await findings(book)]).toEqual(["8%", []]);
  });
});

describe("headings that were written over", () => {
  it("are put back, and nothing is taken for a rule that is none", async () => {
    const book = await reported();
    const row = rowOf(book, "Standards") + 2;
    ["Group", "Of", "What", "Says", "Source"].forEach(
      (word, column) => (cellOf(sheetNamed(book, RULES), row, column).value = word),
    );
    const lines = shape(book).length;
    await settles(book);
    expect(shape(book)[row]).toBe("Section|For|Setting");
    expect([shape(book).length, await findings(book)]).toEqual([lines, []]);
  });
});

describe("an emptied value", () => {
  it("is the default again", async () => {
    const book = await reported();
    await withExcel(book, () =>
      saveSettings(choices(), [
        { section: "registers", item: "KPIs", name: "tolerance", value: "9%", format: "General", from: "me" },
      ]),
    );
    cellOf(sheetNamed(book, RULES), rowOf(book, "Register", "KPIs", "Tolerance"), 3).value = "";
    await settles(book);
    expect(await valueOf(book, "tolerance")).toBe("5%");
    expect(await findings(book)).toEqual([]);
    expect(text(book, rowOf(book, "Register", "KPIs", "Tolerance"), 4)).toBe("default");
  });
});

describe("a broken cell of the rules", () => {
  it.each<readonly [readonly string[], Scalar, RegExp]>([
    [
      ["Register", "KPIs", "Tolerance"],
      "lots",
      /^Tolerance of KPIs is "lots", which is not understood, so the default stands\.$/,
    ],
    [["Register", "KPIs", "Tolerance"], -0.05, /^Tolerance of KPIs is "-0.05", which is not understood/],
    [["Register", "KPIs", "Static band"], "some", /^Static band of KPIs is "some"/],
    [["Register", "KPIs", "Trend method"], "guess", /^Trend method of KPIs is "guess"/],
    [["Standard", "Outcomes", "Threshold"], 75, /^Threshold of Outcomes is "75"/],
    [["Risk impact", "Major", "Weight"], -5, /^Weight of Major is "-5"/],
    [["Actions", "", "Days that count as due soon"], "a month", /^Days that count as due soon is "a month"/],
    [
      ["Report", "", "Reporting period"],
      "Last spring",
      /^Reporting period: "Last spring" is not a period\. Write .+ Until then the default stands\.$/,
    ],
    [
      ["Report", "", "Reporting period"],
      "Q1 2031/32",
      /^Reporting period: The workbook has no values for Q1 31\/32\. It has/,
    ],
    [["Report", "", "As-at date"], "soon", /^As-at date: "soon" is not a day/],
  ])("%j: %j is a finding that names the cell, and the cell stays as it is", async (words, value, message) => {
    const book = await reported();
    const row = rowOf(book, ...words);
    cellOf(sheetNamed(book, RULES), row, 3).value = value;
    const [finding] = await findings(book);
    expect(finding).toMatchObject({
      code: "rule-unreadable",
      severity: "error",
      message: expect.stringMatching(message),
    });
    expect(cellAddress(finding?.place.row ?? 0, finding?.place.column ?? 0)).toBe(cellAddress(row, 3));
    await settles(book);
    expect(text(book, row, 3)).toBe(value);
    expect(await findings(book)).toHaveLength(1);
  });
});

describe("the period and the as-at date in the sheet", () => {
  const type = async (name: string, value: Scalar) => {
    const book = await reported();
    cellOf(sheetNamed(book, RULES), rowOf(book, "Report", "", name), 3).value = value;
    return book;
  };

  it.each<readonly [string, Scalar, string, number, string]>([
    ["Reporting period", "Q4 20/21", "Q4 20/21", 44286, "another period holds, and its last day with it"],
    ["Reporting period", "Quarter Four 2020/21", "Q4 20/21", 44286, "in other words"],
    ["As-at date", 44400, "Q1 21/22", 44400, "another day holds"],
    ["As-at date", "24/07/2021", "Q1 21/22", 44401, "another day in words"],
    ["Reporting period", "", "Q1 21/22", 44377, "emptied, it is worked out again"],
    ["As-at date", "", "Q1 21/22", 44377, "emptied, it is the last day of the period again"],
  ])("%s %j is %s at %d: %s", async (name, value, period, day) => {
    const book = await type(name, value);
    await settles(book);
    const now = await state(book);
    expect([formatPeriod(now.period), now.asAt]).toEqual([period, day]);
    expect(text(book, rowOf(book, "Report", "", "Reporting period"), 3)).toBe(period);
    expect(await findings(book)).toEqual([]);
  });

  it("follow the workbook while nobody chose them", async () => {
    const book = await reported();
    const kpis = sheetNamed(book, "KPIs");
    ["Q2 2021/22", 0.9, 0.91].forEach((value, row) => (cellOf(kpis, row, 7).value = value));
    await settles(book);
    expect(formatPeriod((await state(book)).period)).toBe("Q2 21/22");
  });
});
