import { makeReport } from "../../src/actions/report.ts";
import { readRulesJson } from "../../src/actions/rulesJson.ts";
import type { Book } from "../../src/xlsx/book.ts";
import { bookFromText } from "../support/bookFromText.ts";
import { syncs, withExcel } from "../support/excel.ts";
import { choices, rowsOf } from "./sample.ts";

const HEAD = "Indicator | Where reported | Frequency | Good is | Q4 23/24 | Q1 24/25 | Target";
const themes = (): Book =>
  bookFromText(`
== Workforce ==
${HEAD}
Sickness rate | Employment Committee | Quarterly | Low | 8 | 8 | 7
Appraisals done | Employment Committee | Quarterly | High | 80 | 70 | 80
== Customers ==
Indicator | Where considered | Frequency | Good is | Q4 23/24 | Q1 24/25 | Target
Complaints answered in time | Scrutiny and Cabinet | Quarterly | High | 80 | 70 | 80
== Finance measures ==
${HEAD} | Comments
Invoices paid in time | Scrutiny | Quarterly | High | 90 | | 80 | Late
Council tax collected | Scrutiny | Quarterly | High | 90 | 95 | 80 |
`);
const report = (book: Book, parts = {}) => withExcel(book, () => makeReport("health", choices(parts)));
const first = (rows: readonly string[]) => rows.map((row) => row.split(" · ").slice(0, 2).join(" · "));

describe("measures that stand on a sheet for each theme", () => {
  it("are one scorecard, the sheets its themes", async () => {
    const made = await report(themes());
    expect(first(rowsOf(made, "health-scorecard"))).toEqual([
      "Workforce · Sickness rate",
      "Workforce · Appraisals done",
      "Customers · Complaints answered in time",
      "Finance measures · Invoices paid in time",
      "Finance measures · Council tax collected",
    ]);
    expect(first(rowsOf(made, "committee-extract-scrutiny"))).toEqual([
      "Customers · Complaints answered in time",
      "Finance measures · Invoices paid in time",
      "Finance measures · Council tax collected",
    ]);
  });

  it("stay so when the report is made again: 3 times to Excel, then twice, nothing written", async () => {
    await withExcel(themes(), async ({ host }) => {
      await makeReport("health", choices());
      expect(syncs(host)).toBe(3);
      const again = await makeReport("health", choices());
      expect([syncs(host), again.written, rowsOf(again, "health-scorecard").length]).toEqual([5, 0, 5]);
    });
  });

  it("are those that a person chose, where one did", async () => {
    const rules = readRulesJson({ registers: { Workforce: { feeds: "health" }, Customers: { feeds: "health" } } });
    expect(first(rowsOf(await report(themes(), { rules }), "health-scorecard"))).toHaveLength(3);
    const one = readRulesJson({ registers: { Customers: { feeds: "health" } } });
    expect(rowsOf(await report(themes(), { rules: one }), "health-scorecard")).toHaveLength(1);
  });

  it("leave out one that a person set to feed nothing", async () => {
    const rules = readRulesJson({ registers: { Customers: { feeds: "nothing" } } });
    expect(rowsOf(await report(themes(), { rules }), "health-scorecard")).toHaveLength(4);
  });
});

describe("registers that are no parts of one list", () => {
  const two = (north: string, south: string): Book => bookFromText(`\n== North ==\n${north}\n== South ==\n${south}\n`);
  const list = (...rows: readonly string[]) => [HEAD, ...rows].join("\n");
  const rows = [
    "Calls answered | Cabinet | Quarterly | High | 1 | 2 | 3",
    "Visits | Cabinet | Quarterly | High | 1 | 2 | 3",
  ];

  it.each([
    { book: () => two(list(...rows), list(...rows)), because: "they have the same items, as a copy has" },
    {
      book: () =>
        two(list(...rows), "Indicator | Good is | Q1 22/23 | Target\nFly tips | Low | 1 | 2\nCrimes | Low | 3 | 4"),
      because: "they speak of other periods",
    },
  ])("are asked about: $because", async ({ book }) => {
    await expect(report(book())).rejects.toMatchObject({ code: "unclear-register" });
  });

  it("are not joined where the name of one says that it is the one", async () => {
    const book = bookFromText(`
== Scorecard ==
${HEAD}
Sickness rate | Cabinet | Quarterly | Low | 8 | 8 | 7
== Services ==
${HEAD}
Visits | Cabinet | Quarterly | High | 1 | 2 | 3
`);
    expect(rowsOf(await report(book), "health-scorecard")).toHaveLength(1);
  });
});
