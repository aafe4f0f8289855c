import { type TableModel, textCell } from "../../grid/table.ts";
import { roundForComparison } from "../../domain/compare.ts";
import { formatPeriod } from "../../domain/formatPeriod.ts";
import { type Gap, gapOf } from "../../domain/money/gap.ts";
import { column } from "../cells.ts";
import { poundsOf } from "../live/poundsOf.ts";
import { moneyCell, moneyHeading, moneyStyle } from "../moneyCells.ts";
import { budgetLinesFor } from "../registersFor.ts";
import type { ReportInput } from "../reportInput.ts";

/** The medium-term gap of a report; null when the workbook has no plan, or nothing in it is called a gap. */
export function gapFor(input: ReportInput): Gap | null {
  const lines = budgetLinesFor(input, "gap");
  return lines === null ? null : gapOf(lines);
}

/** Table 17: the medium-term gap, a year a row, with how it changes from one year to the next. */
export function gap({ live }: ReportInput, { label, years }: Gap): TableModel {
  const style = moneyStyle(years.map(({ amount }) => amount));
  return {
    id: "gap",
    title: "Medium-term gap",
    sheetName: "Medium-term gap table",
    note: `The gap by year as the medium-term plan gives it under “${label}”. Change: against the year before.`,
    columns: [
      column("Year", 14),
      column(moneyHeading(label, style), 30, { align: "right" }),
      column(moneyHeading("Change", style), 16, { align: "right" }),
    ],
    rows: years.map(({ period, amount }, index) => {
      const before = years[index - 1]?.amount ?? null;
      const [now, then] = [amount.pounds, before?.pounds ?? null];
      const change = now === null || then === null ? null : roundForComparison(now - then);
      const changed = before && live && `IFERROR(${poundsOf(amount, live)}-${poundsOf(before, live)},"")`;
      return [
        textCell(formatPeriod(period), [amount.place]),
        moneyCell(amount.pounds, style, [amount.place], live && poundsOf(amount, live)),
        moneyCell(change, style, before ? [before.place, amount.place] : [], changed),
      ];
    }),
  };
}
