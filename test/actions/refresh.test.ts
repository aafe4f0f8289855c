import { makeReport, type Report } from "../../src/actions/report.ts";
import { insertColumns, insertRows, renameSheet, deleteSheet } from "../../src/xlsx/insert.ts";
import { openBook } from "../../src/xlsx/open.ts";
import { saveBook } from "../../src/xlsx/save.ts";
import type { Book } from "../../src/xlsx/book.ts";
import { withExcel } from "../support/excel.ts";
import { copyOf, once } from "../support/copyOf.ts";
import { cellOf, put, sample, sheetNamed } from "../support/variants.ts";
import { sheetOf } from "../workbook/books.ts";
import { choices, figuresOf, Q1, rowsOf } from "./sample.ts";

const report = (book: Book, chosen = Q1): Promise<Report> => withExcel(book, () => makeReport("scrutiny", chosen));

/** The sample, or some of its sheets, with a first report. */
const reported = once(async (...only) => {
  const book = sample(...only);
  return { book, first: await report(book) };
});

const WHOLE: readonly string[] = [];
const OUTCOMES = ["SP Outcomes"];
const RISKS = ["SP Outcomes", "SRR"];

/** Makes the report on some sheets of the sample (on all where none is named), lets a person do something, and makes it again. */
async function twice(only: readonly string[], act: (book: Book) => void) {
  const { book: made, first } = await reported(...only);
  const book = copyOf(made);
  act(book);
  return { book, first, second: await report(book) };
}

/** What all tables of a report say. */
const said = (made: Report): object =>
  Object.fromEntries(made.tables.map(({ model }) => [model.id, rowsOf(made, model.id)]));

const shown = (book: Book, sheet: string, row: number, column: number) =>
  cellOf(sheetNamed(book, sheet), row, column).value;

/** What stands in the first column of a sheet from a row on, to its end. */
const columnA = (book: Book, sheet: string, from = 0): readonly unknown[] =>
  [...sheetNamed(book, sheet).rows]
    .filter(([row]) => row >= from)
    .sort(([a], [b]) => a - b)
    .map(([, cells]) => cells.get(0)?.value ?? "")
    .filter((value) => value !== "");

