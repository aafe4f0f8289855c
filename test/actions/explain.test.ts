import { explainNamed, explainSelected } from "../../src/actions/explain.ts";
import { explainOnSheet } from "../../src/actions/explainOnSheet.ts";
import { refreshReport } from "../../src/actions/refreshReport.ts";
import type { Explained } from "../../src/actions/explainCell.ts";
import { makeReport, type Report } from "../../src/actions/report.ts";
import { cellAddress } from "../../src/grid/area.ts";
import { explanationOf } from "../../src/report/explain/derive.ts";
import type { Book } from "../../src/xlsx/book.ts";
import { insertRows, renameSheet } from "../../src/xlsx/insert.ts";
import { openBook } from "../../src/xlsx/open.ts";
import { saveBook } from "../../src/xlsx/save.ts";
import { copyOf } from "../support/copyOf.ts";
import { syncs, withExcel } from "../support/excel.ts";
import { cellOf, put, sample, sheetNamed } from "../support/variants.ts";
import { bookOf } from "../workbook/books.ts";
import { choices, Q1 } from "./sample.ts";

/** The sample with its scrutiny report, saved and opened again. */
let made: Book;
beforeAll(async () => {
  const book = sample();
  await withExcel(book, () => makeReport("scrutiny", Q1));
  made = openBook(saveBook(book));
  // What is worked out on opening is worked out once.
  await withExcel(made, () => Promise.resolve());
}, 60_000);

/** Two indicators, and no report yet. */
const small = saveBook(
  bookOf({
    KPIs: [
      ["KPIs 2021/22"],
      ["Ref", "Indicator", "Good is", "Q4 20/21", "Q1 21/22", "Target"],
      ["A", "Visits", "High", 18, 20, 10],
      ["B", "Jobs", "High", 9, 4, 10],
    ],
  }),
);

const withReport = (): Book => copyOf(made);

const explain = (book: Book, cell: string): Promise<Explained> => withExcel(book, () => explainNamed(cell, Q1));

/** The figure of a cell; anything else fails the test. */
async function figureAt(book: Book, cell: string) {
  const explained = await explain(book, cell);
  if (explained.kind !== "figure") throw new Error(`${cell} is no figure: ${JSON.stringify(explained)}`);
  return explained;
}

describe("a figure of a summary", () => {
  it.each([
    { cell: "Outcomes!B6", shows: "15/24 (62.5%)", counted: "15 Green", outOf: /^24 rated/, behind: 15 },
    { cell: "Outcomes!E6", shows: "No", counted: "15 count towards the standard", outOf: /^24 are held/, behind: 15 },
    {
      cell: "'Outcomes trend'!B6",
      shows: "5/15 (33%)",
      counted: "5 Green and Improving",
      outOf: /^15 Green$/,
      behind: 5,
    },
    { cell: "'Risks summary'!B6", shows: "20", counted: "20 High, Number", outOf: /^$/, behind: 20 },
  ])("$cell gives $counted", async ({ cell, shows, counted, outOf, behind }) => {
    const { figure, differs } = await figureAt(withReport(), cell);
    const words = (part: typeof figure.numerator): string => (part === null ? "" : `${part.count} ${part.what}`);
    expect([figure.shows, words(figure.numerator), figure.rows.length, differs]).toEqual([
      shows,
      counted,
      behind,
      null,
    ]);
    expect(words(figure.denominator)).toMatch(outOf);
    expect(figure.rows.every(({ register, title }) => register !== null && title !== "")).toBe(true);
  });

  it("gives for a single rating or figure the item's own rule", async () => {
    const { figure } = await figureAt(withReport(), "'Red Red outcomes'!B6");
    const [row] = figure.rows;
    expect(row?.facts).toContainEqual({ label: "Actual", words: "55.07" });
    expect(row?.why).toMatch(/^55\.07 against 44\.06 on the line .+ Amber within 5%: Red\.$/);
  });

  it("goes to Excel twice for the active cell, and writes nothing", async () => {
    await withExcel(withReport(), async ({ host, book }) => {
      const sheet = sheetNamed(book, "Outcomes");
      host.session.selection = { sheet, area: { row: 5, column: 1, rows: 3, columns: 2 } };
      const before = saveBook(book);
      const explained = await explainSelected(Q1);
      expect(explained).toMatchObject({ kind: "figure", place: { sheet: "Outcomes", row: 5, column: 1 } });
      expect(syncs(host)).toBe(2);
      expect(Buffer.compare(Buffer.from(saveBook(book)), Buffer.from(before))).toBe(0);
    });
  });
});

