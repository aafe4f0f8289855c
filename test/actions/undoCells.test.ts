import { entryOf, rowOf } from "../../src/actions/record/recordRows.ts";
import { undoCell } from "../../src/actions/record/undoCells.ts";
import type { RecordEntry } from "../../src/actions/record/recordEntry.ts";
import type { CellContent } from "../../src/grid/cellContent.ts";

const content = (value: string, formula: string | null = null): CellContent => ({ value, formula, format: "General" });
const place = { sheet: "Outcomes", row: 1, column: 0 };
const now = { sheet: "Outcomes", area: { row: 1, column: 0, rows: 1, columns: 1 } };

/** A cell in which a formula was to come in the place of another, after its text for a while. */
const entry: RecordEntry = {
  ...{ kind: "cell", place, isNew: false },
  ...{ before: content("", "=B1"), after: content("Long text", "=B2") },
};

describe("a cell of an action that was cut off", () => {
  it("is kept with the text that stands in the place of its formula", () => {
    expect(entryOf(rowOf(entry).cells.map((cell) => cell ?? ""))).toEqual(entry);
  });

  it.each([
    { stands: content("Long text"), becomes: "done", because: "its text stands there, and its formula does not yet" },
    { stands: content("Long text", "=B2"), becomes: "done", because: "its formula stands there" },
    { stands: content("", "=B1"), becomes: "same", because: "nothing was written yet" },
    { stands: content("Typed since"), becomes: "left", because: "somebody has typed there" },
  ])("$becomes: $because", ({ stands, becomes }) => {
    const undone = undoCell(
      { entry, now, before: null },
      () => stands,
      (formula) => formula,
    );
    expect(undone.kind).toBe(becomes);
  });
});
