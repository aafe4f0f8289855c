import fc from "fast-check";
import type { TableModel } from "../../src/grid/table.ts";
import { buildPack } from "../../src/report/pack.ts";
import { PACKS } from "../../src/report/packs/all.ts";
import { builtInPack } from "../../src/report/packs/choosePacks.ts";
import { scrutinyPack } from "../../src/report/packs/scrutiny.ts";
import { ROLE_WORDS } from "../../src/domain/register/role.ts";
import { asText, literal } from "../support/asText.ts";
import { EMPTY_TABLES } from "./emptyTables.ts";
import { FULL_TABLES } from "./fullTables.ts";
import { inputFrom, type TextRegisters } from "./input.ts";
import { REGISTERS } from "./registers.ts";

const tables = (registers: TextRegisters, typed: Readonly<Record<string, string>> = {}): readonly TableModel[] =>
  buildPack(scrutinyPack, inputFrom(registers, {}, typed));

function table(id: string, registers: TextRegisters, typed: Readonly<Record<string, string>> = {}): TableModel {
  const found = tables(registers, typed).find((one) => one.id === id);
  if (!found) throw new Error(`There is no table ${id}.`);
  return found;
}

const said = (item: string, period: string): string => `${ROLE_WORDS.outcomes} | ${item} | ${period} | Commentary`;

const cells = (id: string, registers: TextRegisters): readonly (readonly string[])[] =>
  table(id, registers).rows.map((row) => row.map(({ text }) => text));

/** The tables that registers alone make; a council's own standards make another. */
const standing = scrutinyPack.tables.filter(({ id }) => id !== "other-standards");

describe("the tables of the scrutiny pack", () => {
  it.each(standing)("$id reads as a committee member reads it", ({ id }) => {
    expect(asText(table(id, REGISTERS))).toBe(literal(FULL_TABLES[id] ?? ""));
  });

  it.each(standing)("$id says so when its register has no rows", ({ id }) => {
    const empty = {
      ...{ outcomes: "title | actual Q1 21/22", workplan: "title | status", executiveActions: "title | status" },
      ...{
        directoratePriorities: "title | status",
        programmes: "title | status",
        risks: "title | likelihood | impact",
      },
    };
    expect(asText(table(id, empty))).toBe(literal(EMPTY_TABLES[id] ?? ""));
  });

  it.each([
    { registers: {}, ids: ["key-points"], because: "without registers there are no tables" },
    {
      registers: { programmes: REGISTERS.programmes },
      ids: ["key-points", "programmes"],
      because: "one register, one table",
    },
    {
      registers: { risks: REGISTERS.risks },
      ids: ["key-points", "risks-summary", "risks"],
      because: "risks have a summary and a list",
    },
  ])("$ids: $because", ({ registers, ids }) => {
    expect(tables(registers).map(({ id }) => id)).toEqual(ids);
  });

  it("say of an action that was moved more than once how often, and what was agreed", () => {
    const workplan =
      "title | dueDate | revisedDueDate | revisedDueDate | status\nPier | 31/05/2021 | 30/06/2021 | 30/09/2021 | Red";
    expect(cells("off-target", { workplan })[0]?.at(-1)).toBe("30/09/21. Revised 2 times; agreed date 31/05/21");
  });

  it("keep the words of a cell with several agreed dates", () => {
    const workplan = "title | dueDate | status\nPier | 31.7.08 and 31.1.09 (assuming trial continues) | Red";
    expect(cells("off-target", { workplan })[0]?.[2]).toBe("31.7.08 and 31.1.09 (assuming trial continues)");
  });

  it("have as many cells a row as columns, each with where it comes from", () => {
    for (const { columns, rows } of tables(REGISTERS)) {
      expect(rows.every((row) => row.length === columns.length)).toBe(true);
      const traced = rows.flat().filter(({ behind }) => behind.length > 0);
      expect(rows.length === 0 || traced.length > 0).toBe(true);
    }
  });

  it("hold what they show: numbers as numbers, dates as dates", () => {
    const [first] = table("executive-actions", REGISTERS).rows;
    expect(first?.[0]).toMatchObject({ value: 44343, format: "dd/mm/yy", text: "27/05/21" });
    const [red] = table("red-red", REGISTERS).rows.slice(1);
    expect(red?.[1]).toMatchObject({ value: expect.closeTo(0.286, 9) as number, text: "28.6%" });
    expect(table("risks-summary", REGISTERS).rows[0]?.[1]).toMatchObject({ value: 2, format: "0" });
  });

  it("show what a person typed in place of the register's commentary, even nothing", () => {
    const narrative = (typed: Readonly<Record<string, string>>) =>
      table("red-red", REGISTERS, typed).rows.map((row) => row[6]?.text);
    expect(narrative({ [said("O4", "Q1 21/22")]: "Ours." })).toEqual(["Ours.", "Green waste was not collected."]);
    expect(narrative({ [said("O4", "Q1 21/22")]: "" })).toEqual(["", "Green waste was not collected."]);
    expect(narrative({ [said("O4", "Q4 20/21")]: "Old." })).toEqual(["Lockdown.", "Green waste was not collected."]);
  });
});

