import type { TableModel } from "../../src/grid/table.ts";
import { buildPack } from "../../src/report/pack.ts";
import { transformationPack } from "../../src/report/packs/transformation.ts";
import { asText, literal } from "../support/asText.ts";
import { inputFrom, type TextRegisters } from "./input.ts";

const REVIEWS = `ref | title | challenge | inScope | outOfScope | constraints | successCriteria | interdependencies | status
MT01 | Waste Collection | Recycling is low | • Food waste\\n• Rounds | Tips | | More recycled | MT02; Fees and Charges | Draft scope
MT02 | Fleet Management | Costs rise | Depots | N/A | Market | | Waste collection review | Green
M03 | Intermediate Care | | | | | | All | Complete
MT04 | Fees and Charges | | | | | | M2 and Waste |
MT05 | Debt Management | | | | | | None |`;

const DECISIONS = `ref | title | owner | dueDate | status
# Cabinet, 12 January 2021
1 | Agree the approach | Leader | | Agreed
2 | Set up a board | Head of Policy | 29/06/2021 | In progress
3 | Publish the plan | Head of Policy | 30/06/2021 | In progress
4 | Report back | Head of Policy | June 2021 | Implemented
# Cabinet, 9 March 2021
1 | Note the update | | | Noted
2 | Consult residents | Head of Waste | December 2021 |`;

const tables = (registers: TextRegisters): readonly TableModel[] => buildPack(transformationPack, inputFrom(registers));

function table(id: string, registers: TextRegisters): TableModel {
  const found = tables(registers).find((one) => one.id === id);
  if (!found) throw new Error(`There is no table ${id}.`);
  return found;
}

const body = (id: string, registers: TextRegisters): string => asText(table(id, registers)).split("\n\n")[1] ?? "";
const rows = (id: string, registers: TextRegisters): readonly string[] =>
  table(id, registers).rows.map((row) => row.map(({ text }) => text).join(" · "));

describe("the reviews", () => {
  it("keep their words, their lines and a status in its own words or with its mark", () => {
    const [first, second, third] = rows("reviews", { reviews: REVIEWS });
    expect(first).toBe(
      "MT01 · Waste Collection · Recycling is low · • Food waste\n• Rounds · Tips ·  · More recycled · MT02; Fees and Charges · Draft scope",
    );
    expect(second?.endsWith("· ● Green")).toBe(true);
    expect(third?.endsWith("· ✔ Complete")).toBe(true);
  });

  it("name one another: both ways, one way, or likely only", () => {
    expect(body("interdependencies", { reviews: REVIEWS })).toBe(literal(MATRIX));
  });

  it("say below the matrix who names all, and which references are doubtful", () => {
    const { note } = table("interdependencies", { reviews: REVIEWS });
    expect(note).toContain("M03 names all reviews.");
    expect(note).toContain("M03 is written unlike the other references: likely MT03.");
    expect(note).toContain("No review has the reference M2 in MT04 (likely MT02).");
  });

  it("trace each link to the cells that say so", () => {
    const [first] = table("interdependencies", { reviews: REVIEWS }).rows;
    expect(first?.[4]?.behind.map(({ row, column }) => [row, column])).toEqual([
      [1, 7],
      [2, 7],
    ]);
  });

  it.each([
    { count: 0, columns: 3, because: "no review has no column" },
    { count: 1, columns: 4, because: "one stands alone" },
    { count: 20, columns: 23, because: "twenty still fit a page" },
    { count: 21, columns: 5, because: "with more they are listed" },
    { count: 60, columns: 5, because: "however many" },
  ])("$count of them: $because", ({ count, columns }) => {
    const lines = Array.from(
      { length: count },
      (_, i) => `R${i + 1} | Review of topic ${i + 1} | R${((i + 1) % count) + 1}`,
    );
    const made = table("interdependencies", { reviews: ["ref | title | interdependencies", ...lines].join("\n") });
    expect([made.columns.length, made.rows.length]).toEqual([columns, count]);
    expect(made.rows.every((row) => row.length === columns)).toBe(true);
  });

  it("list both ways and one way where they are many", () => {
    const lines = Array.from(
      { length: 25 },
      (_, i) => `R${i + 1} | Topic number ${i + 1} | ${i < 2 ? "R1, R2, R3" : ""}`,
    );
    const made = rows("interdependencies", { reviews: ["ref | title | interdependencies", ...lines].join("\n") });
    expect(made.slice(0, 3)).toEqual([
      "R1 Topic number 1 · R2 · R3 ·  · R2",
      "R2 Topic number 2 · R1 · R3 ·  · R1",
      "R3 Topic number 3 ·  ·  ·  · R1, R2",
    ]);
  });

  it("have headings of their own where references repeat", () => {
    const twice = "ref | title | interdependencies\nA1 | First | A1\nA1 | Second | None";
    expect(table("interdependencies", { reviews: twice }).columns.map(({ heading }) => heading)).toEqual([
      ...["Review", "Names", "Named by", "A1", "A1 (2)"],
    ]);
  });
});

describe("the decisions", () => {
  it("stand against their due dates as at the day", () => {
    expect(body("decisions", { decisions: DECISIONS })).toBe(literal(DECIDED));
  });
});

it("opens with a sentence for each register there is", () => {
  expect(rows("transformation-key-points", { reviews: REVIEWS, decisions: DECISIONS })).toEqual([
    "Reviews · 5 reviews: 1 Draft scope, 1 Green and 1 Complete.",
    "Interdependencies · 1 pair of reviews names each other; 5 mentions go one way only; 1 is likely and to be confirmed.",
    "Decisions · 6 decisions: 2 carried out, noted or closed, 1 overdue at 30/06/21 and 1 open without a due date.",
  ]);
  expect(tables({})).toHaveLength(1);
});

const MATRIX = `
  Review                | Names | Named by | MT01    | MT02    | M03 | MT04    | MT05
  ----------------------+-------+----------+---------+---------+-----+---------+--------
  MT01 Waste Collection |     2 |        2 | –       | Mutual  |     | One way |
  MT02 Fleet Management |     1 |        2 | Mutual  | –       |     |         |
  M03 Intermediate Care |     4 |        0 | One way | One way | –   | One way | One way
  MT04 Fees and Charges |     0 |        2 |         | Likely  |     | –       |
  MT05 Debt Management  |     0 |        1 |         |         |     |         | –
`;

const DECIDED = `
  Meeting                  | Number | Decision           | Owner          | Due           | Status      | Against the due date
  -------------------------+--------+--------------------+----------------+---------------+-------------+---------------------
  Cabinet, 12 January 2021 | 1      | Agree the approach | Leader         |               | Agreed      | No date
  Cabinet, 12 January 2021 | 2      | Set up a board     | Head of Policy | 29/06/21      | In progress | Overdue
  Cabinet, 12 January 2021 | 3      | Publish the plan   | Head of Policy | 30/06/21      | In progress | Due soon
  Cabinet, 12 January 2021 | 4      | Report back        | Head of Policy | June 2021     | Implemented | Complete
  Cabinet, 9 March 2021    | 1      | Note the update    |                |               | Noted       | Complete
  Cabinet, 9 March 2021    | 2      | Consult residents  | Head of Waste  | December 2021 |             | Not yet due
`;
