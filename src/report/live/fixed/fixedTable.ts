import { numberCell, type TableCell, type TableModel, textCell } from "../../../grid/table.ts";
import { column } from "../../cells.ts";
import type { FixedFigures } from "./fixedFigures.ts";

/** The id of the sheet that lists the figures which no formula gives. */
export const FIXED_TABLE = "fixed-values";

/** What it is called. */
export const FIXED_SHEET = "Scrutineer fixed values";

/**
 * The figures of live summaries and working sheets that are values: where they stand, by which rule and from which cells they were made, and when.
 * null where there are none.
 * @param when the line that says when, as `asAtRefresh` gives it
 */
export function fixedTable(figures: readonly FixedFigures[], when: string): TableModel | null {
  if (figures.length === 0) return null;
  return {
    id: FIXED_TABLE,
    title: "Figures that are values",
    sheetName: FIXED_SHEET,
    figures: textCell(when),
    note: "No formula gives the figures listed here: Scrutineer worked them out when the summaries were refreshed, and they stay as they are until the next refresh. Formulas that count them follow them. Nothing needs to be typed on this sheet.",
    columns: [
      column("Table", 34),
      column("Column", 26),
      column("Values", 10, { align: "right" }),
      column("Of rows", 10, { align: "right" }),
      column("Rule", 70),
      column("Made from", 60),
    ],
    rows: figures.map(rowOf),
  };
}

const rowOf = ({ table, heading, count, rows, rule, madeFrom }: FixedFigures): readonly TableCell[] => [
  textCell(table),
  textCell(heading),
  ...[count, rows].map((number) => numberCell(number, String(number), "#,##0")),
  textCell(rule),
  textCell(madeFrom),
];

const BEGIN = "As at the last refresh";

/** When figures were worked out: `As at the last refresh, 23/11/2026 14:05.`; without the time where it is not known. */
export const asAtRefresh = (when: string | null): string => (when === null ? `${BEGIN}.` : `${BEGIN}, ${when}.`);

/** The same line as it stands on a sheet; null where another text does. */
export const standingWhen = (text: string): string | null => (text.startsWith(BEGIN) ? text : null);
