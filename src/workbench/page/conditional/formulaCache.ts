import type { Area } from "../../../grid/area.ts";
import { intersection } from "../../../grid/area.ts";
import type { Book, BookSheet, ConditionalFormat } from "../../../xlsx/book.ts";
import type { CellPlace } from "../grid/cursor.ts";
import type { ValueOfFormula } from "./conditionalLook.ts";
import { formulaValues } from "./formulaValues.ts";
import { literalOf } from "./literal.ts";

/** Formulas are worked out for so many rows at once. */
const BLOCK_ROWS = 256;

/** More columns than this at once would be whole rows of a sheet, of which nobody sees the rest. */
const MOST_COLUMNS = 256;

type Block = ReturnType<typeof formulaValues>;

/**
 * Values of conditional formats' formulas for one state of a sheet. What is a plain number or text is known at once; any
 * other is worked out for a block of rows when the first of its cells is looked at.
 */
export function formulaCache(book: Book, sheet: BookSheet): ValueOfFormula {
  const literals = new Map<string, ReturnType<typeof literalOf>>();
  const blocks = new Map<string, Block>();
  return (format, formula, row, column) => {
    const literal = literals.get(formula) ?? literalOf(formula);
    literals.set(formula, literal);
    if (literal !== null) return literal;
    const area = blockOf(format, row, column);
    const key = `${format.id}|${formula}|${area.row}|${area.column}`;
    const block = blocks.get(key) ?? formulaValues(book, sheet, formula, originOf(format), area);
    blocks.set(key, block);
    return block(row, column);
  };
}

/** The block of a format's cells that a cell belongs to. */
function blockOf(format: ConditionalFormat, row: number, column: number): Area {
  const rows = { row: row - (row % BLOCK_ROWS), rows: BLOCK_ROWS };
  const columns = { column: column - (column % MOST_COLUMNS), columns: MOST_COLUMNS };
  const within = { ...rows, ...columns };
  const area = format.areas.find((each) => intersection(each, { row, column, rows: 1, columns: 1 }));
  return (area && intersection(area, within)) ?? { row, column, rows: 1, columns: 1 };
}

/** A formula reads from the first cell of the first area. */
const originOf = ({ areas: [first] }: ConditionalFormat): CellPlace => ({
  row: first?.row ?? 0,
  column: first?.column ?? 0,
});