describe("a second report", () => {
  it("writes nothing when nothing has changed", async () => {
    const { second } = await twice(WHOLE, () => undefined);
    expect(second.written).toBe(0);
  });

  it("writes nothing after saving and opening the workbook again", async () => {
    const { book, first } = await reported(...WHOLE);
    const again = await report(openBook(saveBook(book)));
    expect([again.written, figuresOf(again)]).toEqual([0, figuresOf(first)]);
  });

  it("shows what changed in a register, in place", async () => {
    const { book, first, second } = await twice(["SP Outcomes", "Programmes"], (it) =>
      put(it, "Programmes", 2, 3, "Red"),
    );
    expect(rowsOf(second, "programmes")[2]).toBe("Number (%) RED · 1/27 (3.7%) · N/A · N/A · N/A · N/A");
    expect(shown(book, "Programmes standard", 7, 1)).toBe("1/27 (3.7%)");
    expect(second.tables.map(({ sheet, area }) => [sheet, area])).toEqual(
      first.tables.map(({ sheet, area }) => [sheet, area]),
    );
  });

  it("makes a deleted summary again", async () => {
    const { book, second } = await twice(OUTCOMES, (it) => deleteSheet(it, sheetNamed(it, "Red Red outcomes").id));
    expect(rowsOf(second, "red-red")).toHaveLength(3);
    expect(shown(book, "Red Red outcomes", 0, 0)).toBe("Red Red outcomes");
  });

  it.each([
    {
      act: (book: Book) => renameSheet(book, sheetNamed(book, "Outcomes").id, "Table 1"),
      sheet: "Table 1",
      row: 5,
      because: "renamed",
    },
    {
      act: (book: Book) => insertRows(book, sheetNamed(book, "Outcomes").id, 0, 4),
      sheet: "Outcomes",
      row: 9,
      because: "moved down by rows put above it",
    },
  ])("refreshes a summary in place that was $because", async ({ act, sheet, row }) => {
    const { book, second } = await twice(OUTCOMES, (it) => {
      act(it);
      put(it, "SP Outcomes", 6, 7, 999);
    });
    expect(second.tables.find(({ model }) => model.id === "outcomes-standard")?.sheet).toBe(sheet);
    expect(shown(book, sheet, row, 1)).toBe("14/24 (58.3%)");
    expect(book.sheets.filter(({ name }) => name.startsWith("Outcomes")).length).toBe(sheet === "Outcomes" ? 2 : 1);
  });

  it("leaves a copy of a summary alone, and takes it for no register", async () => {
    const { book, second } = await twice(RISKS, (it) => copySheet(it, "Strategic risks"));
    expect(rowsOf(second, "risks-summary")[3]).toBe("Total · 35");
    expect(columnA(book, "Strategic risks (2)")).toEqual(columnA(book, "Strategic risks"));
    expect(second.findings.filter(({ place }) => place.sheet.includes("(2)"))).toEqual([]);
  });

  it("takes its own hidden sheets as they are: rules and narrative stay", async () => {
    const { book, second } = await twice(["SP Outcomes", "Workplan"], (it) => {
      for (const name of ["Scrutineer rules", "Scrutineer narrative"]) sheetNamed(it, name).visibility = "hidden";
      const rules = sheetNamed(it, "Scrutineer rules");
      const row = [...rules.rows].find(([, cells]) => cells.get(2)?.value === "Tolerance")?.[0] ?? 0;
      cellOf(rules, row, 3).value = "25%";
      put(it, "Red Red outcomes", 5, 6, "Members asked for a deep dive.");
    });
    expect(rowsOf(second, "outcomes-standard")[1]).not.toContain("3/24");
    expect(columnOf(book, "Scrutineer narrative", NARRATIVE)).toContain("Members asked for a deep dive.");
    expect(book.sheets.filter(({ name }) => name.startsWith("Scrutineer")).map(({ name }) => name)).toEqual([
      "Scrutineer words",
      "Scrutineer figures",
      "Scrutineer rules",
      "Scrutineer narrative",
      "Scrutineer explained",
      "Scrutineer put back",
    ]);
  });
});

/** The column of the narrative's sheet that says it. */
const NARRATIVE = 5;

const columnOf = (book: Book, sheet: string, column: number): readonly unknown[] =>
  [...sheetNamed(book, sheet).rows.values()].map((cells) => cells.get(column)?.value ?? "");

/** What Excel does when a sheet is copied: its cells, and the workbook's names over it as the copy's own. */
function copySheet(book: Book, name: string): void {
  const from = sheetNamed(book, name);
  const id = "copy";
  book.sheets.push({ ...from, id, name: `${name} (2)`, rows: structuredClone(from.rows), tables: [] });
  for (const one of book.names.filter(({ formula }) => formula.includes(name)))
    book.names.push({ ...one, sheet: id, formula: one.formula.replace(name, `${name} (2)`) });
}

