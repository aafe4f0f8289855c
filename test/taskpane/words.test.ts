import type { RegisterState, WorkbookState } from "../../src/actions/workbookState.ts";
import { readState } from "../../src/actions/workbookState.ts";
import { behindWords, staleIds, staleSheets, staleWords } from "../../src/taskpane/pane/staleWords.ts";
import { capital, counted, listed } from "../../src/taskpane/pane/wording.ts";
import { readReportDay, readReportPeriod } from "../../src/taskpane/pane/readPeriodForm.ts";
import { leftOut, lineWords } from "../../src/taskpane/registers/leftOut.ts";
import {
  answerWords,
  boundWords,
  doubtWords,
  feedsWords,
  summaryLine,
  surenessOf,
  whyWords,
} from "../../src/taskpane/registers/registerWords.ts";
import { changeWords, doneWords, sourcesWords, tableNote } from "../../src/taskpane/report/reportWords.ts";
import type { MadeTable } from "../../src/actions/madeTables.ts";
import { makeReport } from "../../src/actions/report.ts";
import { choices } from "../actions/sample.ts";
import { withExcel } from "../support/excel.ts";
import { bookFromText } from "../support/bookFromText.ts";
import { put, sample } from "../support/variants.ts";

const RISKS = "Risk | Likelihood | Impact | Owner\nFlood | Likely | Major | Roads\nFire | Rare | Extreme | Estates";
const stateOfSample = (): Promise<WorkbookState> => withExcel(sample(), () => readState(choices()));

async function oneRegister(): Promise<RegisterState> {
  const { registers } = await withExcel(bookFromText(`== One ==\n${RISKS}`), () => readState(choices()));
  const [first] = registers;
  if (!first) throw new Error("There is a register.");
  return first;
}

const with_ = (register: RegisterState, layout: Partial<RegisterState["layout"]>): RegisterState["layout"] => ({
  ...register.layout,
  ...layout,
});

describe("counts and lists in words", () => {
  it.each([
    [0, "0 registers"],
    [1, "1 register"],
    [2, "2 registers"],
    [10_000, "10,000 registers"],
  ])("%d", (count, words) => expect(counted(count, "register", "registers")).toBe(words));

  it.each([
    [[], ""],
    [["a"], "a"],
    [["a", "b"], "a and b"],
    [["a", "b", "c"], "a, b and c"],
  ])("%j", (things, words) => expect(listed(things)).toBe(words));

  it("begins a sentence", () => expect(capital("due date")).toBe("Due date"));
});

const madeTable = (id: string, sheet: string): MadeTable => ({
  ...{ id, sheet, area: { row: 0, column: 0, rows: 1, columns: 1 } },
  ...{ from: null, packs: [], state: "kept" },
});

describe("the line about the workbook", () => {
  it("counts registers, rows and things to check, and speaks of the report", async () => {
    const state = { ...(await stateOfSample()), findings: [] };
    expect(summaryLine(state, null, 0)).toBe("6 registers, 278 rows, 0 things to check; no report yet.");
    const made = [madeTable("outcomes-standard", "Outcomes")];
    expect(summaryLine({ ...state, made }, null, 1)).toMatch(/; a report was made earlier, 1 summary stale\.$/);
    const at = new Date(2026, 10, 22, 14, 2).getTime();
    const report = await withExcel(sample(), () => makeReport("scrutiny", choices()));
    expect(summaryLine({ ...state, made }, { report, at }, 2)).toMatch(/; report made 14:02, 2 summaries stale\.$/);
  });
});

describe("how sure a reading is", () => {
  it.each([
    [0.99, "Sure"],
    [0.9, "Sure"],
    [0.89, "Likely"],
    [0.7, "Likely"],
    [0.69, "Please check"],
    [0, "Please check"],
  ])("%d is %s", async (confidence, words) =>
    expect(surenessOf(with_(await oneRegister(), { confidence }))).toBe(words),
  );

  it("asks what is doubtful only where it is not sure", async () => {
    const doubts = [{ about: "kind", question: "Does it list risks or actions?", readings: [] }] as const;
    const register = await oneRegister();
    expect(doubtWords(with_(register, { confidence: 0.95, doubts }))).toBe("");
    expect(doubtWords(with_(register, { confidence: 0.8, doubts }))).toBe("Does it list risks or actions?");
    expect(doubtWords(with_(register, { confidence: 0.5, doubts: [], why: "There are headings." }))).toBe(
      "There are headings.",
    );
  });

  it("says why without asking twice", async () => {
    const why = "2 risks below the headings in row 1. Not certain: Is it?";
    expect(whyWords(with_(await oneRegister(), { why }))).toBe("2 risks below the headings in row 1.");
  });

  it.each([
    ["register", "none", "No"],
    ["register", "register", "Yes"],
    ["kind", "risks", "Risks"],
    ["headerRows", "4, 5", "Row 4, 5"],
    ["rows", "24", "24 rows"],
    ["owner", "C", "Column C"],
    ["owner", "anew", "Anew"],
  ] as const)("to a question about %s, %s is “%s”", (about, choice, words) =>
    expect(answerWords({ about, question: "", readings: [] }, choice)).toBe(words),
  );
});

