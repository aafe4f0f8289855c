import { type TableCell, type TableModel, textCell } from "../../grid/table.ts";
import { withFormula } from "../cells.ts";
import { exactly, figure, joined, quoted, say, when } from "./expression.ts";
import { hasColumn, itemNumbered } from "./workingCell.ts";
import type { Working } from "./live.ts";

/** A list of fixed length: how many belong on it, as an expression, and how many rows it has. */
interface ListShown {
  readonly count: string;
  readonly rows: number;
}

/** How many rows of a working sheet say Yes in a column, as a figure. */
export const countOf = (working: Working, heading: string, value: number): string =>
  figure(`${working.model.title}: ${heading}`, value, `COUNTIFS(${working.name(heading)},"Yes")`);

/** How many rows of a working sheet have a word in a column, as a figure. */
export const countWith = (working: Working, heading: string, word: string, value: number): string =>
  figure(`${working.model.title}: ${heading} ${word}`, value, `COUNTIFS(${working.name(heading)},${exactly(word)})`);

/** How many items a working sheet has, less those whose rows are gone, as a figure. */
export const countAll = (working: Working, value: number): string =>
  figure(`${working.model.title}: all`, value, `ROWS(${working.name("Item")})-COUNTBLANK(${working.name("Item")})`);

/** A cell of a working sheet that a list takes: one without anything has a formula that gives nothing. Excel: INDEX gives 0 for an empty cell. */
export const neverBlank = (cell: TableCell): TableCell =>
  cell.formula === null && cell.value === "" ? withFormula(cell, '""') : cell;

/**
 * The cells of a row of a list, each taken from a column of the working sheet for the item that has the row's number; fixed values without a
 * working sheet.
 * @param index the row, from 0
 */
export function listedFrom(
  working: Working | null,
  order: string,
  index: number,
  cells: readonly (readonly [heading: string, cell: TableCell])[],
): readonly TableCell[] {
  return cells.map(([heading, cell]) => {
    if (working === null || !hasColumn(working, heading)) return cell;
    const format = cell.format === "General" ? formatIn(working, heading) : cell.format;
    return withFormula({ ...cell, format }, itemNumbered(working, heading, order, index + 1));
  });
}

/** The number format of a column of a working sheet: another item may be listed with a number where this one has words. */
function formatIn({ model }: Working, heading: string): string {
  const at = model.columns.findIndex((column) => column.heading === heading);
  return model.rows[0]?.[at]?.format ?? "General";
}

/** The rule of a list as its note; where its rows are formulas, the rule's first line says when more rows belong there than it has. */
export function listNote(rule: string, rest: string, shown: ListShown | null): Pick<TableModel, "note" | "figures"> {
  if (shown === null) return { note: `${rule} ${rest}` };
  return { note: rest, figures: figuresWithMore({ text: rule, formula: quoted(rule) }, shown) };
}

/** A line of figures, and ` 2 more belong here: refresh the summaries.` where the list has too few rows. */
export function figuresWithMore(
  { text, formula }: { readonly text: string; readonly formula: string },
  { count, rows }: ListShown,
): TableCell {
  const more = `${count}-${rows}`;
  const said = joined(say(" "), more, when(`${more}=1`, quoted(" more belongs"), quoted(" more belong")), say(MORE));
  return withFormula(textCell(text), joined(formula, when(`${more}>0`, said, '""')));
}

const MORE = " here: refresh the summaries.";
