import { bindRegisters } from "../../src/actions/bind.ts";
import { changeRegister, NO_CHANGE } from "../../src/actions/changeRegister.ts";
import { findRegisters } from "../../src/actions/find.ts";
import { makeReport } from "../../src/actions/report.ts";
import type { Book } from "../../src/xlsx/book.ts";
import { insertColumns, insertRows } from "../../src/xlsx/insert.ts";
import { bookFromText } from "../support/bookFromText.ts";
import { withExcel } from "../support/excel.ts";
import { layoutText } from "../support/layoutText.ts";
import { put, sheetNamed } from "../support/variants.ts";
import { choices, rowsOf } from "./sample.ts";

const RETURN = `
== Return ==
Portfolio return

Project name | Bridge | Tunnel | Road
Project manager | Jo Smith | Al Jones | Bo Brown
Delivery confidence | Green | Amber | Red
End date | 31/03/2022 | 30/06/2022 | 30/09/2022
Commentary | going well | some delay | stopped
`;

async function layouts(book: Book): Promise<readonly string[]> {
  const { registers } = await withExcel(book, findRegisters);
  return registers.map((layout) => `${layout.name}: ${layoutText(layout)}`);
}

async function bound(): Promise<Book> {
  const book = bookFromText(RETURN);
  const { registers } = await withExcel(book, findRegisters);
  await withExcel(book, () => bindRegisters(registers.map(({ name }) => name)));
  return book;
}

const counts = async (book: Book): Promise<readonly string[]> => {
  const report = await withExcel(book, () => makeReport("scrutiny", choices()));
  return rowsOf(report, "programmes")
    .slice(0, 3)
    .map((row) => row.split(" · ")[1] ?? "");
};

describe("a register with its items across", () => {
  it("is bound by its first column and the columns beside it", async () => {
    const book = await bound();
    const names = book.names.flatMap(({ name, formula }) => (name.startsWith("Scrutineer.Register.") ? [formula] : []));
    expect(names).toEqual(["Return!$A$3:$A$7", "Return!$B$3:$D$7"]);
  });

  it.each([
    {
      because: "rows are put in above it",
      change: (book: Book) => insertRows(book, sheetNamed(book, "Return").id, 0, 2),
      reads: "projects A5:D9 · head 1 · 3 items · title 5, owner 6, status 7, dueDate 8, narrative 9",
    },
    {
      because: "a column is put in before it",
      change: (book: Book) => insertColumns(book, sheetNamed(book, "Return").id, 0, 1),
      reads: "projects B3:E7 · head 2 · 3 items · title 3, owner 4, status 5, dueDate 6, narrative 7",
    },
    {
      because: "an item is put in between",
      change: (book: Book) => {
        insertColumns(book, sheetNamed(book, "Return").id, 2, 1);
        ["Rail", "Cy Gray", "Green", 44742, "fine"].forEach((value, at) => put(book, "Return", at + 2, 2, value));
      },
      reads: "projects A3:E7 · head 1 · 4 items · title 3, owner 4, status 5, dueDate 6, narrative 7",
    },
    {
      because: "an item is typed beside the last",
      change: (book: Book) =>
        ["Rail", "Cy Gray", "Green", 44742, "fine"].forEach((value, at) => put(book, "Return", at + 2, 4, value)),
      reads: "projects A3:E7 · head 1 · 4 items · title 3, owner 4, status 5, dueDate 6, narrative 7",
    },
    {
      because: "a field is put in between",
      change: (book: Book) => {
        insertRows(book, sheetNamed(book, "Return").id, 4, 1);
        put(book, "Return", 4, 0, "Directorate");
        ["Place", "Place", "Growth"].forEach((value, at) => put(book, "Return", 4, at + 1, value));
      },
      reads: "projects A3:D8 · head 1 · 3 items · title 3, owner 4, directorate 5, status 6, dueDate 7, narrative 8",
    },
  ])("is found again when $because", async ({ change, reads }) => {
    const book = await bound();
    const [before] = await layouts(book);
    change(book);
    const name = before?.split(":")[0] ?? "";
    expect((await layouts(book)).map((one) => one.replace("fields ", ""))).toEqual([`${name}: ${reads}`]);
  });

  it("is reported and refreshed as any other", async () => {
    const book = await bound();
    expect(await counts(book)).toEqual(["1/3 (33.3%)", "1/3 (33.3%)", "1/3 (33.3%)"]);
    put(book, "Return", 4, 3, "Green");
    expect(await counts(book)).toEqual(["2/3 (66.7%)", "1/3 (33.3%)", "0%"]);
  });

  it("keeps the field that a person chose", async () => {
    const book = await bound();
    const { registers } = await withExcel(book, findRegisters);
    const change = { ...NO_CHANGE, fields: [{ heading: "Commentary", field: "reasonForDelay" } as const] };
    await withExcel(book, () => changeRegister(registers[0]?.name ?? "", change, choices()));
    insertRows(book, sheetNamed(book, "Return").id, 0, 1);
    expect((await layouts(book))[0]).toContain("reasonForDelay 8");
  });
});
