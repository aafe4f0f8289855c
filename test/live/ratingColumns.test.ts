import { assess } from "../../src/actions/assess.ts";
import { besides } from "../../src/actions/beside/planColumns.ts";
import { addColumns } from "../../src/actions/rateColumns.ts";
import { besideColumns } from "../../src/report/beside/besideColumns.ts";
import { inWorkbook } from "../../src/workbook/inWorkbook.ts";
import type { Book, BookSheet } from "../../src/xlsx/book.ts";
import { openBook } from "../../src/xlsx/open.ts";
import { saveBook } from "../../src/xlsx/save.ts";
import { RAG } from "../../src/domain/ratingScale.ts";
import { choices } from "../actions/sample.ts";
import { bookFromText } from "../support/bookFromText.ts";
import { withExcel } from "../support/excel.ts";
import { drawn, recalculated } from "../support/xlsx/libreOffice.ts";
import { hasLibreOffice, testWith } from "../support/xlsx/otherReaders.ts";
import { sheetNamed } from "../support/variants.ts";
import { withoutResults } from "./liveBooks.ts";

const REGISTERS = `== KPIs ==
KPIs 2021/22
Ref | Indicator | Good is | Q4 20/21 | Q1 21/22 | Target
A | Visits | High | 18 | 20 | 10
B | Jobs | High | 9 | 9.8 | 10
C | Waits | Low | 12 | 14 | 10
D | Falls | Low | 3 |  | 4
E | Calls | High | 62.5 | 62.5 | 62.5
== Tolerances ==
Ref | Indicator | Good is | Frequency | Baseline 20/21 | Q4 20/21 | Q1 21/22 | Target 23/24 | Tolerance
F | Recycling | High | Quarterly | 25.2% | 25% | '28.6% | 45% | 2 pts
G | Sickness | Low | Annual | 10 | 9 |  | 7 | 5%
H | Turnover | Low | Quarterly | 10 | 9 | 8.2 | 7 | 5%
I | Savings | High | Quarterly | 0 | 0 | 2 | 3 | 0.5
== Budget ==
Revenue monitoring 2021/22 (£000)
Service | Budget | Forecast | Variance
Older People | 46267 | 46919 | 652
Libraries | 66 | 66.4 | 0.4
Parking income | -3870 | -2592 | 1278
`;

/** The workbook with the columns of every register that can have some. */
async function withColumns(): Promise<Uint8Array> {
  const book = bookFromText(REGISTERS);
  await withExcel(book, async () => {
    for (const name of ["KPIs", "Tolerances", "Budget"]) await addColumns(name, choices({ period: "Q1 21/22" }));
  });
  return saveBook(book);
}

/** Ways in which a person may change the workbook after that. */
const CHANGES: Readonly<Record<string, (book: Book) => void>> = {
  nothing: () => undefined,
  "other values": (book) => {
    setAll(sheetNamed(book, "KPIs"), 4, [10, 9.5, 10.5, 4, 62.4]);
    setAll(sheetNamed(book, "KPIs"), 5, [10, 10, 10, 4, 0]);
    setAll(sheetNamed(book, "Tolerances"), 6, [0.26, 9, 7.5, 2.6]);
    setAll(sheetNamed(book, "Budget"), 2, [46267, 70, -3870]);
  },
  "emptied cells": (book) => {
    setAll(sheetNamed(book, "KPIs"), 4, ["", "", 3, "", 61]);
    setAll(sheetNamed(book, "KPIs"), 5, [10, "", "", "", 61]);
  },
  "rows sorted without the columns": (book) => {
    const { rows } = sheetNamed(book, "KPIs");
    const [first, last] = [rows.get(2), rows.get(4)];
    for (let column = 0; column < 6; column++) {
      const [one, other] = [first?.get(column), last?.get(column)];
      if (one) last?.set(column, one);
      if (other) first?.set(column, other);
    }
  },
};

/** Puts values into a column, from the first row below its headings on. */
function setAll(sheet: BookSheet, column: number, values: readonly (string | number)[]): void {
  const first = sheet.name === "Tolerances" ? 1 : 2;
  values.forEach((value, index) => {
    const cells = sheet.rows.get(first + index);
    const cell = cells?.get(column);
    if (cells && cell) cells.set(column, { ...cell, value });
  });
}

/** What every cell of ours shows as the engine has it, by its sheet and place. */
const expectedOf = (book: Book): Promise<ReadonlyMap<string, string>> =>
  withExcel(book, () =>
    inWorkbook(async ({ read }) => {
      const assessed = assess(await read(), choices());
      const { live } = assessed.input;
      return new Map(
        besides(assessed).flatMap(({ rated, standing }) =>
          live === null
            ? []
            : besideColumns(rated, live).flatMap(({ key, cells }) => {
                const column = standing.find((one) => one.key === key);
                return cells.flatMap(({ row, text }) =>
                  column ? [[`${column.sheet} ${String(row)} ${String(column.area.column)}`, text] as const] : [],
                );
              }),
        ),
      );
    }),
  );

describe("what LibreOffice works out of rating columns", () => {
  testWith(hasLibreOffice(), "is what the engine computed, whatever is typed in the register", async () => {
    const made = await withColumns();
    const files = new Map<string, Uint8Array>();
    const names = Object.keys(CHANGES);
    names.forEach((name, index) => {
      const book = openBook(made);
      CHANGES[name]?.(book);
      files.set(String(index), withoutResults(saveBook(book)));
    });
    const worked = recalculated(files);
    for (const [index, name] of names.entries()) {
      const file = files.get(String(index)) ?? new Uint8Array();
      const expected = await expectedOf(openBook(file));
      const shown = worked.get(String(index));
      const is = new Map(
        [...expected.keys()].map((key) => {
          const [sheet = "", row, column] = key.split(" ");
          return [key, shown && sheetNamed(shown, sheet).rows.get(Number(row))?.get(Number(column))?.value] as const;
        }),
      );
      expect({ name, cells: Object.fromEntries(is) }).toEqual({ name, cells: Object.fromEntries(expected) });
      expect(expected.size).toBe(21);
    }
  });

  testWith(hasLibreOffice(), "has the colour of its word, before and after an actual is changed", async () => {
    const made = await withColumns();
    const book = openBook(made);
    CHANGES["other values"]?.(book);
    const [before = [], after = []] = [made, withoutResults(saveBook(book))].map(marked);
    expect(after.map(({ text }) => text)).not.toEqual(before.map(({ text }) => text));
    for (const seen of [before, after]) {
      expect(seen).toEqual(seen.map(({ sheet, text }) => ({ sheet, text, ...coloursOf(text) })));
      expect(new Set(seen.map(({ fill }) => fill)).size).toBe(3);
    }
  });
});

/** The ratings beside the registers as LibreOffice draws them. */
const marked = (file: Uint8Array) =>
  drawn(file).filter(({ sheet, text }) => ["KPIs", "Tolerances", "Budget"].includes(sheet) && /^[●▲■] /.test(text));

function coloursOf(text: string) {
  const step = RAG.steps.find(({ mark, word }) => text === `${mark} ${word}`);
  return { fill: step?.fill, font: step?.font };
}