describe("key points", () => {
  const point = (about: string, registers: TextRegisters) =>
    cells("key-points", registers).find(([first]) => first === about)?.[1];
  const outcomes = (...rows: readonly string[]) => ({
    outcomes: ["title | polarity | actual Q4 20/21 | actual Q1 21/22 | target", ...rows].join("\n"),
  });
  const many = (count: number) =>
    outcomes(...Array.from({ length: count }, (_, i) => `Indicator ${i + 1}. | Low | 300 | ${400 - i} | 240`));

  it.each([
    { registers: many(1), says: "1 outcome is Red and worsening: Indicator 1.", because: "one" },
    {
      registers: many(2),
      says: "2 outcomes are Red and worsening: Indicator 1 and Indicator 2.",
      because: "full stops of titles do not end the sentence",
    },
    {
      registers: many(6),
      says: "6 outcomes are Red and worsening: Indicator 1, Indicator 2, Indicator 3, Indicator 4, Indicator 5 and Indicator 6.",
      because: "one more than the most is named, too",
    },
    {
      registers: many(9),
      says: "9 outcomes are Red and worsening: Indicator 1, Indicator 2, Indicator 3, Indicator 4, Indicator 5 and 4 others.",
      because: "a long list is cut",
    },
    { registers: outcomes("A | High | 1 | 9 | 5"), says: "No outcomes are Red and worsening.", because: "none" },
  ])("$says ($because)", ({ registers, says }) => {
    expect(point("Red Red outcomes", registers)).toBe(says);
  });

  it.each([
    {
      rows: ["A | High | 1 | 9 | 5"],
      says: "1 of 1 outcomes (100%) is Green, above the standard of 75%, up from 0% in Q4 20/21.",
      because: "one is",
    },
    {
      rows: ["A | High | 1 | 9 | 5", "B | High | 1 | 9 | 5", "C | High | 1 | 9 | 5", "D | High | 1 | 1 | 5"],
      says: "3 of 4 outcomes (75%) are Green, in line with the standard of 75%, up from 0% in Q4 20/21.",
      because: "exactly on it",
    },
    {
      rows: ["A | High | 1 | | 5"],
      says: "There are no rated outcomes to compare with the standard of 75%.",
      because: "nothing is rated",
    },
  ])("$says ($because)", ({ rows, says }) => {
    expect(point("Outcomes", outcomes(...rows))).toBe(says);
  });

  it("says of a register without any status that there is none, not that it is below its standard", () => {
    expect(point("Programmes and projects", { programmes: "title | status\nA |\nB |" })).toBe(
      "None of the 2 programmes and projects has a status to compare with the standard of 90%.",
    );
  });

  it("says of risks whose register tells nothing of before only how they stand", () => {
    expect(point("Strategic risks", { risks: "title | likelihood | impact\nA | Likely | Major" })).toBe(
      "1 strategic risk: 1 High, 0 Medium and 0 Low.",
    );
  });

  it("counts no risks added or closed from a trend column alone, unless it names some", () => {
    const summary = (trend: string) =>
      cells("risks-summary", { risks: `title | likelihood | impact | trend\nA | Likely | Major | ${trend}` })
        .slice(-4)
        .map(([, number]) => number);
    expect(summary("↑")).toEqual(["N/A", "N/A", "1", "0"]);
    expect(summary("New")).toEqual(["1", "N/A", "0", "0"]);
  });
});

describe("laws of the tables", () => {
  const actual = fc.option(fc.integer({ min: 0, max: 200 }), { nil: null });
  const row = fc.record({ now: actual, before: actual, target: actual, polarity: fc.constantFrom("High", "Low", "") });
  const register = fc.array(row, { maxLength: 20 }).map((rows) => ({
    outcomes: [
      "title | polarity | actual Q4 20/21 | actual Q1 21/22 | target",
      ...rows.map(
        ({ now, before, target, polarity }, i) =>
          `M${i} | ${polarity} | ${before ?? ""} | ${now ?? ""} | ${target ?? ""}`,
      ),
    ].join("\n"),
  }));
  const count = (text: string | undefined) => Number(/^(\d+)\//.exec(text ?? "")?.[1] ?? 0);
  const total = (text: string | undefined) => Number(/\/(\d+) /.exec(text ?? "")?.[1] ?? 0);

  it("the shares of outcomes add to the whole", () => {
    fc.assert(
      fc.property(register, (registers) => {
        const shares = cells("outcomes-standard", registers).map((line) => line[1]);
        const whole = Math.max(0, ...shares.map(total));
        expect(shares.reduce((sum, share) => sum + count(share), 0)).toBe(whole);
      }),
    );
  });

  it("each row of the trends adds to the number with its rating", () => {
    fc.assert(
      fc.property(register, (registers) => {
        const rated = cells("outcomes-standard", registers).map((line) => count(line[1]));
        const trends = cells("outcomes-trend", registers).map((line) =>
          line.slice(1).reduce((sum, share) => sum + count(share), 0),
        );
        expect(trends).toEqual(rated);
      }),
    );
  });

  it("the order of a register's rows changes no count", () => {
    const shuffled = register.chain((one) => {
      const [head = "", ...lines] = one.outcomes.split("\n");
      return fc.tuple(
        fc.constant(one),
        fc
          .shuffledSubarray(lines, { minLength: lines.length })
          .map((list) => ({ outcomes: [head, ...list].join("\n") })),
      );
    });
    fc.assert(
      fc.property(shuffled, ([one, other]) => {
        for (const id of ["outcomes-standard", "outcomes-trend"]) expect(cells(id, other)).toEqual(cells(id, one));
      }),
    );
  });
});

describe("packs", () => {
  it.each([
    { id: "scrutiny", found: true },
    { id: " Scrutiny ", found: true },
    { id: "lunch", found: false },
    { id: "", found: false },
  ])("$id: $found", ({ id, found }) => {
    expect(builtInPack(id) !== null).toBe(found);
  });

  it("have each table once, and each its own sheet", () => {
    for (const pack of PACKS) {
      const sheets = buildPack(pack, inputFrom(REGISTERS)).map(({ sheetName }) => sheetName);
      expect(new Set(sheets).size).toBe(sheets.length);
      expect(sheets.every((name) => name.length <= 31)).toBe(true);
      expect(new Set(pack.tables.map(({ id }) => id)).size).toBe(pack.tables.length);
    }
  });
});
