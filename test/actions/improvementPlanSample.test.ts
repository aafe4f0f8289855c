import { makeReport, type Report } from "../../src/actions/report.ts";
import { syncs, withExcel } from "../support/excel.ts";
import { choices, rowsOf, tally } from "./sample.ts";

const SAMPLE = "samples/stockton-sip-2008-11.xlsx";
const Q3 = choices({ period: "Q3 08/09" });

describe("the improvement plan of the sample", () => {
  let report: Report;
  beforeAll(async () => {
    report = await withExcel(SAMPLE, () => makeReport("improvement-plan", Q3));
  });
  const cells = (id: string) => rowsOf(report, id).map((row) => row.split(" · "));

  it("has its tables in the order of the pack", () => {
    expect(report.tables.map(({ model }) => model.id)).toEqual([
      "improvement-plan-key-points",
      "improvement-plan-counts",
      "improvement-plan",
      "corporate-health",
    ]);
  });

  it("has the sixteen priorities of the published plan, RES15 by its standards", () => {
    const names = [...new Set(cells("improvement-plan").map(([name = ""]) => name.slice(0, 5)))];
    expect(names).toEqual(Array.from({ length: 16 }, (_, index) => `RES${String(index + 1).padStart(2, "0")}`));
    expect(rowsOf(report, "improvement-plan-counts").at(-1)).toBe("Total · 76 · 0 · 19 · 12 · 32 · 13 · 0");
  });

  it.each([
    { words: "31.7.08 and 31.1.09 (assuming trial continues)", day: "31/01/09", timing: "Not yet due", because: "two" },
    { words: "Ongoing", day: "N/A", timing: "No end date", because: "no day" },
    { words: "Annually (April)", day: "N/A", timing: "No end date", because: "no year" },
    { words: "March 2008", day: "31/03/08", timing: "Overdue", because: "the last day of the month" },
    { words: "Ongoing up to March 2010", day: "31/03/10", timing: "Not yet due", because: "the words set an end" },
    { words: "31.12.08", day: "31/12/08", timing: "Due soon", because: "the day itself is not overdue" },
  ])("$words is $day: $because", ({ words, day, timing }) => {
    const found = cells("improvement-plan").find((row) => row[3] === words);
    expect([found?.[4], found?.at(-1)]).toEqual([day, timing]);
  });

  it("holds the five measures to their standards", () => {
    expect(rowsOf(report, "corporate-health")).toEqual([
      "Sickness absence: days lost per FTE · At most 9.6 · 7.5 · Yes",
      "On-contract spend · At least 97% · 97.1% · Yes",
      "Invoices paid within 30 days · At least 85% by Q4 · 84.2% · N/A: not due yet",
      "Appraisals completed · At least 90% · 81.0% · No",
      "Cashable efficiency savings · At least 3% · 2.2% · No",
    ]);
  });

  it("counts as its rows do", () => {
    expect(tally(cells("improvement-plan").map((row) => row.at(-1) ?? ""))).toEqual({
      ...{ "Not yet due": 32, Overdue: 19, "Due soon": 12, "No end date": 13 },
      "N/A": 1,
    });
  });

  it("takes three trips, and two when it is made again, which writes nothing", async () => {
    await withExcel(SAMPLE, async ({ host }) => {
      await makeReport("improvement-plan", Q3);
      expect(syncs(host)).toBe(3);
      const again = await makeReport("improvement-plan", Q3);
      expect([syncs(host), again.written]).toEqual([5, 0]);
    });
  });
});
