import fc from "fast-check";
import { type Area, parseArea } from "../../src/grid/area.ts";
import { look, lookKey } from "../../src/grid/look.ts";
import { mergeWrites } from "../../src/grid/mergeWrites.ts";
import type { Scalar } from "../../src/grid/scalar.ts";
import type { Write } from "../../src/grid/write.ts";
import { cellsOf, smallAreas } from "./areas.ts";

const at = (address: string): Area => parseArea(address) ?? { row: -1, column: -1, rows: 1, columns: 1 };

const values = (address: string, lines: (Scalar | null)[][], sheet = "Risks"): Write => ({
  ...{ kind: "values", sheet, area: at(address), values: lines },
});
const formula = (address: string, text: string): Write => ({
  ...{ kind: "formulas", sheet: "Risks", area: at(address), formulas: [[text]] },
});
const format = (address: string, code: string): Write => ({
  ...{ kind: "numberFormat", sheet: "Risks", areas: [at(address)], format: code },
});
const bold = (address: string, sheet = "Risks"): Write => ({
  ...{ kind: "look", sheet, areas: [at(address)], look: look({ bold: true }) },
});
const addSheet = (sheet: string): Write => ({ kind: "addSheet", sheet, after: null, visible: true });

const kinds = (writes: readonly Write[]) => writes.map(({ kind }) => kind);

describe("mergeWrites", () => {
  it("joins the cells of a table into one rectangle", () => {
    const cells = ["A1", "B1", "A2", "B2"].map((address, i) => values(address, [[i]]));
    expect(mergeWrites(cells)).toStrictEqual([
      values("A1:B2", [
        [0, 1],
        [2, 3],
      ]),
    ]);
  });

  it("writes 300 rows of a striped table with three writes, not with 900", () => {
    const rows = Array.from({ length: 300 }, (_, row) => [
      values(`A${row + 1}:C${row + 1}`, [[row, "x", true]]),
      format(`A${row + 1}`, "0"),
      bold(`A${row + 1}:C${row + 1}`),
    ]).flat();
    expect(kinds(mergeWrites(rows))).toStrictEqual(["numberFormat", "values", "look"]);
  });

  it.each([
    { writes: [values("A1:B1", [[null, null]])], because: "every cell is left alone" },
    { writes: [{ kind: "look", sheet: "Risks", areas: [at("A1")], look: look({}) }], because: "the look is unchanged" },
    { writes: [{ kind: "look", sheet: "Risks", areas: [], look: look({ bold: true }) }], because: "it has no area" },
    { writes: [{ kind: "numberFormat", sheet: "Risks", areas: [], format: "0" }], because: "it has no area" },
    { writes: [{ kind: "renameSheet", sheet: "Risks", name: "Risks" }], because: "the name is the same" },
    { writes: [{ kind: "autofitRows", sheet: "Risks", row: 0, rows: 0 }], because: "it has no rows" },
    { writes: [{ kind: "rowHeight", sheet: "Risks", row: 0, rows: 0, points: 9 }], because: "it has no rows" },
    {
      writes: [{ kind: "columnWidth", sheet: "Risks", column: 0, columns: 0, characters: 9 }],
      because: "it has no columns",
    },
    { writes: [], because: "there is nothing" },
  ] satisfies { writes: Write[]; because: string }[])("drops a write because $because", ({ writes }) => {
    expect(mergeWrites(writes)).toStrictEqual([]);
  });

  it("keeps an empty text, which empties a cell", () => {
    expect(mergeWrites([values("A1", [[""]])])).toStrictEqual([values("A1", [[""]])]);
  });

  it("lets the later of two values of a cell count", () => {
    expect(mergeWrites([values("A1:B1", [[1, 2]]), values("B1", [[3]])])).toStrictEqual([values("A1:B1", [[1, 3]])]);
  });

  it("lets a formula take the place of a value, and keeps the two apart", () => {
    expect(mergeWrites([values("A1:C1", [[1, 2, 3]]), formula("B1", "=A1")])).toStrictEqual([
      values("A1", [[1]]),
      formula("B1", "=A1"),
      values("C1", [[3]]),
    ]);
  });

  it("sets number formats before values, because a number in a cell of texts becomes a text", () => {
    expect(kinds(mergeWrites([values("A1", [[0.5]]), format("A1", "0%")]))).toStrictEqual(["numberFormat", "values"]);
  });

  it("gives one sheet's writes together though they came mixed, in capitals or not", () => {
    const merged = mergeWrites([values("A1", [[1]]), values("A1", [[2]], "Actions"), values("A2", [[3]], "RISKS")]);
    expect(merged).toStrictEqual([values("A1:A2", [[1], [3]]), values("A1", [[2]], "Actions")]);
  });

  it.each([
    { between: { kind: "clear", sheet: "Risks", area: at("A1"), what: "all" }, because: "it clears what stood there" },
    { between: { kind: "autofitRows", sheet: "Risks", row: 0, rows: 9 }, because: "it measures the texts" },
    {
      between: { kind: "addTable", sheet: "Risks", area: at("A1:B2"), name: "T", style: null },
      because: "it reads the headings",
    },
    {
      between: { kind: "resizeTable", sheet: "Risks", area: at("A1:B3"), name: "T" },
      because: "it reads the headings",
    },
    { between: { kind: "renameSheet", sheet: "Actions", name: "Deeds" }, because: "formulas may name the sheet" },
    { between: addSheet("Risks"), because: "the sheet is not there before" },
  ] satisfies { between: Write; because: string }[])(
    "joins nothing across $between.kind, because $because",
    ({ between }) => {
      const writes = [values("A1", [[1]]), between, values("A1", [[2]])];
      expect(mergeWrites(writes)).toStrictEqual(writes);
    },
  );

  it("joins across what has nothing to do with the cells", () => {
    const width: Write = { kind: "columnWidth", sheet: "Risks", column: 0, columns: 1, characters: 9 };
    const name: Write = { kind: "removeName", name: "Old" };
    expect(mergeWrites([values("A1", [[1]]), width, name, addSheet("Actions"), values("A2", [[2]])])).toStrictEqual([
      ...[width, name, addSheet("Actions")],
      values("A1:A2", [[1], [2]]),
    ]);
  });

  it("finds it our fault when values have another shape than their area", () => {
    expect(() => mergeWrites([values("A1:B1", [[1]])])).toThrow(RangeError);
    expect(() => mergeWrites([values("A1:A2", [[1]])])).toThrow(RangeError);
  });
});

