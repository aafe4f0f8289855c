import { MEASURES } from "./registers.ts";
import { healthTable, rowsOf } from "./support.ts";

const points = (health: string) => rowsOf(healthTable("health-key-points", { health }));

describe("the key points of organisational health", () => {
  it("say how the measures stand, by theme, and what each committee is due and is missing", () => {
    expect(points(MEASURES)).toEqual([
      "Organisational health · 9 indicators: 2 Green, 1 Amber, 1 Red, 2 Not due and 3 No data.",
      "Workforce · 3 indicators: 1 Green, 1 Not due and 1 No data.",
      "Business & finance · 6 indicators: 1 Green, 1 Amber, 1 Red, 1 Not due and 2 No data.",
      "Employment, Health and Safety Committee · Of 3 indicators, 2 are due in Q1 21/22, and 1 of them is missing: Appraisals.",
      "Governance · Of 3 indicators, 2 are due in Q1 21/22, and none of them is missing.",
      "Cabinet · Of 2 indicators, 2 are due in Q1 21/22, and 1 of them is missing: Collection rate.",
      "Scrutiny & Improvement · Of 2 indicators, 2 are due in Q1 21/22, and 1 of them is missing: Collection rate.",
      "No committee · 1 indicator names no committee: Complaints.",
      "Composite scorecard · 4 indicators are rated in both Q4 20/21 and Q1 21/22: 1 better, 2 worse and 1 the same.",
    ]);
  });

  it.each([
    {
      rows: ["A | Cabinet | Annual |"],
      says: "Cabinet · Of 1 indicator, none is due in Q1 21/22.",
      because: "nothing is due",
    },
    {
      rows: ["A | Cabinet | Quarterly | 1"],
      says: "Cabinet · Of 1 indicator, 1 is due in Q1 21/22, and it is not missing.",
      because: "one is due and there",
    },
    {
      rows: ["A. | Cabinet | Quarterly |"],
      says: "Cabinet · Of 1 indicator, 1 is due in Q1 21/22, and it is missing: A.",
      because: "one is due and missing",
    },
    {
      rows: ["A | Cabinet | Quarterly |", "B | Cabinet | Quarterly |"],
      says: "Cabinet · Of 2 indicators, 2 are due in Q1 21/22, and all of them are missing: A and B.",
      because: "all are missing",
    },
  ])("$says ($because)", ({ rows, says }) => {
    expect(points(["title | whereReported | frequency | actual Q1 21/22", ...rows].join("\n"))).toContain(says);
  });

  it("say so when there is nothing to report on", () => {
    expect(points("title | actual Q1 21/22")).toEqual(["Organisational health · The register has no indicators."]);
    expect(rowsOf(healthTable("health-key-points", {}))).toEqual([]);
  });
});
