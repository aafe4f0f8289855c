import { addRegister } from "../../src/actions/addRegister.ts";
import { makeReport } from "../../src/actions/report.ts";
import { putBack } from "../../src/actions/putBack.ts";
import { refreshReport } from "../../src/actions/refreshReport.ts";
import { previewRollOver, rollOver } from "../../src/actions/rollOver.ts";
import type { Book } from "../../src/xlsx/book.ts";
import { openBook } from "../../src/xlsx/open.ts";
import { saveBook } from "../../src/xlsx/save.ts";
import { bookFromText } from "../support/bookFromText.ts";
import { withExcel } from "../support/excel.ts";
import { councils, picture } from "../support/cellsOfBook.ts";
import { cellOf, put, sheetNamed } from "../support/variants.ts";
import { choices, rowsOf } from "./sample.ts";

const plain = choices();
const roll = (book: Book) => withExcel(book, () => rollOver(plain));

/** A column of a sheet from its first row on, empty cells left out. */
const down = (book: Book, column: number, sheet = "KPIs"): readonly string[] =>
  [...sheetNamed(book, sheet).rows]
    .sort(([a], [b]) => a - b)
    .flatMap(([row, cells]) => {
      const { value = "", formula = null } = cells.get(column) ?? {};
      return value === "" && formula === null ? [] : [`${row + 1} ${formula ?? value}`];
    });

const ACROSS = `
== KPIs ==
KPIs 2021/22

Indicator | Visits | Jobs | Waits
Good is | High | High | Low
Target | 10 | 10 | 10
Q4 20/21 | 18 | 9 | 12
Q1 21/22 | 20 | 9.8 | 14
Owner | Ann | Bob | Cal
`;

/** A register that a person lays down. */
const TURNED = { name: "Turned", sheet: "KPIs", headingRows: 1, orientation: "columns", kind: "indicators" } as const;

