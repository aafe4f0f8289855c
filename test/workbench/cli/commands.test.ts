import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { openBook } from "../../../src/xlsx/open.ts";
import { saveBook } from "../../../src/xlsx/save.ts";
import { bookFromText } from "../../support/bookFromText.ts";
import { SAMPLE, sample } from "../../support/variants.ts";
import { json, scratch, scrutineer, spawned } from "./run.ts";

interface Table {
  readonly id: string;
  readonly title: string;
  readonly header: readonly string[];
  readonly sheet: string;
  readonly rows: readonly (readonly string[])[];
}
interface Reported {
  readonly rules: Record<string, Record<string, unknown>>;
  readonly tables: readonly Table[];
  readonly trips: number;
  readonly out: string;
}

const files = scratch();
afterAll(files.remove);

const reportOn = async (book: string, ...args: readonly string[]): Promise<Reported> =>
  (await json("report", book, "--period", "Q1 21/22", "--out", files.path("out.xlsx"), ...args)) as Reported;
const report = (...args: readonly string[]): Promise<Reported> => reportOn(SAMPLE, ...args);
const rows = ({ tables }: Reported, id: string) => tables.find((table) => table.id === id)?.rows ?? [];
const withRules = (rules: object, book = SAMPLE): Promise<Reported> => {
  writeFileSync(files.path("rules.json"), JSON.stringify(rules));
  return reportOn(book, "--rules", files.path("rules.json"));
};

/** A file with some sheets of the sample. */
const FEW = files.path("few.xlsx");
beforeAll(() => writeFileSync(FEW, saveBook(sample("SP Outcomes", "SRR", "Programmes"))));

describe("find --json", () => {
  it("prints each register with its place, kind, fields and periods", async () => {
    const found = (await json("find", SAMPLE)) as { registers: Record<string, unknown>[]; findings: unknown[] };
    expect(Object.keys(found)).toEqual(["registers", "findings"]);
    expect(
      found.registers.map(({ sheet, area, kind, headerRows, rows: count }) => [sheet, area, kind, headerRows, count]),
    ).toEqual([
      ["SP Outcomes", "A4:K32", "indicators", [4, 5], 24],
      ["Workplan", "A1:G23", "actions", [1], 22],
      ["Exec actions", "A3:G65", "actions", [3], 62],
      ["SRR", "A3:H38", "risks", [3], 35],
      ["Directorate priorities", "A5:C134", "actions", [5], 108],
      ["Programmes", "B2:E29", "projects", [2], 27],
    ]);
    const [outcomes] = found.registers;
    expect(outcomes).toMatchObject({
      name: expect.any(String) as string,
      periods: ["Q4 20/21", "Q1 21/22"],
      fields: {
        ...{ ref: "A", title: "C", unit: "D", polarity: "E", baseline: "F", target: "I", owner: "J", narrative: "K" },
        actual: [
          { period: "Q4 20/21", column: "G" },
          { period: "Q1 21/22", column: "H" },
        ],
      },
      why: expect.any(String) as string,
    });
    expect(outcomes?.["confidence"]).toBeGreaterThan(0.5);
    expect(outcomes?.["confidence"]).toBeLessThanOrEqual(1);
  });
});

describe("check --json", () => {
  it("prints findings with severity, code, sheet, cell, what was found, message and proposal", async () => {
    const { findings } = (await json("check", SAMPLE)) as { findings: Record<string, string>[] };
    for (const finding of findings) {
      expect(Object.keys(finding)).toEqual(["severity", "code", "sheet", "cell", "found", "message", "proposal"]);
      expect(finding["severity"]).toMatch(/^(?:error|warning|note)$/);
      expect(finding["message"]).toMatch(/\.$/);
      expect(finding["proposal"]).toMatch(/\.$/);
    }
    expect(findings).toContainEqual(expect.objectContaining({ code: "date-invalid", cell: "B108", found: "31/0322" }));
  });
});