describe("what a person put on our sheets", () => {
  it("moves down when the table above it grows", async () => {
    const { book, second } = await twice(OUTCOMES, (it) => {
      put(it, "Red Red outcomes", 8, 0, "Note by the clerk");
      put(it, "Red Red outcomes", 9, 1, "and a second one");
      put(it, "SP Outcomes", 27, 7, 20);
      put(it, "SP Outcomes", 27, 6, 48);
    });
    const rows = rowsOf(second, "red-red").length;
    expect(rows).toBe(4);
    expect(shown(book, "Red Red outcomes", 9, 0)).toBe("Note by the clerk");
    expect(shown(book, "Red Red outcomes", 10, 1)).toBe("and a second one");
  });

  it("stays where it is when there is room", async () => {
    const { book } = await twice(OUTCOMES, (it) => {
      put(it, "Red Red outcomes", 12, 0, "Note by the clerk");
      put(it, "SP Outcomes", 27, 7, 20);
    });
    expect(shown(book, "Red Red outcomes", 12, 0)).toBe("Note by the clerk");
  });

  it("stays when the table shrinks", async () => {
    const { book, second } = await twice(OUTCOMES, (it) => {
      put(it, "Red Red outcomes", 8, 0, "Note by the clerk");
      put(it, "SP Outcomes", 17, 7, 40);
    });
    expect(rowsOf(second, "red-red")).toHaveLength(2);
    expect(columnA(book, "Red Red outcomes", 5)).toEqual([
      "Household waste recycled",
      "Town centre vacancy rate",
      "Note by the clerk",
    ]);
  });

  it("is found again in a row typed below the rules: it is a setting from then on", async () => {
    const { book, second } = await twice(RISKS, (it) => {
      const rules = sheetNamed(it, "Scrutineer rules");
      const next = Math.max(...rules.rows.keys()) + 1;
      ["Risk impact", "Catastrophic", "Weight", 9].forEach(
        (value, column) => (cellOf(rules, next, column).value = value),
      );
      put(it, "SRR", 3, 3, "Catastrophic");
    });
    expect(second.findings.filter(({ code }) => code === "impact-unknown")).toEqual([]);
    expect(rowsOf(second, "risks")[1]).toContain("Catastrophic");
    expect(columnOf(book, "Scrutineer rules", 1).filter((label) => label === "Catastrophic")).toHaveLength(1);
    const third = await report(book);
    expect(third.written).toBe(0);
  });

  it.each([
    {
      heading: "Risk grid and labels",
      codes: ["rule-unreadable"],
      because: "below the table of standards it changes nothing",
    },
    { heading: null, codes: [], because: "below the last table it is a note" },
  ])("is kept in the rules though it is no setting: $because", async ({ heading, codes }) => {
    const { book, second } = await twice(OUTCOMES, (it) => {
      const rules = sheetNamed(it, "Scrutineer rules");
      const below = [...rules.rows].find(([, cells]) => cells.get(0)?.value === heading)?.[0];
      const row = below === undefined ? Math.max(...rules.rows.keys()) + 1 : below - 2;
      cellOf(rules, row, 0).value = "Agreed by Cabinet in May";
    });
    expect(columnA(book, "Scrutineer rules")).toContain("Agreed by Cabinet in May");
    expect(second.findings.map(({ code }) => code).filter((code) => code.startsWith("rule"))).toEqual(codes);
    expect((await report(book)).written).toBe(0);
  });
});

describe("narrative", () => {
  it.each([
    { text: "Police attribute this to reopening.", because: "typed in the summary it stays" },
    { text: "", because: "emptied in the summary it stays empty" },
  ])("$because", async ({ text }) => {
    const { book, second } = await twice(OUTCOMES, (it) => put(it, "Red Red outcomes", 5, 6, text));
    expect(rowsOf(second, "red-red")[0]?.split(" · ")[6]).toBe(text);
    expect((await report(book)).written).toBe(0);
    expect(shown(book, "Red Red outcomes", 5, 6)).toBe(text);
  });

  it("typed in the narrative sheet comes to the summary", async () => {
    const { book } = await twice(OUTCOMES, (it) =>
      put(it, "Scrutineer narrative", 5, NARRATIVE, "From the narrative sheet."),
    );
    expect(shown(book, "Red Red outcomes", 5, 6)).toBe("From the narrative sheet.");
  });

  it("typed is kept when the register's commentary changes", async () => {
    const { book } = await twice(OUTCOMES, (it) => {
      put(it, "Red Red outcomes", 5, 6, "Ours.");
      put(it, "SP Outcomes", 17, 10, "New commentary.");
    });
    expect(shown(book, "Red Red outcomes", 5, 6)).toBe("Ours.");
  });

  it("that nobody typed follows the register's commentary", async () => {
    const { book } = await twice(OUTCOMES, (it) => put(it, "SP Outcomes", 17, 10, "New commentary."));
    expect(shown(book, "Red Red outcomes", 5, 6)).toBe("New commentary.");
  });

  it("is kept while its row is away, and comes back with it", async () => {
    const { book } = await twice(OUTCOMES, (it) => put(it, "Red Red outcomes", 5, 6, "Ours."));
    put(book, "SP Outcomes", 17, 7, 40);
    expect(rowsOf(await report(book), "red-red").join()).not.toContain("Ours.");
    expect(columnOf(book, "Scrutineer narrative", NARRATIVE)).toContain("Ours.");
    put(book, "SP Outcomes", 17, 7, 55.07);
    expect(rowsOf(await report(book), "red-red")[0]).toContain("Ours.");
  });

  it("typed in a row that shows another outcome by now stays beside that one, and a finding says so", async () => {
    const { book, second } = await twice(OUTCOMES, (it) => {
      put(it, "SP Outcomes", 17, 7, 40);
      put(it, "Red Red outcomes", 5, 6, "Ours.");
    });
    expect(rowsOf(second, "red-red")[0]).toMatch(/^Household waste recycled .* Ours\.$/);
    expect(second.findings.map(({ code }) => code)).toContain("narrative-beside");
    expect((await report(book)).findings.map(({ code }) => code)).not.toContain("narrative-beside");
  });

  it("belongs to its period: another period has its own, and the first comes back", async () => {
    const { book } = await twice(OUTCOMES, (it) => put(it, "Red Red outcomes", 5, 6, "Ours."));
    const before = await report(book, choices({ period: "Q4 20/21" }));
    expect(rowsOf(before, "red-red").join()).not.toContain("Ours.");
    expect(rowsOf(await report(book), "red-red")[0]).toContain("Ours.");
  });

  it("of two outcomes of one title goes to each its own", async () => {
    const title = "Household waste recycled";
    const book = sample(...OUTCOMES);
    put(book, "SP Outcomes", 17, 2, title);
    await report(book);
    put(book, "Red Red outcomes", 6, 6, "The second of the two.");
    const second = await report(book);
    expect(columnOf(book, "Red Red outcomes", 0).filter((one) => one === title)).toHaveLength(2);
    expect(rowsOf(second, "red-red")[1]).toContain("The second of the two.");
    expect(rowsOf(second, "red-red")[0]).not.toContain("The second of the two.");
  });
});

