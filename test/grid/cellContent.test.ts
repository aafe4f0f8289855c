import { type CellContent, contentWrites, sameContent } from "../../src/grid/cellContent.ts";

const PLACE = { sheet: "A", row: 2, column: 1 };
const AREA = { row: 2, column: 1, rows: 1, columns: 1 };
const of = (parts: Partial<CellContent>): CellContent => ({ value: "", formula: null, format: "General", ...parts });

describe("what a cell holds", () => {
  it.each([
    { a: { value: 1 }, b: { value: 1 }, same: true, because: "the same number" },
    { a: { value: 0.1 + 0.2 }, b: { value: 0.3 }, same: true, because: "fifteen digits are the same" },
    { a: { value: 1 }, b: { value: "1" }, same: false, because: "a text is no number" },
    { a: { value: 1 }, b: { value: 1, formula: "=1" }, same: false, because: "a formula gives it" },
    { a: { value: 1, formula: "=A1" }, b: { value: 2, formula: "=A1" }, same: true, because: "the same formula" },
    { a: { value: 1, format: "0%" }, b: { value: 1 }, same: true, because: "formats do not matter" },
    { a: { value: "" }, b: { value: 0 }, same: false, because: "empty is not nought" },
  ])("$because: $same", ({ a, b, same }) => {
    expect(sameContent(of(a), of(b))).toBe(same);
  });

  it.each([
    { wanted: { value: 5 }, stands: { value: 5 }, writes: [], because: "it holds it already" },
    {
      wanted: { value: 5 },
      stands: { value: 6 },
      writes: [{ kind: "values", sheet: "A", area: AREA, values: [[5]] }],
      because: "another value",
    },
    {
      wanted: { value: 5, formula: "=A1" },
      stands: { value: 5 },
      writes: [{ kind: "formulas", sheet: "A", area: AREA, formulas: [["=A1"]] }],
      because: "a formula comes back as a formula",
    },
    {
      wanted: { value: 5, format: "0%" },
      stands: { value: 5 },
      writes: [{ kind: "numberFormat", sheet: "A", areas: [AREA], format: "0%" }],
      because: "only the format differs",
    },
  ])("is written where it differs: $because", ({ wanted, stands, writes }) => {
    expect(contentWrites(PLACE, of(wanted), of(stands))).toEqual(writes);
  });
});
