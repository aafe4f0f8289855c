import { bindRegisters } from "../../src/actions/bind.ts";
import { makeReport } from "../../src/actions/report.ts";
import { readRulesJson } from "../../src/actions/rulesJson.ts";
import { readState } from "../../src/actions/workbookState.ts";
import type { Book } from "../../src/xlsx/book.ts";
import { insertRows } from "../../src/xlsx/insert.ts";
import { bookFromText } from "../support/bookFromText.ts";
import { withExcel } from "../support/excel.ts";
import { layoutText } from "../support/layoutText.ts";
import { put, sheetNamed } from "../support/variants.ts";
import { choices, rowsOf } from "./sample.ts";

const LIST = `
== List ==
Things to do
Open the new library | Ann | 30/06/2021 | Green
Repair the pier | Bob | 31/03/2021 | Red
Publish the plan | Cat | 30/09/2021 | Green
`;
const HEADED = `
== Plan ==
Improvement
Work in hand | Lead | When | RAG
Action | Owner | Due date | Status
Open the library | Ann | 30/06/2021 | Green
Repair the pier | Bob | 31/03/2021 | Red
`;

const chosen = (registers: object) => choices({ rules: readRulesJson({ registers }) });

async function found(book: Book, registers: object = {}): Promise<readonly string[]> {
  const state = await withExcel(book, () => readState(chosen(registers)));
  return state.registers.map(({ layout }) => `${layout.name}: ${layoutText(layout)}`);
}

const OWN = { "Our list": { kind: "projects", cells: "List!A2:D4", headingRows: 0, fields: "Column B → owner" } };

describe("a register laid down by hand", () => {
  it("may have no headings: its columns are what was chosen, or what they hold", async () => {
    const book = bookFromText(LIST);
    expect(await found(book)).toEqual([]);
    expect(await found(book, OWN)).toEqual([
      "Our list: projects A2:D4 · head  · 3 items · title A, owner B, dueDate C, status D",
    ]);
  });

  it("is reported, bound and found again, from the rules' sheet alone, when rows are put in above and typed below", async () => {
    const book = bookFromText(LIST);
    const first = await withExcel(book, () => makeReport("scrutiny", chosen(OWN)));
    expect(rowsOf(first, "programmes")[0]).toContain("2/3 (66.7%)");
    insertRows(book, sheetNamed(book, "List").id, 0, 2);
    ["Mend the roof", "Dan", 44469, "Green"].forEach((value, at) => put(book, "List", 6, at, value));
    expect(await found(book)).toEqual([
      "Our list: projects A4:D7 · head  · 4 items · title A, owner B, dueDate C, status D",
    ]);
    const again = await withExcel(book, () => makeReport("scrutiny", choices()));
    expect(rowsOf(again, "programmes")[0]).toContain("3/4 (75%)");
  });

  it("may have other cells and headings than were found", async () => {
    const book = bookFromText(HEADED);
    const [before = ""] = await found(book);
    const name = before.split(":")[0] ?? "";
    expect(await found(book, { [name]: { cells: "A3:D5" } })).toEqual([
      `${name}: actions A3:D5 · head 3 · 2 items · title A, owner B, dueDate C, status D`,
    ]);
    expect((await found(book, { [name]: { kind: "projects" } }))[0]).toMatch(/: projects /);
  });

  it("may list its items across", async () => {
    const text = `
== Return ==
Name | Bridge | Tunnel
Lead | Jo | Al
Rating | Green | Red
`;
    const own = { Return: { kind: "projects", cells: "Return!A1:C3", orientation: "Columns" } };
    const book = bookFromText(text);
    expect(await found(book, own)).toEqual(["Return: projects A1:C3 · head 1 · 2 items · title 1, owner 2, status 3"]);
    await withExcel(book, () => bindRegisters(["Return"]));
  });

  it.each([
    {
      setting: { cells: "nowhere" },
      says: 'Cells of Our list is "nowhere"; it has to be cells such as Actions!A4:K32.',
    },
    { setting: { headingRows: -1 }, says: "it has to be a whole number, 0 for none." },
    { setting: { orientation: "slanting" }, says: "it has to be Rows or Columns." },
    { setting: { kind: "poems" }, says: "it has to be indicators, actions, risks, projects" },
  ])("says what cannot be read: $setting", async ({ setting, says }) => {
    const own = { "Our list": { ...OWN["Our list"], ...setting } };
    const cells = "cells" in setting ? { Plan: { cells: "Plan!A3:D5", ...setting } } : own;
    await expect(withExcel(bookFromText(HEADED + LIST), () => makeReport("scrutiny", chosen(cells)))).rejects.toThrow(
      says.replace("Our list", "Plan"),
    );
  });
});
