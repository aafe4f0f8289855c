import fc from "fast-check";
import type { TableModel } from "../../src/grid/table.ts";
import { buildPack } from "../../src/report/pack.ts";
import { improvementPlanPack } from "../../src/report/packs/improvementPlan.ts";
import { asText, literal } from "../support/asText.ts";
import { inputFrom, type TextRegisters } from "./input.ts";

const PLAN = `group | title | dueDate | successCriteria | owner | status
# Theme: People
RES01 Build capacity | Leadership programme | '30.9.20 | Survey | HR | Complete
| Review the structure | '30.6.21 | Turnover | HR | Green
# Theme: Customers
RES02 Access to services | Evaluate opening hours | 31.7.20 and 31.1.21 (assuming trial continues) | Satisfaction | |
| Open the centre | 31/07/2021 | | | Green
| Answer calls | Ongoing | | |
| Ask residents | Annually (April) | | |
RES04 Equality | Train staff | March 2022 | | HR | Amber
| Review policies | 31/10021 | | |`;

const HEALTH = `title | target | polarity | actual Q4 20/21 | actual Q1 21/22 | baseline 20/21
Sickness: days lost per FTE | -0.5 days per FTE | Low | | 10.1 | 10.6
On-contract spend | 97% | High | | 97% |
Invoices paid within 30 days | 85% by Q4 | High | | 83% |
Appraisals | at least 90% | | | 88% |
Cashable efficiency | 3% a year | High | | |
Complaints | Fewer | | | 8 |`;

const tables = (registers: TextRegisters): readonly TableModel[] =>
  buildPack(improvementPlanPack, inputFrom(registers));

function table(id: string, registers: TextRegisters): TableModel {
  const found = tables(registers).find((one) => one.id === id);
  if (!found) throw new Error(`There is no table ${id}.`);
  return found;
}

const BOTH = { improvementPlan: PLAN, corporateHealth: HEALTH };
const body = (id: string, registers: TextRegisters): string => asText(table(id, registers)).split("\n\n")[1] ?? "";

describe("the improvement plan", () => {
  it("stands by priority, with each date in its own words and its latest day", () => {
    expect(body("improvement-plan", BOTH)).toBe(literal(PLAN_TABLE));
  });

  it("is counted by priority; the priority between the others that has no actions is that of corporate health", () => {
    expect(body("improvement-plan-counts", BOTH)).toBe(literal(COUNTS_TABLE));
  });

  it("holds the measures of corporate health to their standards", () => {
    expect(body("corporate-health", BOTH)).toBe(literal(HEALTH_TABLE));
  });

  it("opens with a sentence for each table", () => {
    expect(body("improvement-plan-key-points", BOTH)).toBe(literal(POINTS_TABLE));
  });

  it("has no priority but its own without a register of corporate health", () => {
    const names = table("improvement-plan-counts", { improvementPlan: PLAN }).rows.map(([first]) => first?.text);
    expect(names).toEqual(["RES01 Build capacity", "RES02 Access to services", "RES04 Equality", "Total"]);
  });

  it.each([
    { registers: {}, ids: ["improvement-plan-key-points"], because: "no register" },
    {
      registers: { corporateHealth: HEALTH },
      ids: ["improvement-plan-key-points", "corporate-health"],
      because: "only the standards",
    },
  ])("gives $ids: $because", ({ registers, ids }) => {
    expect(tables(registers).map(({ id }) => id)).toEqual(ids);
  });

  it("says so when its registers have no rows", () => {
    const empty = { improvementPlan: "title | dueDate", corporateHealth: "title | target | actual Q1 21/22" };
    expect(table("improvement-plan", empty).rows).toEqual([]);
    expect(table("improvement-plan-counts", empty).rows.map((row) => row.map(({ text }) => text).join(" "))).toEqual([
      "Total 0 0 0 0 0 0 0",
    ]);
    expect(table("improvement-plan-key-points", empty).rows.map((row) => row[1]?.text)).toEqual([
      "The plan has no key actions.",
      "No corporate-health standard can be compared with an actual.",
    ]);
  });

  it("reads the priority from section rows where these carry the references", () => {
    const plan = `title | dueDate
# Development Priority: RES01 Build capacity
Leadership programme | 30/09/2021
# Development Priority: RES02 Single status
Appeals | 30/09/2021`;
    const names = table("improvement-plan-counts", { improvementPlan: plan }).rows.map(([first]) => first?.text);
    expect(names).toEqual(["RES01 Build capacity", "RES02 Single status", "Total"]);
  });

  it("takes differently written names with the same reference for one priority", () => {
    const plan =
      "group | title | dueDate\nRES01 Build | A | Ongoing\nRES1 Build capacity | B | Ongoing\n | C | Ongoing";
    expect(table("improvement-plan-counts", { improvementPlan: plan }).rows.map((row) => row[1]?.text)).toEqual([
      "3",
      "3",
    ]);
  });

  it("counts each action once, in whatever order the rows stand", () => {
    const dates = ["Ongoing", "'30.6.21", "31/07/2021", "March 2022", "31/10021", "", "By end of June 2021"];
    const action = fc.tuple(
      fc.integer({ min: 1, max: 5 }),
      fc.constantFrom(...dates),
      fc.constantFrom("", "Complete", "Red"),
    );
    const counts = (rows: readonly (readonly [number, string, string])[]) => {
      const lines = rows.map(
        ([priority, due, status], index) => `P${priority} Priority | Action ${index} | ${due} | ${status}`,
      );
      const model = table("improvement-plan-counts", {
        improvementPlan: ["group | title | dueDate | status", ...lines].join("\n"),
      });
      return model.rows
        .map((row) => row.map(({ text }) => text))
        .toSorted((a, b) => String(a).localeCompare(String(b)));
    };
    fc.assert(
      fc.property(fc.array(action, { minLength: 1, maxLength: 12 }), (rows) => {
        const all = counts(rows);
        for (const [, total, ...parts] of all) {
          expect(parts.reduce((sum, part) => sum + Number(part), 0)).toBe(Number(total));
        }
        expect(counts(rows.toReversed())).toEqual(all);
      }),
      { numRuns: 40 },
    );
  });
});