describe("report --json", () => {
  const before = readFileSync(SAMPLE);
  let first: Promise<Reported>;
  beforeAll(() => (first = report()));

  it("prints pack, period, as-at date, rules, tables, findings, trips and the new file", async () => {
    const made = await first;
    expect(Object.keys(made)).toEqual(["pack", "period", "asAt", "rules", "tables", "findings", "trips", "out"]);
    expect(made).toMatchObject({
      pack: "scrutiny",
      period: "Q1 21/22",
      asAt: "2021-06-30",
      trips: 3,
      out: files.path("out.xlsx"),
    });
    for (const table of made.tables)
      expect(Object.keys(table)).toEqual(["id", "title", "sheet", "area", "header", "rows", "note"]);
  });

  it("writes a workbook in which the tables stand where it says", async () => {
    const made = await first;
    const book = openBook(new Uint8Array(readFileSync(made.out)));
    for (const { sheet, title, header, rows: lines } of made.tables) {
      const cells =
        book.sheets.find(({ name }) => name === sheet)?.rows ?? new Map<number, Map<number, { value: unknown }>>();
      const shown = (row: number) => [...(cells.get(row)?.values() ?? [])].map(({ value }) => value);
      expect([sheet, shown(0)[0], shown(4).slice(0, header.length)]).toEqual([sheet, title, header]);
      expect([sheet, cells.has(4 + lines.length), cells.has(5 + lines.length)]).toEqual([sheet, true, false]);
    }
  });

  it("never writes to the workbook it was given", async () => {
    await first;
    expect(readFileSync(SAMPLE).equals(before)).toBe(true);
  });

  it("takes its own rules back, and changes nothing by them", async () => {
    const made = await first;
    const again = await withRules(made.rules);
    expect([again.tables, again.rules]).toEqual([made.tables, made.rules]);
  });

  it.each([
    {
      rules: { registers: { "SP Outcomes": { tolerance: "none" } } },
      id: "outcomes-standard",
      row: 1,
      shown: "0%",
      because: "without an amber band nothing is Amber",
    },
    {
      rules: { standards: { outcomes: { threshold: "60%" } } },
      id: "outcomes-standard",
      row: 0,
      shown: "Yes",
      because: "62.5% is above a standard of 60%",
    },
    {
      rules: { standards: { Outcomes: { threshold: 0.625 } } },
      id: "outcomes-standard",
      row: 0,
      shown: "Yes",
      because: "exactly on the threshold is achieved",
    },
    {
      rules: { registers: { Programmes: { feeds: "nothing" } } },
      id: "programmes",
      row: 0,
      shown: undefined,
      because: "a register that feeds nothing has no table",
    },
    {
      rules: { impact: { Major: 1, Extreme: 1 } },
      id: "risks-summary",
      row: 0,
      shown: "1",
      because: "lighter impacts make fewer High risks",
    },
    {
      rules: { decimals: { "outcomes-standard": 0 } },
      id: "outcomes-standard",
      row: 0,
      shown: "15/24 (63%)",
      because: "decimals are a setting of the table",
    },
    {
      rules: { registers: { "SP Outcomes": { basis: "target" } } },
      id: "outcomes-standard",
      row: 0,
      shown: "1/24 (4.2%)",
      because: "against the target of 2024 itself fewer are Green",
    },
  ])("$because", async ({ rules, id, row, shown }) => {
    const cells = rows(await withRules(rules, FEW), id)[row];
    if (shown === undefined) expect(cells).toBeUndefined();
    else expect(cells).toContain(shown);
  });

  it("speaks for the as-at date it is given", async () => {
    const late = await report("--as-at", "2022-04-01");
    expect(late).toMatchObject({ asAt: "2022-04-01" });
    expect(rows(late, "off-target").length).toBeGreaterThan(2);
  });

  it("takes the scrutiny pack and the latest period where none is named", async () => {
    const plain = (await json("report", SAMPLE, "--out", files.path("plain.xlsx"))) as Reported;
    expect(plain).toMatchObject({ pack: "scrutiny", period: "Q1 21/22" });
  });
});

describe("without --json", () => {
  it.each([
    { args: ["find", SAMPLE], says: /6 registers found[\s\S]*SP Outcomes \(indicators\)/ },
    { args: ["check", SAMPLE], says: /findings[\s\S]*ERROR Directorate priorities!B56 "31\/10021"/ },
    {
      args: ["report", SAMPLE, "--out", files.path("text.xlsx")],
      says: /15\/24 \(62\.5%\)[\s\S]*Written to .*11 tables/,
    },
    { args: ["--help"], says: /scrutineer report BOOK\.xlsx/ },
    { args: [], says: /scrutineer find BOOK\.xlsx/ },
  ])("$args.0 prints what a person can read", ({ args, says }) => {
    const { code, out, err } = spawned(...args);
    expect([code, err]).toEqual([0, ""]);
    expect(out).toMatch(says);
  });

  it("writes its file by the name that was given", () => {
    expect(existsSync(files.path("text.xlsx"))).toBe(true);
  });
});

describe("fit-matrix", () => {
  const book = files.path("risks.xlsx");
  const rows = [
    "Cyber attack | Likely | Major | High",
    "A contractor fails | Likely | Moderate | Medium",
    "Flooding | Possible | Minor | Low",
  ];
  const text = ["== Risks ==", "Risk description | Likelihood | Impact | Risk level", ...rows].join("\n");
  beforeAll(() => writeFileSync(book, saveBook(bookFromText(text))));

  it("prints what was found, and a rules file with --json", async () => {
    expect((await scrutineer("fit-matrix", book)).out).toMatch(/High from 16, Medium from 12, Low below that/);
    const { registers } = (await json("fit-matrix", book, "--order", "ignored")) as {
      registers: { rules: Record<string, unknown>; disagreeing: unknown[] }[];
    };
    expect(registers[0]?.rules).toMatchObject({ levels: { High: 16, Medium: 12, Low: 0 } });
    expect(registers[0]?.disagreeing).toEqual([]);
  });

  it("takes no other order, and no other command takes one", async () => {
    expect(await scrutineer("fit-matrix", book, "--order", "upwards")).toMatchObject({ code: 2, out: "" });
    expect((await scrutineer("find", book, "--order", "printed")).err).toMatch(/--order belongs to fit-matrix/);
  });
});

describe("explain", () => {
  it("explains a cell of a register in words", async () => {
    const { code, out } = await scrutineer("explain", SAMPLE, "'SP Outcomes'!H18", "--period", "Q1 21/22");
    expect(code).toBe(0);
    expect(out).toMatch(/^'SP Outcomes'!H18\n {2}Combined crime .+\n {2}Actual: 55\.07; .+\n {2}■ Red: 55\.07 against/);
  });

  it.each([
    { args: [SAMPLE], err: /Say which workbook and which cell/ },
    { args: [SAMPLE, "foo"], err: /"foo" is no cell/ },
    { args: [SAMPLE, "Nope!A1"], err: /no sheet "Nope"/ },
    { args: [SAMPLE, "SRR!A1", "SRR!A2"], err: /One cell at a time/ },
  ])("refuses $args in one line", async ({ args, err }) => {
    const ran = await scrutineer("explain", ...args);
    expect(ran).toMatchObject({ code: 2, out: "" });
    expect(ran.err).toMatch(err);
    expect(ran.err.trimEnd()).not.toContain("\n");
  });
});
