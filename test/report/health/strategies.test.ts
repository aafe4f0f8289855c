import { asText, literal } from "../../support/asText.ts";
import { headingsOf, healthTable, healthTables, rowsOf } from "./support.ts";

const STRATEGIES = `
  title                                  | purpose          | leadMember | leadDirectorate | priority
  Children's Strategy (under development) | Help them thrive | Cllr A     | Children        | Start Life Well
  Poverty Strategy (under development)    |                  | All        | Children        | Start Life Well; Prosper and Flourish
  Climate Strategy (COVID-19) 2021 - 2030 | Cut carbon       | Cllr B     | Growth          | Clean and Tidy
  Housing Strategy                        | TBC              | Cllr B     |                 | TBC
`;
const table = (id: string, strategies: string) => healthTable(id, { strategies });
const points = (strategies: string) => rowsOf(table("health-key-points", strategies));

describe("strategies", () => {
  it("are listed with the status that stands in brackets after their names", () => {
    expect(asText(table("strategies", STRATEGIES))).toBe(
      literal(`
        Strategies
        In the register's order. A status in brackets after a name, such as (under development), stands in the column Status; Not stated means that the register gives none.

        Name                                    | Status            | Purpose          | Lead Member | Lead Directorate | Priority
        ----------------------------------------+-------------------+------------------+-------------+------------------+--------------------------------------
        Children's Strategy                     | under development | Help them thrive | Cllr A      | Children         | Start Life Well
        Poverty Strategy                        | under development |                  | All         | Children         | Start Life Well; Prosper and Flourish
        Climate Strategy (COVID-19) 2021 - 2030 | Not stated        | Cut carbon       | Cllr B      | Growth           | Clean and Tidy
        Housing Strategy                        | Not stated        |                  | Cllr B      |                  |
      `),
    );
  });

  it("stand on one page with the priorities that they serve", () => {
    expect(asText(table("priorities-strategies", STRATEGIES))).toBe(
      literal(`
        Priorities and strategies
        ✓ where the register names the priority for the strategy, – where it does not. A strategy may serve several priorities. The last row counts the strategies of each.

        Strategy                                | Status            | Start Life Well | Prosper and Flourish | Clean and Tidy
        ----------------------------------------+-------------------+-----------------+----------------------+---------------
        Children's Strategy                     | under development | ✓               | –                    | –
        Poverty Strategy                        | under development | ✓               | ✓                    | –
        Climate Strategy (COVID-19) 2021 - 2030 | Not stated        | –               | –                    | ✓
        Housing Strategy                        | Not stated        | –               | –                    | –
        Number of strategies                    |                   | 2               | 1                    | 1
      `),
    );
  });

  it("are counted by status and by priority", () => {
    expect(points(STRATEGIES)).toEqual([
      "Strategies · 4 strategies: 2 under development and 2 with no status stated.",
      "Priorities · 3 priorities are served by strategies: Start Life Well by 2, Prosper and Flourish by 1 and Clean and Tidy by 1. 1 strategy names no priority: Housing Strategy.",
    ]);
  });

  it.each([
    {
      rows: ["title | status | priority", "A (draft) | Live | P"],
      row: "A · Live ·  ·  ·  · P",
      because: "a status column goes before brackets",
    },
    {
      rows: ["title | status", "A (draft) | TBC"],
      row: "A · draft ·  ·  ·  · ",
      because: "brackets speak where the column does not",
    },
    {
      rows: ["title | owner | directorate", "A | Ann | Place"],
      row: "A · Not stated ·  · Ann · Place · ",
      because: "an owner and a directorate lead, where nothing else is said",
    },
    {
      rows: ["title", "# Corporate Plan Priority: Start Life Well", "A"],
      row: "A · Not stated ·  ·  ·  · Start Life Well",
      because: "the section row above names the priority",
    },
  ])("$row: $because", ({ rows, row }) => {
    expect(rowsOf(table("strategies", rows.join("\n")))[0]).toBe(row);
  });

  it("take the priority of the rows above where it is named once for each block", () => {
    const blocks = "priority | title\nP | A\n | B\nQ | C\n | D";
    expect(rowsOf(table("strategies", blocks)).map((row) => row.split(" · ").at(-1))).toEqual(["P", "P", "Q", "Q"]);
    const each = "priority | title\nP | A\nP | B\n | C\nQ | D";
    expect(rowsOf(table("strategies", each)).map((row) => row.split(" · ").at(-1))).toEqual(["P", "P", "", "Q"]);
  });

  it("without priorities have no grid, and the list says so", () => {
    const ids = healthTables({ strategies: "title\nA" }).map(({ id }) => id);
    expect(ids).toEqual(["health-key-points", "strategies"]);
    expect(table("strategies", "title\nA").note).toContain(
      "The register says nothing of purpose, lead member, lead directorate or priority.",
    );
  });

  it("of an empty register are none, and the key points say so", () => {
    expect(table("strategies", "title | priority").rows).toEqual([]);
    expect(points("title | priority")).toEqual(["Strategies · The register has no strategies."]);
  });

  it("whose priorities are called as columns of ours are keep their own headings", () => {
    const odd = "title | priority\nA | Status\nB | strategy\nC | Growth";
    expect(headingsOf(table("priorities-strategies", odd))).toEqual([
      "Strategy",
      "Status",
      "Status (2)",
      "strategy (2)",
      "Growth",
    ]);
  });

  it("are all there when there are 500", () => {
    const rows = Array.from({ length: 500 }, (_, i) => `S${i} | P${i % 9}`);
    const grid = table("priorities-strategies", ["title | priority", ...rows].join("\n"));
    expect([grid.rows.length, grid.columns.length]).toEqual([501, 11]);
  });
});