const PLAN_TABLE = `
  Development priority     | Key actions                                                | Responsible | By when                                        | Latest day | Outcomes and success criteria | Status     | At 30/06/21
  -------------------------+------------------------------------------------------------+-------------+------------------------------------------------+------------+-------------------------------+------------+-------------
  RES01 Build capacity     | Leadership programme                                       | HR          | 30.9.20                                        |   30/09/20 | Survey                        | ✔ Complete | Complete
  RES01 Build capacity     | Review the structure                                       | HR          | 30.6.21                                        |   30/06/21 | Turnover                      | ● Green    | Due soon
  RES02 Access to services | Evaluate opening hours                                     |             | 31.7.20 and 31.1.21 (assuming trial continues) |   31/01/21 | Satisfaction                  | No data    | Overdue
  RES02 Access to services | Open the centre                                            |             | 31/07/2021                                     |   31/07/21 |                               | ● Green    | Not yet due
  RES02 Access to services | Answer calls                                               |             | Ongoing                                        |        N/A |                               | No data    | No end date
  RES02 Access to services | Ask residents                                              |             | Annually (April)                               |        N/A |                               | No data    | No end date
  RES03 Corporate health   | 6 measures with standards: see the table Corporate health. | N/A         | N/A                                            |        N/A | N/A                           | N/A        | N/A
  RES04 Equality           | Train staff                                                | HR          | March 2022                                     |   31/03/22 |                               | ▲ Amber    | Not yet due
  RES04 Equality           | Review policies                                            |             | 31/10021                                       |        N/A |                               | No data    | Date unclear
`;
const COUNTS_TABLE = `
  Development priority     | Actions | Complete | Overdue | Due soon | Not yet due | No end date | Date unclear
  -------------------------+---------+----------+---------+----------+-------------+-------------+-------------
  RES01 Build capacity     |       2 |        1 |       0 |        1 |           0 |           0 |            0
  RES02 Access to services |       4 |        0 |       1 |        0 |           1 |           2 |            0
  RES03 Corporate health   |       0 |        0 |       0 |        0 |           0 |           0 |            0
  RES04 Equality           |       2 |        0 |       0 |        0 |           1 |           0 |            1
  Total                    |       8 |        1 |       1 |        1 |           2 |           2 |            1
`;
const HEALTH_TABLE = `
  Measure                      | Standard                            | Actual Q1 21/22 | Achieved
  -----------------------------+-------------------------------------+-----------------+----------------------------------
  Sickness: days lost per FTE  | A reduction of at least 0.5 on 10.6 |            10.1 | Yes
  On-contract spend            | At least 97%                        |             97% | Yes
  Invoices paid within 30 days | At least 85% by Q4                  |             83% | N/A: not due yet
  Appraisals                   | At least 90%                        |             88% | No
  Cashable efficiency          | At least 3%                         |             N/A | N/A: no actual for the period
  Complaints                   | Fewer                               |               8 | N/A: the standard names no figure
`;
const POINTS_TABLE = `
  About            | Key point
  -----------------+--------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------
  Improvement plan | The plan has 4 development priorities with 8 key actions; at 30/06/21 1 is complete, 1 is overdue, 1 is due soon, 2 are not yet due, 2 have no end date and 1 has no date that can be read.
  Status           | By reported status the key actions are 2 Green, 1 Amber, 1 Complete and 4 No data.
  Corporate health | 2 of 3 corporate-health standards (67%) are achieved; not achieved: Appraisals; 3 cannot be compared yet.
`;
