import type { Area, Place } from "../../grid/area.ts";
import type { Explanation, Part } from "../../grid/explanation.ts";
import { NOTE_ROWS } from "../../grid/placeTable.ts";
import { absoluteReference } from "../../grid/reference.ts";
import { noteOf, numberCell, type TableCell, type TableModel, textCell } from "../../grid/table.ts";
import { column } from "../cells.ts";
import { cellsWords } from "./cellsWords.ts";
import { TAKEN } from "./derive.ts";
import { rowNames, ruleOf, type Sources } from "./explainFigure.ts";

/** The id of the sheet that explains figures to readers without the add-in. */
export const EXPLAINED_TABLE = "explained";

/** A summary with where it stands. */
export interface StandingModel {
  readonly model: TableModel;
  readonly sheet: string;
  readonly area: Area;
}

/** How many figures the sheet explains one by one; of more it says table by table how they are made. */
const MOST_FIGURES = 400;

/**
 * The sheet that says how figures of the summaries were made, for readers without the add-in: those that were counted or added up, then
 * ratings and directions of travel of single rows. A table with more rows than `MOST_FIGURES`, and what of others is beyond that number,
 * has one row that says how they are made. null when there is nothing to explain.
 */
export function explainedTable(tables: readonly StandingModel[], sources: Sources): TableModel | null {
  const isLong = ({ model }: StandingModel): boolean => model.rows.length > MOST_FIGURES;
  const all = tables.flatMap((table) => (isLong(table) ? [] : figuresOf(table, sources)));
  const [counted, single] = [all.filter(({ numerator }) => numerator), all.filter(({ numerator }) => !numerator)];
  const told = new Set([...counted, ...single].slice(0, MOST_FIGURES));
  const together = tables.flatMap((table) => {
    const left = all.filter((one) => one.table === table && !told.has(one)).map(({ cell }) => cell);
    const cells = isLong(table) ? table.model.rows.flat() : left;
    return cells.length === 0 ? [] : [togetherRow(table, cells)];
  });
  const rows = [...[...told].map(explainedRow), ...together];
  if (rows.length === 0) return null;
  return {
    id: EXPLAINED_TABLE,
    title: "How these figures were made",
    sheetName: "Scrutineer explained",
    note: "For readers without Scrutineer: each figure with its rule, the cells that it was made from when the summaries were last refreshed, what it counts and out of what. What a list says of a single item is as it was then. Figures of long lists have one row together.",
    columns: [
      column("Summary", 28),
      column("Row", 44),
      column("Column", 20),
      column("Shows", 18),
      column("Rule", 60),
      column("Made from", 40),
      column("Counted", 10, { align: "right" }),
      column("Out of", 10, { align: "right" }),
    ],
    rows,
  };
}

/** What is said of many figures of a table together: by which rule they are made, and from which cells. */
function togetherRow({ model }: StandingModel, cells: readonly TableCell[]): readonly TableCell[] {
  const many = cells.length.toLocaleString("en-GB");
  const which =
    model.rows.length > MOST_FIGURES ? `All ${model.rows.length.toLocaleString("en-GB")} rows` : `${many} more figures`;
  const rule = `Each shows what the cells of its own row in the register say, or what the rule of this summary makes of them: ${noteOf(model)}`;
  const made = cellsWords(cells.flatMap(({ behind }) => behind));
  return [model.title, which, "", "", rule, made, "", ""].map((words) => textCell(words));
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
  const called = rowNames(model, sources);
  return model.rows.flatMap((cells, r) =>
    cells.flatMap((cell, c): readonly Figure[] => {
      const explanation = ruleOf(model, r, c, sources);
      if (explanation === null || explanation.rule === TAKEN) return [];
      // A count of none has nothing behind it, and is a figure all the same.
      if (cell.behind.length === 0 && explanation.numerator === null) return [];
      const at = { sheet, row: first + r, column: area.column + c };
      return [{ ...explanation, table, cell, at, row: called(r, c), column: model.columns[c]?.heading ?? "" }];
    }),
  );
}

/**
 * A figure's row. What is counted follows its cell; what a list says of single items stays as it was when the summaries were refreshed, as the item
 * of the row, its rule and its cells do: the list itself may show another item there by then.
 */
function explainedRow({ table, cell, at, row, column: heading, ...of }: Figure): readonly TableCell[] {
  const own = absoluteReference({ sheet: at.sheet, area: areaOf(at) });
  const isLive = cell.formula !== null && of.numerator !== null;
  const isAll = of.numerator?.formula === null && of.numerator.count === cell.value;
  return [
    textCell(table.model.title),
    textCell(row),
    textCell(heading),
    { ...cell, ...PLAIN, formula: isLive ? `=${own}` : null },
    textCell(of.rule),
    textCell(cellsWords(cell.behind)),
    partCell(of.numerator && (isLive && isAll ? { ...of.numerator, formula: own } : of.numerator)),
    partCell(of.denominator),
  ];
}

const PLAIN = { behind: [], narrativeKey: null } as const;

/** `15`, by its formula where it has one; the words of what is counted stand in the rule. */
function partCell(part: Part | null): TableCell {
  if (part === null) return textCell("");
  const { count, formula } = part;
  const shown = numberCell(count, count.toLocaleString("en-GB"), Number.isInteger(count) ? "#,##0" : "#,##0.0#");
  return { ...shown, formula: formula && `=${formula}` };
}

const areaOf = ({ row, column: at }: Place): Area => ({ row, column: at, rows: 1, columns: 1 });