describe("what registers are for", () => {
  it("is said of one, and of all that are not bound", async () => {
    const register = await oneRegister();
    expect(feedsWords(register)).toBe("Feeds Strategic risks");
    expect(feedsWords({ ...register, roles: [] })).toBe("Feeds no table");
    expect(boundWords([{ ...register, bound: true }])).toBe("");
    expect(boundWords([register])).toMatch(/^None is bound yet\./);
    const other = { ...register, layout: with_(register, { name: "Other" }), bound: true };
    expect(boundWords([register, other])).toBe(`Not bound yet: ${register.layout.name}.`);
  });
});

describe("rows that are no items", () => {
  it("come by kind, with their words where there are any", async () => {
    const layout = with_(await oneRegister(), { sections: [{ row: 5, text: "People" }], totals: [9], notes: [10, 11] });
    expect(leftOut(layout).map(({ words }) => words)).toEqual(["1 section row", "1 total", "2 notes"]);
    expect(lineWords(layout, { row: 5, text: "People" })).toBe("Row 6: People");
    expect(lineWords({ ...layout, orientation: "columns" }, { row: 7, text: "" })).toBe("Column H");
  });
});

describe("stale summaries", () => {
  const made = ["key-points", "outcomes-standard", "risks"].map((id, at) => madeTable(id, `Sheet ${at}`));
  const heard = (sheet: string, remote: boolean, tables: readonly string[]) => ({ sheet, remote, tables });

  it("are those a change may have touched and those that are known, in the order of the workbook", async () => {
    const workbook = { ...(await stateOfSample()), made, outdated: ["risks"] };
    const pane = { workbook, heard: [heard("SP Outcomes", false, ["outcomes-standard"])] };
    expect([...staleIds(pane)].sort()).toEqual(["outcomes-standard", "risks"]);
    expect(staleSheets(pane)).toEqual(["Sheet 1", "Sheet 2"]);
    expect(staleSheets({ workbook: null, heard: [] })).toEqual([]);
  });

  it.each([
    [["Outcomes"], [], "1 summary is stale: Outcomes."],
    [["A", "B"], [heard("SRR", false, [])], "You changed SRR. 2 summaries are stale: A and B."],
    [["A"], [heard("SRR", false, []), heard("SRR", true, [])], "Somebody else changed SRR. 1 summary is stale: A."],
    [["A"], [heard("SRR", false, []), heard("Plan", false, [])], "You changed SRR and Plan. 1 summary is stale: A."],
  ])("%j after %j", (sheets, changes, words) => expect(staleWords(sheets, changes)).toBe(words));

  it("says that what is shown is older", () => {
    expect(behindWords([])).toBe("What is shown here is older: the workbook was not read again.");
    expect(behindWords([heard("SRR", true, [])])).toMatch(/^Somebody else changed SRR\. What is shown/);
  });
});

describe("the report in words", () => {
  it("says what it is made from", async () => {
    const state = await stateOfSample();
    const scrutiny = { tables: state.packs[0]?.tables ?? [] };
    expect(sourcesWords(state, scrutiny)).toMatch(
      /^From SP Outcomes \(Outcomes\), .+ and Programmes \(Programmes and projects\)\.$/,
    );
    expect(sourcesWords({ ...state, registers: [] }, scrutiny)).toMatch(
      /^No register feeds a table of this report yet\./,
    );
  });

  it("says what it did", async () => {
    await withExcel(sample(), async ({ book }) => {
      const first = await makeReport("scrutiny", choices());
      expect(doneWords(first)).toBe("11 tables were made.");
      expect(tableNote(first.tables[0] as (typeof first.tables)[number])).toBe("new");
      expect(doneWords(await makeReport("scrutiny", choices()))).toBe(
        "Everything is as it should be: nothing was written.",
      );
      put(book, "SP Outcomes", 17, 7, 40);
      const third = await makeReport("scrutiny", choices());
      expect(doneWords(third)).toMatch(/^\d+ cells were changed\.$/);
      expect(third.tables.map(tableNote)).toContain("3 cells changed");
      expect(doneWords({ ...third, tables: [] })).toBe("No figure changed.");
    });
  });

  it.each([
    ["15/24", "16/24", "15/24 → 16/24"],
    ["", "new", "(empty) → new"],
    ["old", "", "old → (empty)"],
  ])("%s to %s", (before, after, words) => expect(changeWords({ row: 0, column: 0, before, after })).toBe(words));
});

describe("the period and the day that a person types", () => {
  const Q1 = { period: { kind: "quarter", year: 2021, quarter: 1 } } as const;
  it.each([
    ["Q4 2020/21", { kind: "quarter", year: 2020, quarter: 4 }],
    ["Jun-21", { kind: "month", year: 2021, month: 6 }],
    ["2021/22", { kind: "year", year: 2021 }],
    ["Q2", { kind: "quarter", year: 2021, quarter: 2 }],
  ])("%s is a period", (text, value) => expect(readReportPeriod(text, Q1)).toEqual({ value, fault: null }));

  it.each(["", "soon", "Q5 21/22"])("“%s” is none", (text) =>
    expect(readReportPeriod(text, Q1).fault).toMatch(/^This is not a period/),
  );

  it.each([
    ["", 44377, null],
    ["30/06/2021", 44377, null],
    ["30 June 2021", 44377, null],
    ["31/02/2021", null, "This is not a day. Write it as 30/06/2021."],
    ["June 2021", null, "This is not a day. Write it as 30/06/2021."],
  ])("the day “%s”", (text, value, fault) =>
    expect(readReportDay(text, { value: Q1.period, fault: null })).toEqual({ value, fault }),
  );

  it("is no day either where the period is none", () =>
    expect(readReportDay("", { value: null, fault: "no" }).value).toBeNull());
});