describe("a roll-over of a register with its items across", () => {
  it("puts a row in for each of four quarters, keeps their results, and shows each as the period before in the next", async () => {
    let book = bookFromText(ACROSS);
    let report = await withExcel(book, () => makeReport("scrutiny", plain));
    const shares = (index: number) => rowsOf(report, "outcomes-standard").map((row) => row.split(" · ")[index]);
    const figures = [
      [11, 9, 9],
      [12, 11, 9],
      [8, 10, 10],
      [14, 9.9, 11],
    ];
    for (const [index, typed] of figures.entries()) {
      const closed = shares(1);
      expect(await roll(book)).toMatchObject({ kept: 3, replaced: 0 });
      book = openBook(saveBook(book));
      typed.forEach((value, at) => put(book, "KPIs", 7 + index, 1 + at, value));
      report = await withExcel(book, () => refreshReport(plain));
      expect([shares(2), report.findings.filter(({ code }) => code === "history-differs")]).toEqual([closed, []]);
      expect(shares(1)).not.toEqual(closed);
    }
    expect(down(book, 0)).toEqual([
      ...["1 KPIs 2021/22", "3 Indicator", "4 Good is", "5 Target", "6 Q4 20/21", "7 Q1 21/22"],
      ...["8 Q2 21/22", "9 Q3 21/22", "10 Q4 21/22", "11 Q1 22/23", "12 Owner"],
    ]);
    const { rows } = sheetNamed(book, "Scrutineer history");
    const jobs = [...rows.values()].filter((cells) => cells.get(1)?.value === "Jobs");
    expect(jobs.map((cells) => [cells.get(3)?.value, cells.get(4)?.value])).toEqual([
      ["Q1 21/22", 9.8],
      ["Q2 21/22", 9],
      ["Q3 21/22", 11],
      ["Q4 21/22", 10],
    ]);
  });

  it("is listed before it is done, and put back restores the workbook", async () => {
    const book = bookFromText(ACROSS);
    const before = picture(book);
    await withExcel(book, async () => {
      const { registers } = await previewRollOver(plain);
      expect(picture(book)).toEqual(before);
      expect(registers.map(({ words, columns }) => [words, columns])).toEqual([
        [
          'The row "Q2 21/22" is put in.',
          [{ axis: "rows", letters: "8", heading: "Q2 21/22", like: "Q1 21/22", formulas: 0 }],
        ],
      ]);
      await rollOver(plain);
      expect(picture(book)).not.toEqual(before);
      expect((await putBack({ removeSheets: true })).left).toEqual([]);
    });
    expect(councils(book)).toEqual(before);
  });

  it("takes over formulas of the period's own rows, widens what spans its rows, and moves what refers to it", async () => {
    const book = bookFromText(`
== KPIs ==
Indicator | Visits | Jobs | Waits | Why
Good is | High | High | High |
Target | 10 | 10 | 10 |
Q4 20/21 | 18 | 9 | 12 | As reported
Q4 20/21 RAG | Green | Red | Green | ^
Q1 21/22 | 20 | 9.8 | 14 | ^
Q1 21/22 RAG | Green | Amber | Green | ^
Owner | Ann | Bob | Cal |
== Elsewhere ==
1
`);
    const write = (sheet: string, row: number, column: number, formula: string): void => {
      Object.assign(cellOf(sheetNamed(book, sheet), row, column), { formula });
    };
    ["B", "C", "D"].forEach((letter, at) =>
      write("KPIs", 6, 1 + at, `IF(AND(${letter}6>=${letter}$3,${letter}6>${letter}4),"Green","Red")`),
    );
    write("KPIs", 5, 1, "Elsewhere!A1*20");
    write("Elsewhere", 0, 1, "KPIs!B8&KPIs!B6");
    const { registers } = await roll(book);
    expect(registers[0]?.columns.map(({ letters, heading, formulas }) => [letters, heading, formulas])).toEqual([
      ["8", "Q2 21/22", 0],
      ["9", "Q2 21/22 RAG", 3],
    ]);
    expect(down(book, 2).slice(-3)).toEqual([
      '7 IF(AND(C6>=C$3,C6>C4),"Green","Red")',
      '9 IF(AND(C8>=C$3,C8>C6),"Green","Red")',
      "10 Bob",
    ]);
    expect(down(book, 1, "Elsewhere")).toEqual(["1 KPIs!B10&KPIs!B6"]);
    expect(sheetNamed(book, "KPIs").merged).toEqual([{ row: 3, column: 4, rows: 6, columns: 1 }]);
  });

  it.each([
    { last: "Owner | Ann | Bob | Cal", table: "A3:D8", because: "inside" },
    { last: "", table: "A3:D7", because: "below its last row" },
  ])("puts a row into an Excel table $because", async ({ last, table }) => {
    const book = bookFromText(ACROSS.replace("Owner | Ann | Bob | Cal", last));
    await withExcel(book, async () => {
      await Excel.run(async (context) => {
        context.workbook.worksheets.getItem("KPIs").tables.add(table, true).name = "tblKpis";
        await context.sync();
      });
      const before = picture(book);
      await rollOver(plain);
      const [{ area } = { area: null }] = sheetNamed(book, "KPIs").tables;
      expect([area?.rows, down(book, 0).includes("8 Q2 21/22")]).toEqual([last === "" ? 6 : 7, true]);
      await putBack({ removeSheets: true });
      expect(councils(book)).toEqual(before);
    });
  });

  it("moves its one row of actuals to the one for the period before", async () => {
    const book = bookFromText(`
== KPIs ==
KPIs Q1 2021/22
Indicator | Visits | Jobs | Waits
Good is | High | High | Low
Target | 10 | 10 | 10
Actual | 20 | 9.8 | 14
Previous | 18 | 9 |
`);
    const done = await withExcel(book, () => rollOver(choices({ period: "Q1 21/22" })));
    expect(done.registers[0]?.cells.map(({ cell, before, after }) => `${cell} ${before}→${after}`)).toEqual([
      ...["B6 18→20", "B5 20→", "C6 9→9.8", "C5 9.8→", "D6 →14", "D5 14→"],
    ]);
    expect([down(book, 1), down(book, 3)]).toEqual([
      ["2 Visits", "3 High", "4 10", "6 20"],
      ["2 Waits", "3 Low", "4 10", "6 14"],
    ]);
  });

  it("goes on beside another register whose columns are put in on the same sheet", async () => {
    const wide = [
      "Indicator | Target | Q4 20/21 | Q1 21/22",
      "Calls | 10 | 12 | 13",
      "Bins | 5 | 6 | 7",
      "Fires | 5 | 6 | 4",
    ];
    const gap = " | | | | | ";
    const turned = ACROSS.split("\n").slice(4, 10);
    const book = bookFromText(`== KPIs ==\n${[...wide, "", "", ...turned.map((line) => gap + line)].join("\n")}`);
    const area = { row: 6, column: 5, rows: 6, columns: 4 };
    await withExcel(book, () => addRegister({ ...TURNED, area }, plain));
    const { registers } = await roll(book);
    expect(registers.map(({ columns }) => columns.map(({ axis, letters }) => `${axis} ${letters}`))).toEqual([
      ["columns E"],
      ["rows 12"],
    ]);
    expect(down(book, 4)).toEqual(["1 Q2 21/22"]);
    expect(down(book, 6)).toEqual(expect.arrayContaining(["7 Indicator", "11 Q1 21/22", "12 Q2 21/22", "13 Owner"]));
  });

  it("is left to a person where a list beside it stands in the same rows, and says so", async () => {
    const beside = [
      "Action | Owner | Agreed Due Date | Status | Reason for delay",
      "Open the centre | Ann | 31/12/2021 | Green |",
      "Paint the bridge | Bob | 31/12/2021 | Amber | rain",
      "Count the swans | Cal | 31/12/2021 | Green |",
      "Mend the clock | Cal | 31/12/2021 | Green |",
      "Move the bins | Cal | 31/12/2021 | Green |",
    ];
    const lines = ACROSS.split("\n")
      .slice(4, 10)
      .map((line, index) => `${line} | | | | ${beside[index] ?? ""}`);
    const book = bookFromText(`== KPIs ==\n${lines.join("\n")}`);
    await withExcel(book, () =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem("KPIs").tables.add("H1:L6", true).name = "tblActions";
        await context.sync();
      }),
    );
    await withExcel(book, () => addRegister({ ...TURNED, area: { row: 0, column: 0, rows: 6, columns: 4 } }, plain));
    const { registers } = await roll(book);
    const refused = registers.find(({ words }) => words.includes("torn apart"));
    expect(refused).toMatchObject({ refused: true, kept: 3, columns: [] });
    expect(refused?.words).toMatch(/stands in the same rows of the sheet .* put in the row for Q2 21\/22 by hand\.$/);
    expect(down(book, 0)).not.toContain("6 Q2 21/22");
  });
});
