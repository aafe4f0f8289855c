import { formatUnit, amountAt, moneyColumns } from "../../../src/domain/money/moneyColumn.ts";
import { rowReader } from "../../../src/domain/register/fields.ts";
import { layoutFromText } from "../../support/registerFromText.ts";

/** The pounds of the first item's budget, and where its unit is said; headings are given anew, as text layouts name fields. */
function read(heading: string, cells: readonly string[], lines: readonly string[] = [], format: string | null = null) {
  const { grid, layout } = layoutFromText(["title | budget", ...cells.map((cell) => `A | ${cell}`)].join("\n"), {
    ...{ kind: "budget", lines },
  });
  const fields = layout.fields.map((field) => (field.field === "budget" ? { ...field, heading } : field));
  const formats = grid.formats.map((row) => row.map((one) => format ?? one));
  const known = { ...layout, fields };
  const reader = rowReader({ ...grid, formats }, known, false);
  const [column] = moneyColumns(known, reader);
  if (!column) throw new Error("There is no column of money.");
  const amounts = known.itemRows.map((row) => amountAt(reader, row, column));
  return { from: column.from, unit: column.unit, amounts };
}

describe("the unit of a column of money", () => {
  it.each([
    { heading: "Budget £000", cells: ["1,278"], lines: [], from: "heading", pounds: [1_278_000] },
    { heading: "Budget (£m)", cells: ["14.1", "(1.2)"], lines: [], from: "heading", pounds: [14_100_000, -1_200_000] },
    { heading: "Budget £'000", cells: ["(3,870)"], lines: [], from: "heading", pounds: [-3_870_000] },
    {
      heading: "Budget",
      cells: ["1,278"],
      lines: ["Monitoring", "All figures in £000"],
      from: "lines",
      pounds: [1_278_000],
    },
    { heading: "Budget", cells: ["500"], lines: ["A gap of £1.2m remains"], from: "none", pounds: [500] },
    { heading: "Budget", cells: ["£14.1m", "£0.25m"], lines: [], from: "cells", pounds: [14_100_000, 250_000] },
    { heading: "Budget", cells: ["£1,200", "£800"], lines: ["£000"], from: "format", pounds: [1_200, 800] },
    { heading: "Budget", cells: ["1,278"], lines: [], from: "none", pounds: [1_278] },
  ])("$heading $cells $lines: $from", ({ heading, cells, lines, from, pounds }) => {
    const made = read(heading, cells, lines);
    expect([made.from, made.amounts.map((one) => one.pounds)]).toEqual([from, pounds]);
  });

  it.each([
    {
      cells: ["1,200", "£14.1m"],
      heading: "Budget £000",
      other: [false, true],
      because: "another unit than the heading's",
    },
    {
      cells: ["£14.1m", "£3m", "250"],
      heading: "Budget",
      other: [false, false, true],
      because: "no unit among others",
    },
    {
      cells: ["£14.1m", "£3m", "£250,000"],
      heading: "Budget",
      other: [false, false, true],
      because: "pounds among millions",
    },
    { cells: ["£14.1m", "£3m"], heading: "Budget £m", other: [false, false], because: "the heading's own" },
  ])("$cells under $heading: $because", ({ cells, heading, other }) => {
    expect(
      read(
        heading,
        cells.map((cell) => `'${cell}`),
      ).amounts.map(({ otherUnit }) => otherUnit),
    ).toEqual(other);
  });

  it("reads pounds that a number format shows in thousands as pounds", () => {
    expect(read("Budget £000", ["46267000"], [], "#,##0,").amounts[0]?.pounds).toBe(46_267_000);
    expect(read("Budget", ["46267000"], [], '£#,##0.0,,"m"').amounts[0]?.pounds).toBe(46_267_000);
    expect(read("Budget", ["14.1"], [], '0.0"m"').amounts[0]?.pounds).toBe(14_100_000);
  });

  it.each([
    { format: "#,##0", scale: 1, said: null },
    { format: "£#,##0", scale: 1, said: 1 },
    { format: "#,##0,;(#,##0,)", scale: 1000, said: 1 },
    { format: '£0.0,,"m"', scale: 1_000_000, said: 1 },
    { format: '0.0"m"', scale: 1, said: 1_000_000 },
    { format: '0"k"', scale: 1, said: 1000 },
  ])("$format", ({ format, scale, said }) => {
    expect(formatUnit(format)).toEqual({ scale, said });
  });
});
