import type { RatedRegister } from "../../../src/domain/register/ratedRegister.ts";
import type { Role } from "../../../src/domain/register/role.ts";
import { FROZEN_FIELDS, type FrozenItem } from "../../../src/domain/history/frozen.ts";
import { quarterOf } from "../../../src/domain/period.ts";
import { freeze } from "../../../src/report/history/freeze.ts";
import { historyTable } from "../../../src/report/history/historyTable.ts";
import { readHistory } from "../../../src/report/history/readHistory.ts";
import { firstOf } from "../../support/registerFromText.ts";
import { keptOf, standingFrom } from "../../support/standingHistory.ts";
import { inputFrom } from "../input.ts";

const Q1 = quarterOf(2021, 1);

function registerOf(role: Role, text: string): RatedRegister {
  const register = inputFrom({ [role]: text }).registers.get(role);
  if (register === undefined) throw new Error("There is no such register.");
  return register;
}

const OUTCOMES = registerOf(
  "outcomes",
  `ref | title | unit | polarity | actual Q4 20/21 | actual Q1 21/22 | target Q1 21/22
   A1 | Recycling | % | High | 40 | 45 | 50
   A2 | Sickness days | | Low | 9.4 | 9.25 | 9.3
   A3 | Crime | | Low | 12 | | 10`,
);

/** A row in short: what it is known by, then each thing kept that is not empty. */
const short = ({ register, key, cells }: FrozenItem): string =>
  [
    register,
    key,
    ...FROZEN_FIELDS.flatMap((field) => (cells[field].value === "" ? [] : [`${field} ${cells[field].value}`])),
  ].join(" · ");

describe("what is kept of a period", () => {
  it.each([
    {
      register: OUTCOMES,
      rows: [
        "Outcomes · A1 · actual 0.45 · target 0.5 · rating Red · trend Improving · frozen 44400",
        "Outcomes · A2 · actual 9.25 · target 9.3 · rating Green · trend Improving · frozen 44400",
        "Outcomes · A3 · target 10 · rating No data · trend No trend data · frozen 44400",
      ],
      because: "percentages are kept as fractions, and a missing value as nothing",
    },
    {
      register: registerOf(
        "workplan",
        `title | status | dueDate | revisedDueDate
         Build | Green | 30/09/2021 |
         Move | Amber | 31/05/2021 | 31/10/2021
         Move | Complete | Ongoing |`,
      ),
      rows: [
        "Workplan · Build · rating Green · standing On target · status Green · due 44469 · frozen 44400",
        "Workplan · Move · rating Amber · standing Overdue · status Amber · due 44347 · revised 44500 · revisions 31/10/21 · frozen 44400",
        "Workplan · Move (2) · rating Complete · standing Complete · status Complete · due Ongoing · frozen 44400",
      ],
      because: "agreed and revised dates are kept as dates, and two of the same title are told apart",
    },
    {
      register: registerOf("risks", "ref | title | likelihood | impact | trend\nR1 | Flood | Likely | Extreme | ↑"),
      rows: ["Strategic risks · R1 · trend Increased · level High · score 28 · frozen 44400"],
      because: "of a risk its level, score and movement count",
    },
  ])("$because", ({ register, rows }) => {
    expect(freeze(register, Q1, 44400).map(short)).toEqual(rows);
  });

  it("is read back from its sheet as it was kept", () => {
    expect(keptOf(OUTCOMES, Q1).map(short)).toEqual(freeze(OUTCOMES, Q1, 44400).map(short));
    expect(firstOf(keptOf(OUTCOMES, Q1)).cells.actual.place).toEqual({
      sheet: "Scrutineer history",
      row: 5,
      column: 4,
    });
  });
});

describe("reading a history that people worked on", () => {
  const model = historyTable(freeze(OUTCOMES, Q1, 44400));
  const read = (change: Parameters<typeof standingFrom>[1]) => readHistory(standingFrom(model, change));

  it("does not mind the order of its rows", () => {
    const { items } = read((rows) => rows.toReversed());
    expect(items.map(({ key }) => key)).toEqual(["A3", "A2", "A1"]);
  });

  it("takes a row that a person added, and an edited value", () => {
    const { items } = read((rows) => [
      ...rows.map((row) => row.map((cell) => (cell === "Red" ? "Amber" : cell))),
      ["Outcomes", "A1", "Recycling", "Q4 2020/21", "40%"],
    ]);
    expect(items.map(({ key, cells }) => `${key} ${cells.rating.text}`)).toEqual([
      "A1 Amber",
      "A2 Green",
      "A3 No data",
      "A1 ",
    ]);
    expect(items.at(-1)?.period).toEqual(quarterOf(2020, 4));
  });

  it("keeps rows that it cannot read, and the second of two for the same item and period", () => {
    const { items, others } = read((rows) => [...rows, ["See the paper of July"], rows[0] ?? []]);
    expect(items).toHaveLength(3);
    expect(others.map(([first]) => first)).toEqual(["See the paper of July", "Outcomes"]);
  });

  it("finds a column by its heading, wherever it was moved", () => {
    const standing = standingFrom(model);
    const text = standing.grid?.text.map((row) => [...row.slice(4, 8), ...row.slice(0, 4), ...row.slice(8)]) ?? [];
    const grid = standing.grid && { ...standing.grid, text, values: text };
    expect(readHistory({ ...standing, grid }).items.map(({ key, cells }) => [key, cells.rating.text])).toEqual([
      ["A1", "Red"],
      ["A2", "Green"],
      ["A3", "No data"],
    ]);
  });

  it.each([
    { standing: null, because: "there is no such sheet" },
    { standing: standingFrom(historyTable([])), because: "nothing was kept yet" },
  ])("has nothing where $because", ({ standing }) => {
    expect(readHistory(standing)).toEqual({ items: [], others: [] });
  });
});
