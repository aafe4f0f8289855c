import { columnLetters, type Place } from "../../grid/area.ts";
import { type FormulaReference, mapReferences } from "../../grid/formulaReferences.ts";
import { quoteSheet } from "../../grid/reference.ts";
import { type FormulaTree, formulaTree, treeText } from "../../grid/formulaTree.ts";
import type { TableCell, TableModel } from "../../grid/table.ts";
import { BETTER } from "../live/betterFormula.ts";
import { plainNumber } from "../live/expression.ts";
import { shorten } from "./shorten.ts";

/** Stands in a pattern for the number of the row that the formula is on. */
export const ROW = "\uE000";

/** A row of a working sheet, and the register's row that it speaks of. */
export interface WorkingRow {
  readonly model: TableModel;
  readonly cells: readonly TableCell[];
  /** The cell of the item's title. */
  readonly title: Place;
  /** The row that the formula stands on, from 0. */
  readonly row: number;
}

/**
 * What a column of a working sheet works out, said over the register's own cells alone, so that it can stand beside its row: cells of the row
 * itself go along when the rows are sorted, those of other rows stay where they are.
 * Source: "Errors Sorting Cells That Contain References", Microsoft Knowledge Base Q40401.
 * @param shown what a word of its answer is shown as: `● Green`
 * @returns null where it cannot be said so: a fixed value, or one that is looked up among the other rows
 */
export function rowPattern(heading: string, on: WorkingRow, shown: (word: string) => string): string | null {
  const whole = cellTree(heading, on, 0);
  if (whole === null) return null;
  const text = treeText(answered(shorten(unlessEmpty(whole, on)), shown));
  return OTHER_SHEETS.test(text) || text.includes("[@") ? null : text;
}

/**
 * A text that is the same for two rows whose formulas differ in nothing but the number of their own row: of thousands of rows only a few kinds have
 * to be worked out.
 */
export function rowKey({ model, cells, title, row }: WorkingRow): string {
  const own = `${quoteSheet(title.sheet)}!$`;
  const isOwn = new RegExp(`^([A-Z]+)\\$${String(row + 1)}(?!\\d)`);
  const better = model.columns.findIndex(({ heading }) => heading === BETTER);
  const said = ({ formula, value }: TableCell, index: number): string =>
    formula === null || index === better
      ? `${typeof value} ${String(value)}`
      : formula
          .split(own)
          .map((part, at) => (at === 0 ? part : part.replace(isOwn, `$1$${ROW}`)))
          .join(own);
  return [ownReference(title, row), ...cells.map(said)].join("\n");
}

/** A working sheet asks whether the item is still there; beside the register that is asked once, before everything else. */
function unlessEmpty(tree: FormulaTree, { title, row }: WorkingRow): FormulaTree {
  if (tree.kind !== "call" || tree.name !== "IF" || tree.parts[0] === undefined) return tree;
  return treeText(tree.parts[0]) === `${ownReference(title, row)}=""` ? (tree.parts[2] ?? tree) : tree;
}

/** Names over the cells of sheets that stand only where a report was made. */
const OTHER_SHEETS = /Scrutineer\.(?:Working|Words)\./;

/** Working sheets have no columns that rest on each other any deeper. */
const DEEPEST = 20;

/** What stands in a cell of the working sheet, with the cells that it rests on put in their places. */
function cellTree(heading: string, on: WorkingRow, depth: number): FormulaTree | null {
  const index = on.model.columns.findIndex((column) => column.heading === heading);
  const cell = on.cells[index];
  if (cell === undefined || depth > DEEPEST) return null;
  if (heading === "Item") return { kind: "atom", text: ownReference(on.title, on.row) };
  // The rows are told apart by it, see `onePattern`.
  if (heading === BETTER) return literal(cell);
  if (cell.formula === null) return depth === 0 ? null : literal(cell);
  return putIn(formulaTree(cell.formula.slice(1)), on, depth);
}

const literal = ({ value }: TableCell): FormulaTree =>
  typeof value === "number" ? { kind: "atom", text: plainNumber(value) } : { kind: "text", text: String(value) };

const OF_ROW = /^\[@([^:\]]+)\]$/;

function putIn(tree: FormulaTree, on: WorkingRow, depth: number): FormulaTree | null {
  switch (tree.kind) {
    case "text":
      return tree;
    case "atom": {
      const [, heading] = OF_ROW.exec(tree.text) ?? [];
      return heading === undefined
        ? { kind: "atom", text: nearReferences(tree.text, on) }
        : cellTree(heading, on, depth + 1);
    }
    case "sign": {
      const of = putIn(tree.of, on, depth);
      return of && { ...tree, of };
    }
    case "pair": {
      const [left, right] = [putIn(tree.left, on, depth), putIn(tree.right, on, depth)];
      return left && right && { ...tree, left, right };
    }
    case "call": {
      const parts = tree.parts.flatMap((part) => putIn(part, on, depth) ?? []);
      return parts.length === tree.parts.length ? { ...tree, parts } : null;
    }
  }
}

/** References to the register's own sheet, as a formula on that sheet makes them. */
const nearReferences = (text: string, { title: { sheet }, row }: WorkingRow): string =>
  mapReferences(text, (reference: FormulaReference) =>
    reference.sheet === sheet && reference.kind === "cell" && reference.book === null
      ? ownReference({ sheet, row: reference.first.row, column: reference.first.column }, row)
      : null,
  );

/** A cell of the same row goes by its column alone. */
export const ownReference = (place: Place, row: number): string =>
  `$${columnLetters(place.column)}${place.row === row ? ROW : `$${place.row + 1}`}`;

/** The formula with the words that it answers as they are shown. */
function answered(tree: FormulaTree, shown: (word: string) => string): FormulaTree {
  if (tree.kind === "text") return { kind: "text", text: tree.text === "" ? "" : shown(tree.text) };
  if (tree.kind !== "call" || (tree.name !== "IF" && tree.name !== "IFERROR")) return tree;
  const [asked, ...answers] = tree.parts;
  if (asked === undefined) return tree;
  const first = tree.name === "IF" ? asked : answered(asked, shown);
  return { ...tree, parts: [first, ...answers.map((one) => answered(one, shown))] };
}
