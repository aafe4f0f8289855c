import { type TableCell, type TableModel, textCell } from "../../grid/table.ts";
import { formatPeriod } from "../../domain/formatPeriod.ts";
import { type MeasureStandard, measureStandard } from "../../domain/register/measureStandard.ts";
import type { RatedIndicator } from "../../domain/register/rated.ts";
import { column, figureCell, NOT_APPLICABLE, titleCell } from "../cells.ts";
import { position } from "../notes.ts";
import type { ReportInput } from "../reportInput.ts";
import { capital } from "../sentences.ts";

/** Table 16: each measure of corporate health against its standard. */
export const corporateHealth = (input: ReportInput, measures: readonly RatedIndicator[]): TableModel => ({
  id: "corporate-health",
  title: "Corporate health standards",
  sheetName: "Corporate health table",
  note: `${position(input)} A measure achieves its standard when its actual is exactly on it or on the good side: at least, or at most, by the standard's words, else by the register's polarity. A change is measured from the baseline, else from a year before, else from the previous value.`,
  columns: [
    column("Measure", 50),
    column("Standard", 34),
    column(`Actual ${formatPeriod(input.period)}`, 16, { align: "right" }),
    column("Achieved", 34),
  ],
  rows: measures.map((measure) => measureRow(input, measure, measureStandard(measure, input.period))),
});

const measureRow = (
  { live }: ReportInput,
  { item, value }: RatedIndicator,
  standard: MeasureStandard,
): readonly TableCell[] => [
  titleCell(item, live),
  textCell(standard.words === "" ? NOT_APPLICABLE : capital(standard.words), item.target ? [item.target.place] : []),
  figureCell(value, live),
  textCell(achievedWords(standard), [item.place, ...(value ? [value.place] : [])]),
];

/** `Yes`, `No`, or why it cannot be said. */
const achievedWords = ({ achieved, why }: MeasureStandard): string =>
  achieved === null ? `${NOT_APPLICABLE}: ${why}` : achieved ? "Yes" : "No";