/** What the cells of a sheet hold and how they look after writes to cells, in order. */
function carriedOut(writes: readonly Write[]): ReadonlyMap<string, string> {
  const sheet = new Map<string, string>();
  for (const write of writes) {
    if (write.kind === "values" || write.kind === "formulas") {
      const lines = write.kind === "values" ? write.values : write.formulas;
      lines.forEach((line, r) => {
        line.forEach((content, c) => {
          const cell = `content ${write.area.row + r},${write.area.column + c}`;
          if (content !== null) sheet.set(cell, `${write.kind} ${JSON.stringify(content)}`);
        });
      });
    } else if (write.kind === "numberFormat") {
      for (const cell of cellsOf(write.areas)) sheet.set(`format ${cell}`, write.format);
    } else if (write.kind === "look") {
      for (const cell of cellsOf(write.areas)) sheet.set(`look ${cell}`, lookKey(write.look));
    }
  }
  return new Map([...sheet].sort(([a], [b]) => (a < b ? -1 : 1)));
}

describe("the law of mergeWrites", () => {
  const filled = (area: Area, content: Scalar | null) =>
    Array.from({ length: area.rows }, () => Array.from({ length: area.columns }, () => content));
  const contents = fc.constantFrom<Scalar | null>(1, 2, "", "x", true, null);
  const writes: fc.Arbitrary<Write> = fc.oneof(
    fc.tuple(smallAreas, contents).map(([area, content]): Write => ({
      ...{ kind: "values", sheet: "S", area, values: filled(area, content) },
    })),
    smallAreas.map((area): Write => ({
      ...{ kind: "formulas", sheet: "S", area, formulas: filled(area, "=1").map((line) => line.map(String)) },
    })),
    fc.tuple(smallAreas, fc.constantFrom("0", "0%")).map(([area, code]): Write => ({
      ...{ kind: "numberFormat", sheet: "S", areas: [area], format: code },
    })),
    fc.tuple(smallAreas, fc.boolean()).map(([area, italic]): Write => ({
      // Both parts are set, so that the last look of a cell says all about it.
      ...{ kind: "look", sheet: "S", areas: [area], look: look({ italic, bold: !italic }) },
    })),
  );

  it("changes nothing about what ends up in the cells", () => {
    fc.assert(
      fc.property(fc.array(writes, { maxLength: 12 }), (given) => {
        expect(carriedOut(mergeWrites(given))).toStrictEqual(carriedOut(given));
      }),
    );
  });

  it("finds nothing more to join the second time", () => {
    fc.assert(
      fc.property(fc.array(writes, { maxLength: 12 }), (given) => {
        const merged = mergeWrites(given);
        expect(mergeWrites(merged)).toStrictEqual(merged);
      }),
    );
  });
});
