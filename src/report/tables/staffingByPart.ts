import { numberCell, type TableCell, type TableModel, textCell } from "../../grid/table.ts";
import type { Figure, WorkforceFigure } from "../../domain/register/item.ts";
import { valueOf } from "../../domain/register/periodValue.ts";
import { showValue } from "../../domain/register/showValue.ts";
import type { RatedWorkforce } from "../../domain/register/rated.ts";
import { column, figureCell, NOT_APPLICABLE, titleCell, withFormula } from "../cells.ts";
import { workingFor } from "../live/countedOn.ts";
import type { Working } from "../live/live.ts";
import { numberHeading } from "../live/workforce/staffNumbers.ts";
import type { ReportInput } from "../reportInput.ts";
import { uniqueHeadings } from "./uniqueHeadings.ts";

/** Numbers of staff by part of the council, a column for each, with the other figures of the row; the last row adds up the numbers. */
export function staffingByPart(
  input: ReportInput,
  all: readonly RatedWorkforce[],
): Pick<TableModel, "columns" | "rows"> {
  const { live } = input;
  const items = all.map(({ item }) => item);
  const numbers = headingsOf(items.map((item) => item.numbers));
  const others = headingsOf(items.map(({ actuals }) => actuals));
  const headings = uniqueHeadings(["Part of the council", ...numbers, ...others]);
  return {
    columns: headings.map((heading, index) =>
      index === 0 ? column(heading, 40) : column(heading, 14, { align: "right" }),
    ),
    rows: [
      ...items.map((item) => [
        titleCell(item, live),
        ...numbers.map((heading) => figureCell(figureNamed(item.numbers, heading), live)),
        ...others.map((heading) => figureCell(figureNamed(item.actuals, heading), live)),
      ]),
      ...(items.length > 1 ? [totalRow(items, numbers, others.length, workingFor(input, "workforce"))] : []),
    ],
  };
}

/** The headings of some figures, in the order in which they first occur. */
export const headingsOf = (rows: readonly (readonly Figure[])[]): readonly string[] => [
  ...new Set(rows.flatMap((figures) => figures.map(({ heading }) => heading))),
];

/** The figure under a heading; null where the row has none. */
export const figureNamed = (figures: readonly Figure[], heading: string): Figure | null =>
  figures.find((one) => one.heading === heading) ?? null;

function totalRow(
  items: readonly WorkforceFigure[],
  numbers: readonly string[],
  others: number,
  working: Working | null,
): readonly TableCell[] {
  const sums = numbers.map((heading, index) => {
    const figures = items.flatMap((item) => figureNamed(item.numbers, heading) ?? []);
    const sum = Number(figures.reduce((total, one) => total + (valueOf(one) ?? 0), 0).toPrecision(12));
    const places = figures.map(({ place }) => place);
    const format = Number.isInteger(sum) ? "#,##0" : "#,##0.0#";
    const cell = numberCell(sum, showValue({ percent: false })(sum), format, places);
    return withFormula(cell, working && `SUM(${working.name(numberHeading(index))})`);
  });
  return [textCell("Total"), ...sums, ...Array.from({ length: others }, () => textCell(NOT_APPLICABLE))];
}
