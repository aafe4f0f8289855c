import type { TableCell, TableModel } from "../../../src/grid/table.ts";
import { numberCell, textCell } from "../../../src/grid/table.ts";
import { explanationOf } from "../../../src/report/explain/derive.ts";
import { explainFigure, MOST_ROWS } from "../../../src/report/explain/explainFigure.ts";

const place = (row: number) => ({ sheet: "Register", row, column: 1 });
const places = (count: number) => Array.from({ length: count }, (_, row) => place(row));

const tableOf = (cell: TableCell): TableModel => ({
  id: "t",
  title: "Risks",
  sheetName: "Risks",
  note: "How it is counted.",
  columns: ["Level", "Number"].map((heading) => ({ heading, width: 10, align: "left" as const, markings: [] })),
  rows: [[textCell("High"), cell]],
});

/** A register whose cells hold 0, 10, 20 … downwards. */
const cellOf = ({ row }: { readonly row: number }) => ({ value: row * 10, text: String(row * 10), format: "General" });
const sources = { cellOf, itemAt: () => null };

it("tells the first rows behind a figure of many, and how many more there are", () => {
  const figure = explainFigure(tableOf(numberCell(10_000, "10,000", "0", places(10_000))), 0, 1, sources);
  expect([figure?.rows.length, figure?.more, figure?.numerator?.count]).toEqual([
    MOST_ROWS,
    10_000 - MOST_ROWS,
    10_000,
  ]);
  expect(figure?.rows[3]).toEqual({
    place: place(3),
    register: null,
    title: "30",
    facts: [],
    rating: null,
    why: null,
    line: null,
  });
});

it("gives nothing for a cell that the table does not have", () => {
  expect(explainFigure(tableOf(textCell("")), 1, 0, sources)).toBeNull();
  expect(explainFigure(tableOf(textCell("")), 0, 2, sources)).toBeNull();
});

it.each([
  { cell: numberCell(3, "3", "0", places(3)), rule: /^How many rows/, because: "it is the number of the cells behind" },
  { cell: numberCell(0, "0", "0"), rule: /none\.$/, because: "a count of nothing is said to be none" },
  { cell: numberCell(60, "60", "0.0", places(4)), rule: /^The sum/, because: "0 + 10 + 20 + 30" },
  { cell: numberCell(20, "20", "0.0", [place(2)]), rule: /^Taken from/, because: "that cell holds it" },
  { cell: numberCell(61, "61", "0.0", places(4)), rule: null, because: "it is neither their number nor their sum" },
  { cell: numberCell(0.5, "50%", "0%"), rule: null, because: "nothing stands behind it" },
  { cell: textCell("Yes", [place(2)]), rule: null, because: "the cell behind says something else" },
])("a figure without an explanation of its own: $because", ({ cell, rule }) => {
  const explained = explanationOf(tableOf(cell), 0, 1, cellOf);
  if (rule === null) expect(explained).toBeNull();
  else expect(explained?.rule).toMatch(rule);
});

it("an explanation of its own counts for more than what follows from the cells behind", () => {
  const explanation = { rule: "By hand.", numerator: null, denominator: null };
  expect(explanationOf(tableOf({ ...numberCell(3, "3", "0", places(3)), explanation }), 0, 1, cellOf)).toEqual(
    explanation,
  );
});