describe("a figure is known by what stands there", () => {
  const cases: readonly { readonly because: string; readonly change: (book: Book) => void; readonly cell: string }[] = [
    {
      because: "its sheet was renamed",
      change: (book) => renameSheet(book, sheetNamed(book, "Outcomes").id, "Für Bürger"),
      cell: "'Für Bürger'!B6",
    },
    {
      because: "rows were put in above it",
      change: (book) => insertRows(book, sheetNamed(book, "Outcomes").id, 0, 3),
      cell: "Outcomes!B9",
    },
    {
      because: "a person sorted the rows",
      change: (book) => {
        const { rows } = sheetNamed(book, "Outcomes");
        const [first, last] = [rows.get(5), rows.get(7)];
        if (first && last) rows.set(5, last).set(7, first);
      },
      cell: "Outcomes!B8",
    },
  ];
  it.each(cases)("although $because", async ({ change, cell }) => {
    const book = withReport();
    change(book);
    const { figure } = await figureAt(book, cell);
    expect([figure.row, figure.numerator?.count]).toEqual(["Number (%) GREEN", 15]);
  });

  it("says that a figure was typed over, and what it is by its rule", async () => {
    const book = withReport();
    Object.assign(cellOf(sheetNamed(book, "Outcomes"), 5, 1), { value: "24/24 (100%)", formula: null });
    const { differs } = await figureAt(book, "Outcomes!B6");
    expect(differs).toBe(
      'This cell shows "24/24 (100%)", but by its rule it is "15/24 (62.5%)". It was typed over. Refresh writes it again.',
    );
  });
});

describe("other cells", () => {
  it.each([
    { cell: "'SP Outcomes'!A1", words: /^'SP Outcomes'!A1 is neither in a summary nor in a register\./ },
    { cell: "Outcomes!Z99", words: /beside the table/ },
    { cell: "Outcomes!A1", words: /^Outcomes against the standard\. 15 Green of 24/ },
    { cell: "'Red Red outcomes'!G6", words: /^What is typed here is kept/ },
    { cell: "'Scrutineer rules'!B6", words: /no summary/ },
  ])("$cell: a plain sentence", async ({ cell, words }) => {
    const explained = await explain(withReport(), cell);
    expect(explained).toMatchObject({ kind: "words", words: expect.stringMatching(words) as string });
  });

  it("a cell of a register gives its item's rating and why", async () => {
    const explained = await explain(withReport(), "'SP Outcomes'!H18");
    expect(explained).toMatchObject({
      kind: "item",
      row: { rating: "■ Red", title: "Combined crime and anti-social behaviour rate per 1,000" },
      trend: "↓ Worsening: Up on the earlier value; lower is better.",
    });
  });

  it.each([
    { cell: "foo", message: /^"foo" is no cell\. / },
    { cell: "Nope!A1", message: /^There is no sheet "Nope"/ },
  ])("$cell is refused", async ({ cell, message }) => {
    await expect(explain(withReport(), cell)).rejects.toMatchObject({
      code: "bad-cells",
      message: expect.stringMatching(message) as string,
    });
  });

  it("a workbook without summaries, and one without anything", async () => {
    expect(await explain(sample(), "'SP Outcomes'!H18")).toMatchObject({ kind: "item" });
    expect(await explain(bookOf({ Empty: [] }), "Empty!A1")).toMatchObject({ kind: "words" });
  });
});

/** What a reader takes for a figure: a number, a share, a rating or direction of travel with its mark. */
const isFigure = ({ value, text }: { readonly value: unknown; readonly text: string }): boolean =>
  typeof value === "number" || /^\d[\d,]*\/\d/.test(text) || /^[●▲■✔↑→↓–] /.test(text);

