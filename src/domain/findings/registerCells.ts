import type { FieldColumn, FieldName, Layout } from "../layout.ts";
import { columnsOf, type FieldCell, type RowReader } from "../register/fields.ts";

/** A register with access to its cells, for checks that look at columns and not at what the items mean. */
export interface RegisterCells {
  readonly layout: Layout;
  readonly reader: RowReader;
}

/** A cell of an item, the column it stands in and the item's row. */
export interface ColumnCell extends FieldCell {
  readonly column: FieldColumn;
  readonly row: number;
}

/** The cells of all items in the columns that mean one of some fields, column by column. */
export const cellsOf = (register: RegisterCells, fields: readonly FieldName[]): readonly ColumnCell[] =>
  fields.flatMap((field) => columnsOf(register.layout, field).flatMap((column) => columnCells(register, column)));

/** The cells of all items in one column. */
export const columnCells = ({ layout, reader }: RegisterCells, column: FieldColumn): readonly ColumnCell[] =>
  layout.itemRows.map((row) => ({ ...reader.at(row, column), column, row }));
