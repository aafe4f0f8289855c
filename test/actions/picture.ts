import type { Book } from "../../src/xlsx/book.ts";

/** The sheet of the record of what an action changed. */
export const RECORD = "Scrutineer put back";

/** All that cells hold, and what names refer to, but for the record itself. */
export function picture(open: Book): unknown {
  return {
    sheets: open.sheets.flatMap(({ name, rows, tables }) =>
      name === RECORD
        ? []
        : [
            {
              name,
              tables: tables.map(({ name: called, area }) => ({ called, area })),
              cells: [...rows]
                .flatMap(([row, cells]) =>
                  [...cells].flatMap(([column, { value, formula, style }]) =>
                    value === "" && formula === null
                      ? []
                      : [[row, column, formula ?? value, open.styles[style]?.numberFormat].join(" ")],
                  ),
                )
                .sort(),
            },
          ],
    ),
    names: open.names
      .flatMap(({ name, formula }) => (name === "Scrutineer.Table.put_back" ? [] : [`${name} ${formula}`]))
      .sort(),
  };
}
