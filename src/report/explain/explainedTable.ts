import type { Area, Place } from "../../grid/area.ts";
import type { Explanation, Part } from "../../grid/explanation.ts";
import { NOTE_ROWS } from "../../grid/placeTable.ts";
import { absoluteReference } from "../../grid/reference.ts";
import { numberCell, type TableCell, type TableModel, textCell } from "../../grid/table.ts";
import { column } from "../cells.ts";
import { cellsWords } from "./cellsWords.ts";
import { TAKEN } from "./derive.ts";
import { ruleOf, type Sources } from "./explainFigure.ts";

/** The id of the sheet that explains figures to readers without the add-in. */
export const EXPLAINED_TABLE = "explained";

/** A summary with where it stands. */
export interface StandingModel {
  readonly model: TableModel;
  readonly sheet: string;
  readonly area: Area;
}

/** How many figures the sheet explains: a list of thousands is explained by its note, and figure by figure in the pane. */
export const MOST_FIGURES = 400;

/**
 * The sheet that says how figures of the summaries were made, for readers without the add-in: those that were counted or added up, then
 * ratings and directions of travel of single rows. null when there is nothing to explain.
 */
export function explainedTable(tables: readonly StandingModel[], sources: Sources): TableModel | null {
  const short = tables.filter(({ model }) => model.rows.length <= MOST_FIGURES);
  if (short.length === 0) return null;
  const all = short.flatMap((table) => figuresOf(table, sources));
  const [counted, single] = [all.filter(({ numerator }) => numerator), all.filter(({ numerator }) => !numerator)];
  const rows = [...counted, ...single].slice(0, MOST_FIGURES);
  if (rows.length === 0) return null;
  const more = all.length - rows.length;
  return {
    id: EXPLAINED_TABLE,
    title: "How these figures were made",
    sheetName: "Scrutineer explained",
    note: `For readers without Scrutineer: each figure with its rule, what it counts, out of what, and the cells that it was made from when the summaries were last refreshed.${more > 0 ? ` ${more.toLocaleString("en-GB")} more are explained by the note of their table.` : ""}`,
    columns: [
      column("Summary", 28),
      column("Row", 30),
      column("Column", 20),
      column("Shows", 18),
      column("Rule", 60),
      column("Counted", 10, { align: "right" }),
      column("Out of", 10, { align: "right" }),
      column("Made from", 50),
    ],
    rows: rows.map(explainedRow),
  };
}

interface Figure extends Explanation {
  readonly table: StandingModel;
  readonly cell: TableCell;
  /** Where the cell stands on its sheet. */
  readonly at: Place;
  readonly row: string;
  readonly column: string;
}

function figuresOf(table: StandingModel, sources: Sources): readonly Figure[] {
  const { model, sheet, area } = table;
  const first = area.row + (model.noteRows ?? NOTE_ROWS) + 2;
  return model.rows.flatMap((cells, r) =>
    cells.flatMap((cell, c): readonly Figure[] => {
      const explanation = cell.behind.length === 0 ? null : ruleOf(model, r, c, sources);
      if (explanation === null || explanation.rule === TAKEN) return [];
      const at = { sheet, row: first + r, column: area.column + c };
      return [{ ...explanation, table, cell, at, row: cells[0]?.text ?? "", column: model.columns[c]?.heading ?? "" }];
    }),
  );
}

const explainedRow = ({ table, cell, at, row, column: heading, ...of }: Figure): readonly TableCell[] => [
  textCell(table.model.title),
  textCell(row),
  textCell(heading),
  { ...cell, ...PLAIN, formula: cell.formula && `=${absoluteReference({ sheet: at.sheet, area: areaOf(at) })}` },
  textCell(of.rule),
  partCell(of.numerator),
  partCell(of.denominator),
  textCell(cellsWords(cell.behind)),
];

const PLAIN = { behind: [], narrativeKey: null } as const;

/** `15`, by its formula where it has one; the words of what is counted stand in the rule. */
function partCell(part: Part | null): TableCell {
  if (part === null) return textCell("");
  const { count, formula } = part;
  const shown = numberCell(count, count.toLocaleString("en-GB"), Number.isInteger(count) ? "#,##0" : "#,##0.0#");
  return { ...shown, formula: formula && `=${formula}` };
}

const areaOf = ({ row, column: at }: Place): Area => ({ row, column: at, rows: 1, columns: 1 });
