import { checkWorkbook } from "../../src/actions/check.ts";
import { findRegisters } from "../../src/actions/find.ts";
import { makeReport } from "../../src/actions/report.ts";
import { readRulesJson } from "../../src/actions/rulesJson.ts";
import { formatPeriod } from "../../src/domain/formatPeriod.ts";
import { formatIso } from "../../src/domain/serialDate.ts";
import { openBook } from "../../src/xlsx/open.ts";
import type { Book } from "../../src/xlsx/book.ts";
import { withExcel } from "../support/excel.ts";
import { blankBook } from "../../src/xlsx/blank.ts";
import { bookOf, type Sheets } from "../workbook/books.ts";
import { choices, rowsOf } from "./sample.ts";

const report = (book: Book, chosen = choices()) => withExcel(book, () => makeReport("scrutiny", chosen));

const KPIS: Sheets[string] = [
  ["Ref", "Indicator", "Good is", "Q4 20/21", "Q1 21/22", "Target", "Owner"],
  ["K1", "Calls answered", "High", 80, 90, 85, "Ann"],
  ["K2", "Days lost", "Low", 9, 10, 8, "Bob"],
  ["K3", "Invoices paid on time", "High", 97, 98, 95, "Cat"],
];
const ACTIONS: Sheets[string] = [
  ["Work plan 2021/22"],
  ["Action", "Owner", "Due date", "Status", "Reason for delay", "Impact of delay"],
  ["Open the new library", "Ann", 44377, "Green", "", ""],
  ["Repair the pier", "Bob", 44286, "Green", "", ""],
  ["Publish the plan", "Cat", 44200, "Complete", "", ""],
];

/** A workbook with a list of actions whose due dates are shown as dates. */
function workplan(rows: Sheets[string] = ACTIONS): Book {
  const book = bookOf({ Workplan: rows });
  const [plain] = book.styles;
  if (plain) book.styles.push({ ...plain, numberFormat: "dd/mm/yyyy" });
  for (const cells of book.sheets[0]?.rows.values() ?? []) {
    const due = cells.get(2);
    if (typeof due?.value === "number") due.style = book.styles.length - 1;
  }
  return book;
}

describe("a workbook with nothing to report on", () => {
  it.each([
    { book: () => blankBook(["Sheet1"]), because: "it is empty" },
    {
      book: () => bookOf({ Notes: [["Dear all,"], ["please find below"], ["nothing"]] }),
      because: "it holds words only",
    },
  ])("is refused in a sentence: $because", async ({ book }) => {
    const wanted = { code: "no-register", message: expect.stringContaining("No register was found") as string };
    await expect(report(book())).rejects.toMatchObject(wanted);
    await expect(withExcel(book(), () => checkWorkbook(choices()))).rejects.toMatchObject(wanted);
    expect(await withExcel(book(), findRegisters)).toEqual({ registers: [], findings: [] });
  });

  it("stays as it was", async () => {
    const book = blankBook(["Sheet1"]);
    await expect(report(book)).rejects.toThrow();
    expect([book.sheets.length, book.names.length]).toEqual([1, 0]);
  });
});

describe("a workbook with two registers of indicators", () => {
  const two = () => bookOf({ North: KPIS, South: KPIS });

  it("is refused, naming both and how to choose; nothing is written", async () => {
    const book = two();
    await expect(report(book)).rejects.toMatchObject({
      code: "unclear-register",
      message: expect.stringMatching(/"North" and "South".*"feeds": "outcomes"/s) as string,
    });
    expect(book.sheets).toHaveLength(2);
  });

  it("makes a report once one is chosen", async () => {
    const rules = readRulesJson({ registers: { South: { feeds: "outcomes" } } });
    const made = await report(two(), choices({ rules }));
    expect(rowsOf(made, "outcomes-standard")[0]).toBe(
      "Number (%) GREEN · 2/3 (66.7%) · 1/3 (33.3%) · 75% · No · ↑ Improving",
    );
    expect(made.settings.find(({ item, name }) => item === "North" && name === "feeds")?.value).not.toMatch(/Outcomes/);
  });

  it("remembers the choice in its rules", async () => {
    const book = two();
    const rules = readRulesJson({ registers: { South: { feeds: "outcomes" } } });
    const first = await report(book, choices({ rules }));
    const again = await report(book);
    expect(rowsOf(again, "outcomes-standard")).toEqual(rowsOf(first, "outcomes-standard"));
  });

  it("is checked all the same, since checking needs no choice", async () => {
    await expect(withExcel(two(), () => checkWorkbook(choices()))).resolves.toEqual(expect.any(Array));
  });
});

describe("a workbook with actions only", () => {
  it("gives the tables of its actions, and a key point for each", async () => {
    const made = await report(workplan(), choices({ period: "Q1 21/22" }));
    expect(made.tables.map(({ model }) => model.id)).toEqual(["key-points", "workplan-standard", "off-target"]);
    expect(rowsOf(made, "workplan-standard")[0]).toBe(
      "GREEN/COMPLETED · 2/3 (66.7%) / 1/3 (33.3%) · N/A · 90% · Yes · N/A",
    );
    expect(rowsOf(made, "off-target")).toEqual(["Repair the pier · Bob · 31/03/21 ·  · "]);
  });

  it.each([
    { asAt: "2021-03-31", late: [], because: "the day itself is not overdue" },
    { asAt: "2021-04-01", late: ["Repair the pier"], because: "the day after is" },
    { asAt: "2021-07-01", late: ["Open the new library", "Repair the pier"], because: "later more is" },
    { asAt: "30/06/21", late: ["Repair the pier"], because: "a day may be written as councils do" },
  ])("as at $asAt has overdue $late: $because", async ({ asAt, late }) => {
    const made = await report(workplan(), choices({ period: "Q1 21/22", asAt }));
    expect(rowsOf(made, "off-target").map((row) => row.split(" · ")[0])).toEqual(late);
  });
});

