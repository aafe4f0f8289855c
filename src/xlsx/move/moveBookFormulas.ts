import type { Book, BookSeries, ConditionalFormat, ConditionalRule } from "../book.ts";
import type { Move } from "./move.ts";
import { formulaAfter } from "./movedSheet.ts";

/** Makes every formula of a book, in cells, names, conditional formats and charts, point to where its cells are after a move. */
export function moveBookFormulas(book: Book, move: Move): void {
  for (const sheet of book.sheets) {
    const moved = (formula: string): string => formulaAfter(formula, sheet.id, move);
    for (const cells of sheet.rows.values()) {
      for (const cell of cells.values()) if (cell.formula !== null) cell.formula = moved(cell.formula);
    }
    for (const format of sheet.conditionalFormats) moveRule(format, moved);
    for (const series of sheet.charts.flatMap((chart) => chart.series)) moveSeries(series, moved);
  }
  for (const name of book.names) name.formula = formulaAfter(name.formula, name.sheet, move);
}

/** A chart goes on reading what it read. */
function moveSeries(series: BookSeries, moved: (formula: string) => string): void {
  if (series.values !== null) series.values = moved(series.values);
  if (series.categories !== null) series.categories = moved(series.categories);
}

function moveRule(format: ConditionalFormat, moved: (formula: string) => string): void {
  format.rule = movedRule(format.rule, moved);
}

function movedRule(rule: ConditionalRule, moved: (formula: string) => string): ConditionalRule {
  if (rule.kind === "custom") return { ...rule, formula: moved(rule.formula) };
  if (rule.kind !== "cellValue") return rule;
  const formula2 = rule.formula2 === null ? null : moved(rule.formula2);
  return { ...rule, formula1: moved(rule.formula1), formula2 };
}
