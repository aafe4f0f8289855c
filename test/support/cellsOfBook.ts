import type { Book } from "../../src/xlsx/book.ts";

/** All that a book's cells hold, sheet by sheet, with what its tables and merged cells cover. */
export const picture = (book: Book): object =>
  Object.fromEntries(
    book.sheets.map(({ name, rows, tables, merged }) => [
      name,
      {
        cells: [...rows]
          .flatMap(([row, cells]) =>
            [...cells].flatMap(([at, { value, formula }]) =>
              value === "" ? [] : [`${row},${at} ${formula ?? value}`],
            ),
          )
          .sort(),
        tables: tables.map(({ area, columns }) => [{ ...area }, [...columns]]),
        merged: merged.map((area) => ({ ...area })),
      },
    ]),
  );

/** The same without the record that Put back reads. */
export const councils = (book: Book): object =>
  Object.fromEntries(Object.entries(picture(book)).filter(([name]) => name !== "Scrutineer put back"));
