import { type TableCell, type TableModel, textCell } from "../../grid/table.ts";
import { formatPeriod } from "../../domain/formatPeriod.ts";
import { measureStandard } from "../../domain/register/measureStandard.ts";
import type { RatedIndicator } from "../../domain/register/rated.ts";
import { column, figureCell, titleCell, withFormula } from "../cells.ts";
import { STANDARD } from "../live/standards/standardColumns.ts";
import { workingAt } from "../live/workingCell.ts";
import { position } from "../notes.ts";
import type { ReportInput } from "../reportInput.ts";
import { achievedWords, standardWords } from "./standardWords.ts";

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
  rows: measures.map((measure, index) => measureRow(input, measure, index)),
});

function measureRow(input: ReportInput, measure: RatedIndicator, index: number): readonly TableCell[] {
  const { item, value } = measure;
  const standard = measureStandard(measure, input.period);
  const worked = (cell: TableCell, heading: string): TableCell => {
    const formula = workingAt(input, "corporateHealth", index, heading);
    return withFormula(cell, formula && `IFERROR(${formula}&"","")`);
  };
  return [
    titleCell(item, input.live),
    worked(textCell(standardWords(standard), item.target ? [item.target.place] : []), STANDARD.words),
    figureCell(value, input.live),
    worked(textCell(achievedWords(standard), [item.place, ...(value ? [value.place] : [])]), STANDARD.achieved),
  ];
}
