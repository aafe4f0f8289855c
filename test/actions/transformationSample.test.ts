import { checkWorkbook } from "../../src/actions/check.ts";
import { makeReport, type Report } from "../../src/actions/report.ts";
import { syncs, withExcel } from "../support/excel.ts";
import { choices, findingText, rowsOf, tally } from "./sample.ts";

const SAMPLE = "samples/stockton-transformation-2024.xlsx";
const APRIL = choices({ period: "Q4 23/24", asAt: "2024-04-18" });

describe("the transformation programme of the sample", () => {
  let report: Report;
  beforeAll(async () => {
    report = await withExcel(SAMPLE, () => makeReport("transformation", APRIL));
  });
  const cells = (id: string) => rowsOf(report, id).map((row) => row.split(" · "));

  it("has the fourteen reviews of the published report, M13 as it is printed there", () => {
    const ids = cells("reviews").map(([id = ""]) => id);
    expect(ids).toEqual([
      ...Array.from({ length: 12 }, (_, i) => `MT${String(i + 1).padStart(2, "0")}`),
      "M13",
      "MT14",
    ]);
  });

  it("says in a finding and in the note that M13 is odd beside MT01 to MT14, and MT13 likely", () => {
    const odd = report.findings.filter(({ code }) => code === "reference-odd");
    expect(odd.map(findingText)).toEqual(['reference-odd Review scopes!A17 "M13"']);
    expect(odd[0]?.repair?.value).toBe("MT13");
    const matrix = report.tables.find(({ model }) => model.id === "interdependencies");
    expect(matrix?.model.note).toContain("M13 is written unlike the other references: likely MT13.");
  });

  it("finds the names that are no review's, with those that are likely", () => {
    const unknown = report.findings.filter(({ code }) => code === "interdependency-unknown");
    expect(
      unknown.map(({ proposal }) => [...proposal.matchAll(/Write (.*?) for "/g)].map(([, meant]) => meant)),
    ).toEqual([["MT04", "MT10"], ["MT04", "MT08"], ["MT04 or MT10"]]);
  });

  it("shows who names whom: waste and fleet each other, MT04 all", () => {
    const matrix = cells("interdependencies");
    expect(matrix[0]?.slice(0, 5)).toEqual(["MT01 Waste Collection", "2", "3", "–", "Mutual"]);
    expect(tally(matrix[3]?.slice(3) ?? [])).toEqual({ "One way": 9, Mutual: 4, "–": 1 });
  });

  it("compares recycling and children looked after as the report does", () => {
    const [recycling = [], , , children = []] = cells("benchmarks");
    expect(recycling.slice(1)).toEqual([
      ...["25.2%", "30.58%", "n/a", "42%", "Worse than Tees Valley and England", "328 of 338", "D (worst)"],
      ...["45–50% by 2027", "Not met"],
    ]);
    expect([children[1], children[3], children[5]]).toEqual(["133", "82", "Worse than Statistical neighbours"]);
  });

  it("has the workforce of the report, days lost per FTE beside what its days come to", () => {
    const workforce = new Map(cells("workforce").map((row) => [row[0], row.slice(2)]));
    expect(workforce.get("Employees (headcount)")).toEqual(["N/A", "3,204", "N/A", "N/A"]);
    expect(workforce.get("Days lost per FTE")).toEqual(["10.1", "N/A", "N/A", "N/A"]);
    expect(workforce.get("Days lost to sickness")).toEqual(["26,154", "N/A", "N/A", "9.98"]);
    expect(report.findings.filter(({ code }) => code === "share-disagrees").map(({ found }) => found)).toEqual([
      "10.1",
    ]);
  });

  it("has the decisions of both meetings against their dates", () => {
    expect(tally(cells("decisions").map((row) => row.at(-1) ?? ""))).toEqual({
      ...{ "No date": 7, "Not yet due": 1, Complete: 2, "Due soon": 5 },
    });
  });

  it("is the same in the check alone", async () => {
    const findings = await withExcel(SAMPLE, () => checkWorkbook(APRIL));
    expect(findings.map(findingText)).toEqual(report.findings.map(findingText));
  });

  it("takes three trips, and two more that write nothing when it is made again", async () => {
    await withExcel(SAMPLE, async ({ host }) => {
      await makeReport("transformation", APRIL);
      expect(syncs(host)).toBe(3);
      const again = await makeReport("transformation", APRIL);
      expect([syncs(host), again.written]).toEqual([5, 0]);
    });
  });
});
