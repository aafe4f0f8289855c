import { addRegister, type NewRegister } from "../../src/actions/addRegister.ts";
import { readState } from "../../src/actions/workbookState.ts";
import { parseArea } from "../../src/grid/area.ts";
import type { Book } from "../../src/xlsx/book.ts";
import { insertRows } from "../../src/xlsx/insert.ts";
import { bookFromText } from "../support/bookFromText.ts";
import { syncs, withExcel } from "../support/excel.ts";
import { layoutText } from "../support/layoutText.ts";
import { sheetNamed } from "../support/variants.ts";
import { choices } from "./sample.ts";

const LISTS = `
== Our list ==
Things to do
Open the new library | Ann | 30/06/2021 | Green
Repair the pier | Bob | 31/03/2021 | Red
Publish the plan | Cat | 30/09/2021 | Green

== Return ==
What | Bridge | Tunnel
Who | Jo | Al
How | Green | Red

== Plan ==
Action | Owner | Due date | Status
Open the library | Ann | 30/06/2021 | Green
Repair the pier | Bob | 31/03/2021 | Red

`;

const area = (address: string) => {
  const read = parseArea(address);
  if (read === null) throw new Error(`${address} is no area.`);
  return read;
};

const LIST: NewRegister = {
  name: "To do",
  sheet: "Our list",
  area: area("A2:D4"),
  headingRows: 0,
  orientation: "rows",
  kind: "actions",
};

const add = (book: Book, one: Partial<NewRegister>): Promise<void> =>
  withExcel(book, () => addRegister({ ...LIST, ...one }, choices()));

async function registersOf(book: Book): Promise<readonly string[]> {
  const { registers } = await withExcel(book, () => readState(choices()));
  return registers.map(({ layout, bound }) => `${layout.name}: ${layoutText(layout)}${bound ? " · bound" : ""}`);
}

describe("a register that is added by hand", () => {
  it.each([
    {
      because: "a list may have no headings",
      one: {},
      says: "To do: actions A2:D4 · head  · 3 items · title A, dueDate C, status D · bound",
    },
    {
      because: "empty cells around it do not count, not even whole columns",
      one: { area: area("A:F"), headingRows: 1 },
      says: "To do: actions A1:D4 · head 1 · 3 items · title A, dueDate C, status D · bound",
    },
    {
      because: "items may stand in columns",
      one: { sheet: "Return", area: area("A1:C3"), headingRows: 1, orientation: "columns", kind: "projects" } as const,
      says: "To do: projects A1:C3 · head 1 · 2 items · title 1, owner 2, status 3 · bound",
    },
    {
      because: "a name is kept without the spaces around it",
      one: { name: "  Things   to do " },
      says: "Things to do: actions A2:D4 · head  · 3 items · title A, dueDate C, status D · bound",
    },
  ])("stands in the rules and is bound: $because", async ({ one, says }) => {
    const book = bookFromText(LISTS);
    await add(book, one);
    expect(await registersOf(book)).toContain(says);
  });

  it("moves with its rows, and goes to Excel three times", async () => {
    const book = bookFromText(LISTS);
    await withExcel(book, async ({ host }) => {
      await addRegister(LIST, choices());
      expect(syncs(host)).toBe(3);
    });
    insertRows(book, sheetNamed(book, "Our list").id, 0, 2);
    expect(await registersOf(book)).toContain(
      "To do: actions A4:D6 · head  · 3 items · title A, dueDate C, status D · bound",
    );
  });

  it("takes no name in Excel from a register that is spelt almost alike", async () => {
    const book = bookFromText(LISTS);
    await add(book, {});
    await add(book, { name: "To-do", sheet: "Return", area: area("A1:C3"), headingRows: 1 });
    expect((await registersOf(book)).filter((one) => one.endsWith("bound"))).toHaveLength(2);
  });

  it.each([
    { one: { name: " " }, says: "A register needs a name of 1 to 100 characters." },
    { one: { name: "plan" }, says: 'Another register is called "plan".' },
    { one: { sheet: "Gone" }, says: 'There is no visible sheet "Gone" of your own any more.' },
    { one: { area: area("F1:H9") }, says: "Nothing stands in F1:H9 of the sheet Our list." },
    { one: { area: area("A2:D2") }, says: "Only one row of A2:D2 is filled in, and a register needs two at least." },
    { one: { headingRows: 3 }, says: "All 3 rows of A2:D4 would be headings, and no item would be left." },
    {
      one: { sheet: "Plan", area: area("A2:B3") },
      says: 'The cells A2:B3 overlap with the register "Plan" (A1:D3).',
    },
  ])("is refused in words, and nothing is written: $says", async ({ one, says }) => {
    const book = bookFromText(LISTS);
    await expect(add(book, one)).rejects.toThrow(says);
    expect([book.names, book.sheets.length]).toEqual([[], 3]);
  });
});
