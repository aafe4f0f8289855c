import fc from "fast-check";
import type { BookCell } from "../../../src/xlsx/book.ts";
import { openBook } from "../../../src/xlsx/open.ts";
import { saveBook } from "../../../src/xlsx/save.ts";
import { internStyle } from "../../../src/xlsx/style/intern.ts";
import { PLAIN_STYLE } from "../../../src/xlsx/style/plainStyle.ts";
import { constant, modelOf, sheetAt } from "../../support/xlsx/books.ts";
import { fullWorkbook } from "../../support/xlsx/fullWorkbook.ts";
import { changedParts } from "../../support/xlsx/parts.ts";

const file = fullWorkbook();
const values = fc.oneof(
  fc.string({ unit: "binary", maxLength: 12 }),
  fc.double({ noDefaultInfinity: true, noNaN: true }).map((n) => (n === 0 ? 0 : n)),
  fc.boolean(),
);
const formulas = fc.option(fc.constantFrom("A1+1", "SUM(Data!B2:B5)", 'IF(A1<1,"<&>","")'), { freq: 3 });
const cells = fc.record({ value: values, formula: formulas, fill: fc.constantFrom(null, "#112233", "#FFC7CE") });
// The first row is a table's header: what stands there renames its columns.
const places = fc.record({ row: fc.integer({ min: 1, max: 12 }), column: fc.nat(8) });
const edits = fc.array(fc.tuple(fc.nat(1), places, fc.option(cells)), { maxLength: 25 });

test("whatever is put into cells or taken out of them, the file gives it back", () => {
  fc.assert(
    fc.property(edits, (list) => {
      const book = openBook(file);
      for (const [sheet, { row, column }, edit] of list) {
        const { rows } = sheetAt(book, sheet);
        const filled = rows.get(row) ?? new Map<number, BookCell>();
        rows.set(row, filled);
        if (!edit) filled.delete(column);
        else {
          const style = internStyle(book, { ...PLAIN_STYLE, fill: edit.fill });
          filled.set(column, constant(edit.value, { formula: edit.formula, style }));
        }
      }
      expect(modelOf(openBook(saveBook(book)))).toEqual(modelOf(book));
    }),
    { numRuns: 60 },
  );
});

test("what is put back as it was leaves every part as it was", () => {
  fc.assert(
    fc.property(places, values, ({ row, column }, value) => {
      const book = openBook(file);
      const { rows } = sheetAt(book);
      const old = rows.get(row)?.get(column);
      const filled = rows.get(row) ?? new Map<number, BookCell>();
      rows.set(row, filled);
      filled.set(column, constant(value));
      saveBook(book);
      if (old) filled.set(column, old);
      else filled.delete(column);
      expect(changedParts(file, saveBook(book))).toEqual([]);
    }),
    { numRuns: 30 },
  );
});