describe("a binding", () => {
  it.each<{ act: (book: Book) => void; because: string }>([
    { act: (book) => insertRows(book, sheetOf(book, "SRR").id, 10, 1), because: "a row put inside" },
    { act: (book) => insertColumns(book, sheetOf(book, "SRR").id, 0, 2), because: "columns put before" },
    { act: (book) => insertColumns(book, sheetOf(book, "SRR").id, 3, 1), because: "a column put inside" },
    { act: (book) => renameSheet(book, sheetOf(book, "SRR").id, "Register 4"), because: "its sheet renamed" },
    { act: (book) => put(book, "SRR", 2, 1, "Bezeichnung"), because: "a heading renamed" },
  ])("survives $because", async ({ act }) => {
    const { first, second } = await twice(RISKS, act);
    expect(said(second)).toEqual(said(first));
    expect(second.findings.filter(({ code }) => code === "binding-broken")).toEqual([]);
    expect(second.settings.filter(({ name }) => name === "feeds").map(({ item }) => item)).toContain("SRR");
  });

  it("survives saving and opening again", async () => {
    const { book, first } = await reported(...RISKS);
    const opened = openBook(saveBook(book));
    renameSheet(opened, sheetOf(opened, "SRR").id, "Register 4");
    const again = await report(opened);
    expect(said(again)).toEqual(said(first));
  });

  it("takes in a row typed below the register", async () => {
    const { book, second } = await twice(RISKS, (it) => {
      ["SRR99", "A new risk", "Likely", "Extreme", "New", "", "", "Finance"].forEach((value, column) =>
        put(it, "SRR", 38, column, value),
      );
    });
    expect(rowsOf(second, "risks-summary").slice(3, 5)).toEqual(["Total · 36", "Added in the period · 1"]);
    expect(book.names.find(({ name }) => name === "Scrutineer.Register.SRR.Body")?.formula).toContain("$39");
  });

  it("that is broken is a finding, and the register is found again by its name", async () => {
    const { second } = await twice(RISKS, (it) => deleteSheet(it, sheetOf(it, "SRR").id));
    expect(second.findings.map(({ code, found }) => `${code} ${found}`)).toContain("binding-broken SRR");
    expect(second.tables.map(({ model }) => model.id)).not.toContain("risks");
  });
});
