import type { TableModel } from "../../../grid/table.ts";
import type { WorkforceFigure } from "../../../domain/register/item.ts";
import { valueOf } from "../../../domain/register/periodValue.ts";
import { column } from "../../cells.ts";
import { figureNamed, headingsOf } from "../../tables/staffingByPart.ts";
import type { Live } from "../live.ts";
import { numberOf } from "../numberOf.ts";
import { titleOf } from "../titleOf.ts";
import { workedCell } from "../workingCell.ts";

/** The heading of a column of numbers of staff, from 0 in the order of the register's headings. */
export const numberHeading = (index: number): string => `Number ${index + 1}`;

/** Numbers of staff by part of the council: a column for each heading, empty where a cell gives no number. */
export function staffNumbers(items: readonly WorkforceFigure[], live: Live): Pick<TableModel, "columns" | "rows"> {
  const headings = headingsOf(items.map(({ numbers }) => numbers));
  return {
    columns: [column("Item", 50), ...headings.map((_, index) => column(numberHeading(index), 14))],
    rows: items.map((item) => [
      workedCell(item.title, titleOf(item, live)),
      ...headings.map((heading) => {
        const figure = figureNamed(item.numbers, heading);
        return figure === null ? workedCell("", null) : workedCell(valueOf(figure) ?? "", numberOf(figure, item, live));
      }),
    ]),
  };
}
