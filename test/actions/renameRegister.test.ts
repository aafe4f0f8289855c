import { changeRegister, NO_CHANGE } from "../../src/actions/changeRegister.ts";
import { makeReport } from "../../src/actions/report.ts";
import { renameRegister } from "../../src/actions/renameRegister.ts";
import { readRulesJson } from "../../src/actions/rulesJson.ts";
import { readState } from "../../src/actions/workbookState.ts";
import type { Book } from "../../src/xlsx/book.ts";
import { bookFromText } from "../support/bookFromText.ts";
import { withExcel } from "../support/excel.ts";
import { choices } from "./sample.ts";

const BOOK = `
== KPIs 2021-22 ==
Ref | Indicator | Good is | Q4 20/21 | Q1 21/22 | Target
K1 | Calls answered | High | 80 | 90 | 85
K2 | Days lost | Low | 9 | 10 | 8
== Plan ==
Action | Owner | Due date | Status
Open the library | Ann | 30/06/2021 | Green
Repair the pier | Bob | 31/03/2021 | Red
`;
const RULES = { registers: { "KPIs 2021-22": { tolerance: "20%" } } };

async function reported(): Promise<Book> {
  const book = bookFromText(BOOK);
  await withExcel(book, () => makeReport("scrutiny", choices({ rules: readRulesJson(RULES) })));
  return book;
}

async function said(book: Book) {
  const state = await withExcel(book, () => readState(choices()));
  const tolerances = state.settings.filter(({ section, name }) => section === "registers" && name === "tolerance");
  return {
    names: state.registers.map(({ layout, bound }) => `${layout.name}${bound ? ", bound" : ""}`),
    tolerances: tolerances.map(({ item, value }) => `${item} ${value}`),
  };
}

describe("a register that is given another name", () => {
  it("keeps its rules, its binding and its place", async () => {
    const book = await reported();
    expect((await said(book)).tolerances).toEqual(["KPIs 2021-22 20%"]);
    await withExcel(book, () => renameRegister("KPIs 2021-22", "  Corporate   scorecard ", choices()));
    expect(await said(book)).toEqual({
      names: ["Corporate scorecard, bound", "Plan"],
      tolerances: ["Corporate scorecard 20%"],
    });
    const again = await withExcel(book, () => makeReport("scrutiny", choices()));
    expect(again.tables.length).toBeGreaterThan(0);
    expect((await said(book)).tolerances).toEqual(["Corporate scorecard 20%"]);
  });

  it("is bound under the new name where it was not bound, along with other changes", async () => {
    const book = bookFromText(BOOK);
    const change = { ...NO_CHANGE, kind: "projects", name: "Our projects" } as const;
    await withExcel(book, () => changeRegister("Plan", change, choices()));
    const state = await withExcel(book, () => readState(choices()));
    const one = state.registers.find(({ layout }) => layout.name === "Our projects");
    expect([one?.bound, one?.layout.kind]).toEqual([true, "projects"]);
  });

  it.each([
    { to: "plan", says: 'Another register is called "plan".', because: "capitals make no other name" },
    { to: "  ", says: "A register needs a name", because: "blanks are no name" },
  ])("is refused $to: $because", async ({ to, says }) => {
    const book = await reported();
    await expect(withExcel(book, () => renameRegister("KPIs 2021-22", to, choices()))).rejects.toThrow(says);
    expect((await said(book)).names).toContain("KPIs 2021-22, bound");
  });

  it("may be its own name in other capitals", async () => {
    const book = await reported();
    await withExcel(book, () => renameRegister("Plan", "PLAN", choices()));
    expect((await said(book)).names).toContain("PLAN, bound");
  });
});