const unexplained = ({ tables }: Report): readonly string[] =>
  tables.flatMap(({ model }) =>
    model.rows.flatMap((row, r) =>
      row.flatMap((cell, c) => {
        const nothing = () => ({ value: "", text: "", format: "General" });
        const told = cell.behind.length > 0 || explanationOf(model, r, c, nothing) !== null;
        return told || !isFigure(cell) ? [] : [`${model.id} ${cellAddress(r, c)} ${cell.text}`];
      }),
    ),
  );

it.each([
  { book: "middlesbrough-q1-2021-22", pack: "scrutiny" },
  { book: "redcar-health-2024-25", pack: "health" },
  { book: "stockton-sip-2008-11", pack: "improvement-plan" },
  { book: "stockton-transformation-2024", pack: "transformation" },
])("every figure of the pack $pack has an explanation or the rows behind it", async ({ book, pack }) => {
  await withExcel(`samples/${book}.xlsx`, async () => {
    const report = await makeReport(pack, choices());
    expect(report.tables.length).toBeGreaterThan(0);
    expect(unexplained(report)).toEqual([]);
  });
});

it("a typed figure of a register is explained by what stands there now", async () => {
  const book = withReport();
  put(book, "SP Outcomes", 17, 7, 40);
  const explained = await explain(book, "'SP Outcomes'!H18");
  expect(explained).toMatchObject({ kind: "item", row: { rating: "● Green" } });
});

describe("the sheet Scrutineer explained", () => {
  it("says for readers without the add-in how each figure was made, and is kept by Refresh, which then writes nothing", async () => {
    await withExcel(withReport(), async ({ host, book }) => {
      await explainOnSheet(Q1);
      const sheet = sheetNamed(book, "Scrutineer explained");
      const rows = [...sheet.rows.values()].map((cells) =>
        Array.from({ length: 8 }, (_, column) => String(cells.get(column)?.value ?? "")),
      );
      const green = rows.find((cells) => cells[0] === "Outcomes against the standard" && cells[3] === "15/24 (62.5%)");
      expect(green?.slice(6, 8)).toEqual(["15", "24"]);
      expect(green?.[5]).toMatch(/^'SP Outcomes'!C7:C14, C/);
      const risk = rows.find((cells) => cells[0] === "Strategic risks in order of severity");
      expect(risk?.slice(1, 4)).toEqual([
        expect.stringMatching(/^Failure to control expenditure/),
        "Risk Level",
        "High",
      ]);
      expect(rows.flat().filter((text) => text.startsWith("#"))).toEqual([]);
      expect((await refreshReport(Q1)).written).toBe(0);
      expect(await explainNamed("'Scrutineer explained'!B7", Q1)).toMatchObject({ kind: "words" });
      expect(host.session.book.sheets.filter(({ name }) => name.startsWith("Scrutineer explained"))).toHaveLength(1);
    });
  });

  it("comes with a report, unless the pack is to go without; where it stands it is kept all the same", async () => {
    const isThere = (book: Book): boolean => book.sheets.some(({ name }) => name === "Scrutineer explained");
    const off = { section: "explained", item: "Scrutiny", name: "explained", value: "in the pane only" } as const;
    const without = { ...Q1, rules: [{ ...off, format: "General", from: "rules file" }] };
    await withExcel(openBook(small), async ({ book }) => {
      await makeReport("scrutiny", without);
      expect(isThere(book)).toBe(false);
      expect((await refreshReport(Q1)).written).toBe(0);
      await explainOnSheet(Q1);
      expect(isThere(book)).toBe(true);
      put(book, "KPIs", 2, 4, 5);
      await withExcel(book, () => refreshReport(Q1));
      const says = [...sheetNamed(book, "Scrutineer explained").rows.values()].map((cells) => cells.get(3)?.value);
      expect(says).toContain("2/2 (100%)");
    });
    await withExcel(openBook(small), async ({ book }) => {
      await makeReport("scrutiny", Q1);
      expect(isThere(book)).toBe(true);
    });
  });

  it("is refused where there are no summaries", async () => {
    await withExcel(sample(), async () => {
      await expect(explainOnSheet(Q1)).rejects.toMatchObject({ code: "no-report" });
    });
  });
});
