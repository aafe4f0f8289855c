import { absoluteReference } from "../../grid/reference.ts";
import type { Part } from "../../grid/explanation.ts";
import { NOTE_ROWS } from "../../grid/placeTable.ts";
import { numberCell, type TableCell, type TableModel, textCell } from "../../grid/table.ts";
import { column } from "../cells.ts";

/** The id of the sheet of figures. */
export const FIGURES_TABLE = "figures";

/** Where the sheet of figures stands: its name and its first cell. */
export interface FiguresPlace {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** The innermost figures of a formula. */
const FIGURE = /⟦([^⟦⟧|]*)\|([^⟦⟧|]*)\|([^⟦⟧]*)⟧/g;

/** A figure: its words, its value as the engine counted it, and where on its sheet it stands, from 0. */
interface Figure {
  readonly words: string;
  readonly value: number;
  readonly index: number;
}

/**
 * Gives every figure that formulas use a cell of its own on the sheet of figures, the same figure the same one, and lets the formulas refer to it.
 * @returns the tables with formulas as Excel takes them, but for cells of their own rows; and the table of figures, null when there is none
 */
export function hoistFigures(
  models: readonly TableModel[],
  at: FiguresPlace,
): { readonly models: readonly TableModel[]; readonly figures: TableModel | null } {
  const figures = new Map<string, Figure>();
  const referTo = (words: string, value: string, formula: string): string => {
    const known = figures.get(formula) ?? { words, value: Number(value), index: figures.size };
    figures.set(formula, known);
    const row = at.row + NOTE_ROWS + 2 + known.index;
    return absoluteReference({ sheet: at.sheet, area: { row, column: at.column + 1, rows: 1, columns: 1 } });
  };
  const settle = (formula: string): string => {
    const settled = formula.replace(FIGURE, (_, words: string, value: string, inner: string) =>
      referTo(words, value, inner),
    );
    return settled === formula ? formula : settle(settled);
  };
  const part = (one: Part | null): Part | null =>
    one && { ...one, formula: one.formula === null ? null : settle(one.formula) };
  const explained = ({ explanation: of }: TableCell): Pick<TableCell, "explanation"> =>
    of === undefined
      ? {}
      : { explanation: { ...of, numerator: part(of.numerator), denominator: part(of.denominator) } };
  const cell = (one: TableCell): TableCell => {
    const formula = one.formula === null ? null : settle(one.formula);
    const fits = formula !== null && formula.length <= LONGEST;
    return { ...one, formula: fits ? formula : null, ...explained(one) };
  };
  const done = models.map((model) => ({
    ...model,
    ...(model.figures === undefined ? {} : { figures: cell(model.figures) }),
    rows: model.rows.map((row) => row.map(cell)),
  }));
  return { models: done, figures: figures.size === 0 ? null : figuresTable(figures) };
}

/**
 * Excel: a formula has at most 8,192 characters ("Excel specifications and limits", support.microsoft.com). A sentence that long names leave no
 * room for is a fixed text.
 */
const LONGEST = 8_000;

/** The table of figures: what each is, and the formula that counts it. */
const figuresTable = (figures: ReadonlyMap<string, Figure>): TableModel => ({
  id: FIGURES_TABLE,
  title: "Scrutineer figures",
  sheetName: "Scrutineer figures",
  note: "The figures that the summaries are put together from, each counted on the working sheets. Nothing needs to be typed on this sheet.",
  columns: [column("Figure", 70), column("Value", 14, { align: "right" })],
  rows: [...figures].map(([formula, { words, value }]) => [
    textCell(words),
    { ...numberCell(value, String(value), "General"), formula: `=${formula}` },
  ]),
});