describe("which period is reported", () => {
  it.each([
    { period: null, shown: "Q1 21/22", asAt: "2021-06-30", because: "the latest with values" },
    { period: "Q4 2020/21", shown: "Q4 20/21", asAt: "2021-03-31", because: "chosen" },
    { period: "2020-21 Q4", shown: "Q4 20/21", asAt: "2021-03-31", because: "however it is written" },
    { period: "Q1", shown: "Q1 21/22", asAt: "2021-06-30", because: "without a year it takes the registers'" },
  ])("$period is $shown: $because", async ({ period, shown, asAt }) => {
    const made = await report(bookOf({ KPIs: KPIS }), choices({ period }));
    expect([formatPeriod(made.period), formatIso(made.asAt)]).toEqual([shown, asAt]);
  });

  it.each([
    {
      period: "Q3 25/26",
      message: "The workbook has no values for Q3 25/26. It has Q4 20/21, Q1 21/22.",
      because: "it has no column for it",
    },
    { period: "soon", message: '"soon" is not a period.', because: "it is none" },
    { period: "", message: "is not a period", because: "it is empty" },
  ])("$period is refused: $because", async ({ period, message }) => {
    const book = bookOf({ KPIs: KPIS });
    await expect(report(book, choices({ period }))).rejects.toMatchObject({
      code: "unknown-period",
      message: expect.stringContaining(message) as string,
    });
    expect(book.sheets).toHaveLength(1);
  });

  it.each([{ asAt: "31/02/2021" }, { asAt: "tomorrow" }, { asAt: "June 2021" }])(
    "as at $asAt is refused",
    async ({ asAt }) => {
      await expect(report(bookOf({ KPIs: KPIS }), choices({ asAt }))).rejects.toMatchObject({ code: "unknown-date" });
    },
  );

  it("without any year is the latest quarter with values that has gone by", async () => {
    const [, ...rows] = KPIS;
    const noYear = bookOf({ KPIs: [["Ref", "Indicator", "Good is", "Q3", "Q4", "Target", "Owner"], ...rows] });
    const made = await report(noYear, choices({ today: 46_000 }));
    expect(formatPeriod(made.period)).toBe("Q4 24/25");
  });
});

describe("what Excel does not allow", () => {
  const made = async (arrange: (book: Book) => void, options = {}) => {
    const book = bookOf({ KPIs: KPIS });
    await report(book);
    arrange(book);
    const before = JSON.stringify(book.sheets.map(({ rows }) => [...rows].map(([row, cells]) => [row, [...cells]])));
    const attempt = withExcel(book, () => makeReport("scrutiny", choices({ period: "Q4 20/21" })), options);
    const outcome = await attempt.then(
      () => "made",
      (error: unknown) => String(error),
    );
    const after = JSON.stringify(book.sheets.map(({ rows }) => [...rows].map(([row, cells]) => [row, [...cells]])));
    return { outcome, same: before === after };
  };
  const protect = (name: string) => (book: Book) => {
    const sheet = book.sheets.find((one) => one.name === name);
    if (sheet) sheet.protection = { password: true };
  };

  it("a protected summary sheet is named, and nothing is changed", async () => {
    const { outcome, same } = await made(protect("Outcomes"));
    expect(outcome).toMatch(/Outcomes.*protect.*make the report again/is);
    expect(same).toBe(true);
  });

  it("a council's own protected sheet is no trouble", async () => {
    expect((await made(protect("KPIs"))).outcome).toBe("made");
  });

  it("a workbook that is read-only is told so, and nothing is changed", async () => {
    const { outcome, same } = await made(() => undefined, { readOnly: true });
    expect(outcome).toMatch(/reading only.*Nothing was changed/is);
    expect(same).toBe(true);
  });

  it("a locked structure is told so when a sheet has to be added", async () => {
    const book = bookOf({ KPIs: KPIS });
    book.structureLocked = true;
    await expect(report(book)).rejects.toMatchObject({ code: "workbook-protected" });
    expect(book.sheets).toHaveLength(1);
  });
});

describe("a workbook that counts its dates from 1904", () => {
  const late = (): Book => {
    const rows = ACTIONS.map((row) => row.map((value) => (typeof value === "number" ? value - 1462 : value)));
    return { ...workplan(rows), date1904: true };
  };

  it("has the days it shows, in findings, tables and cells", async () => {
    const book = late();
    const made = await report(book, choices({ period: "Q1 21/22" }));
    expect(rowsOf(made, "off-target")).toEqual(["Repair the pier · Bob · 31/03/21 ·  · "]);
    const cell = book.sheets
      .find(({ name }) => name === "Off target")
      ?.rows.get(5)
      ?.get(2);
    expect(cell?.value).toBe(44286 - 1462);
    expect(made.settings.find(({ name }) => name === "asAt")?.value).toBe(44377);
  });

  it("keeps its as-at date from one report to the next", async () => {
    const book = late();
    const first = await report(book, choices({ period: "Q1 21/22", asAt: "2021-05-31" }));
    const again = await report(book);
    expect(again.asAt).toBe(first.asAt);
    expect((await report(book)).written).toBe(0);
  });
});

it("opens and reports the samples without any choice", async () => {
  const { readFileSync } = await import("node:fs");
  for (const name of ["redcar-health-2024-25", "stockton-sip-2008-11"]) {
    const book = openBook(new Uint8Array(readFileSync(`samples/${name}.xlsx`)));
    const made = await report(book);
    expect(made.tables.length).toBeGreaterThan(1);
    expect((await report(book)).written).toBe(0);
  }
});
