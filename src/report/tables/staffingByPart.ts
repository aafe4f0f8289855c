import { numberCell, type TableCell, type TableModel, textCell } from "../../grid/table.ts";
import type { Figure, WorkforceFigure } from "../../domain/register/item.ts";
import { valueOf } from "../../domain/register/periodValue.ts";
import { showValue } from "../../domain/register/showValue.ts";
import type { RatedWorkforce } from "../../domain/register/rated.ts";
import { column, figureCell, NOT_APPLICABLE, titleCell } from "../cells.ts";
import type { ReportInput } from "../reportInput.ts";
import { uniqueHeadings } from "./uniqueHeadings.ts";

/** Numbers of staff by part of the council, a column for each, with the other figures of the row; the last row adds up the numbers. */
export function staffingByPart(
  { live }: ReportInput,
  all: readonly RatedWorkforce[],
): Pick<TableModel, "columns" | "rows"> {
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
        ...numbers.map((heading) => figureCell(named(item.numbers, heading), live)),
        ...others.map((heading) => figureCell(named(item.actuals, heading), live)),
      ]),
      ...(items.length > 1 ? [totalRow(items, numbers, others.length)] : []),
    ],
  };
}

const headingsOf = (rows: readonly (readonly Figure[])[]): readonly string[] => [
  ...new Set(rows.flatMap((figures) => figures.map(({ heading }) => heading))),
];

const named = (figures: readonly Figure[], heading: string): Figure | null =>
  figures.find((one) => one.heading === heading) ?? null;

function totalRow(items: readonly WorkforceFigure[], numbers: readonly string[], others: number): readonly TableCell[] {
  const sums = numbers.map((heading) => {
    const figures = items.flatMap((item) => named(item.numbers, heading) ?? []);
    const sum = Number(figures.reduce((total, one) => total + (valueOf(one) ?? 0), 0).toPrecision(12));
    const places = figures.map(({ place }) => place);
    return numberCell(sum, showValue({ percent: false })(sum), Number.isInteger(sum) ? "#,##0" : "#,##0.0#", places);
  });
  return [textCell("Total"), ...sums, ...Array.from({ length: others }, () => textCell(NOT_APPLICABLE))];
}
