import { makeReport } from "../../src/actions/report.ts";
import { refreshReport } from "../../src/actions/refreshReport.ts";
import type { Book } from "../../src/xlsx/book.ts";
import { bookFromText } from "../support/bookFromText.ts";
import { withExcel } from "../support/excel.ts";
import { cellOf, put, sheetNamed } from "../support/variants.ts";
import { choices } from "./sample.ts";

const register = (): Book =>
  bookFromText(`
== Health ==
Indicator | Where reported | Frequency | Good is | Q1 24/25 | Target
Sickness rate | Governance Committee | Quarterly | Low | 8 | 7
Invoices paid | Cabinet | Quarterly | High | 90 | 80
Appraisals done | Cabinet | Quarterly | High | 70 | 80
`);
const report = (book: Book) => withExcel(book, () => makeReport("health", choices()));
const title = (book: Book) => cellOf(sheetNamed(book, "Due at Governance"), 0, 0).value;
const note = (book: Book) => cellOf(sheetNamed(book, "Due at Governance"), 1, 0).value;
const row = (book: Book) => cellOf(sheetNamed(book, "Due at Governance"), 5, 0).value;

describe("a committee that the register no longer names", () => {
  it("has its summary say so, and keeps its rows", async () => {
    const book = register();
    await report(book);
    expect(title(book)).toBe("Governance Committee: due in Q1 24/25");
    put(book, "Health", 1, 1, "Cabinet");
    put(book, "Due at Governance", 8, 0, "Mine");
    const made = await report(book);
    expect([title(book), row(book)]).toEqual([
      "No longer made: Governance Committee: due in Q1 24/25",
      "Sickness rate",
    ]);
    expect(note(book)).toMatch(/^Nothing in the registers feeds this table any more/);
    expect(cellOf(sheetNamed(book, "Due at Governance"), 8, 0).value).toBe("Mine");
    expect(made.retired).toEqual([{ id: "committee-extract-governance", sheet: "Due at Governance", isNew: true }]);
    expect(made.tables.map(({ sheet }) => sheet)).not.toContain("Due at Governance");
  });

  it("is told once: a third report writes nothing, nor does a refresh", async () => {
    const book = register();
    await report(book);
    put(book, "Health", 1, 1, "Cabinet");
    await report(book);
    const again = await report(book);
    expect([again.written, again.retired.map(({ isNew }) => isNew)]).toEqual([0, [false]]);
    expect((await withExcel(book, () => refreshReport(choices()))).written).toBe(0);
  });

  it("has its summary back when it is named again", async () => {
    const book = register();
    await report(book);
    const before = [title(book), note(book)];
    put(book, "Health", 1, 1, "Cabinet");
    await report(book);
    put(book, "Health", 1, 1, "Governance");
    const back = await report(book);
    expect([title(book), note(book)]).toEqual(["Governance: due in Q1 24/25", before[1]]);
    expect(back.retired).toEqual([]);
  });
});

it("a table of another pack is none of a report's", async () => {
  const book = register();
  await withExcel(book, () => makeReport("scrutiny", choices()));
  expect((await report(book)).retired).toEqual([]);
});
