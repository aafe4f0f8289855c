import { type Area, columnLetters } from "../../../grid/area.ts";
import type { OpenDocument } from "../../host/openDocument.ts";
import type { Refusal } from "../../host/personActs.ts";
import { editLines, type LineEdit } from "../../host/personSheets.ts";

/** Something that can be done to the selected rows or columns. */
export interface LineAction {
  readonly edit: LineEdit;
  readonly label: string;
}

const several = (count: number, one: string): string => (count === 1 ? one : `${count} ${one}s`);

/** What can be done to the selected rows and columns, in words that say which: `Insert 2 rows above 5`. */
export const lineActions = ({ row, column, rows, columns }: Area): readonly LineAction[] => [
  { edit: "insertRows", label: `Insert ${several(rows, "row")} above ${row + 1}` },
  { edit: "insertColumns", label: `Insert ${several(columns, "column")} left of ${columnLetters(column)}` },
  { edit: "deleteRows", label: rows === 1 ? `Delete row ${row + 1}` : `Delete rows ${row + 1} to ${row + rows}` },
  { edit: "deleteColumns", label: deleteColumns(column, columns) },
];

const deleteColumns = (column: number, columns: number): string =>
  columns === 1
    ? `Delete column ${columnLetters(column)}`
    : `Delete columns ${columnLetters(column)} to ${columnLetters(column + columns - 1)}`;

/** Whether an edit makes sense of an area: not every row or column of a sheet at once. */
export const isPossible = ({ rows, columns }: Area, edit: LineEdit): boolean =>
  edit === "insertRows" || edit === "deleteRows" ? rows < 100_000 : columns < 1_000;

/** Does one of them to what is selected. */
export const doLineAction = (document: OpenDocument, edit: LineEdit): Refusal =>
  editLines(document, edit, document.host.session.selection.area);
