import { withCells, withColumns } from "../../src/grid/withColumns.ts";
import { gridFromText } from "../support/gridFromText.ts";

const GRID = gridFromText("Title | < | <\na | b | c\n1 | 2 | 3", { at: "B2" });
const rows = (text: readonly (readonly string[])[]): readonly string[] => text.map((row) => row.join("|"));

describe("columns put into a sheet", () => {
  it.each([
    { at: 2, text: ["Title||||", "a|||b|c", "1|||2|3"], merged: { column: 1, columns: 5 }, because: "inside" },
    { at: 1, text: ["Title||", "a|b|c", "1|2|3"], merged: { column: 3, columns: 3 }, because: "before" },
    { at: 4, text: ["Title||", "a|b|c", "1|2|3"], merged: { column: 1, columns: 3 }, because: "behind" },
  ])("$because", ({ at, text, merged }) => {
    const grid = withColumns(GRID, at, 2);
    expect(rows(grid.text)).toEqual(text);
    expect(grid.merged[0]).toMatchObject(merged);
    expect(grid.area.columns).toBe(text[0]?.split("|").length);
  });

  it("can be given contents, also outside of what is used", () => {
    const given = { value: "x", text: "x", format: "@" };
    const grid = withCells(GRID, [
      { ...given, row: 2, column: 2 },
      { ...given, row: 4, column: 4 },
    ]);
    expect(rows(grid.text)).toEqual(["Title|||", "a|x|c|", "1|2|3|", "|||x"]);
    expect(grid.formats[1]?.[1]).toBe("@");
  });
});
