import { numberCell, type TableCell, textCell } from "../../../grid/table.ts";
import type { RatingScale } from "../../../domain/ratingScale.ts";
import type { ItemBase } from "../../../domain/register/item.ts";
import type { RatedAction } from "../../../domain/register/rated.ts";
import { formatDay } from "../../../domain/serialDate.ts";
import { withFormula } from "../../cells.ts";
import { quoted, when } from "../expression.ts";
import type { Live, Working } from "../live.ts";

/** What the cells of a row are made from. */
export interface RowAsked {
  readonly live: Live;
  readonly name: Working["name"];
  readonly scale: RatingScale;
}

/** A column of a working sheet whose rows are made from items of some kind. */
export interface ColumnFor<T> {
  readonly heading: string;
  readonly width: number;
  readonly cell: (one: T, asked: RowAsked) => TableCell;
}

/** A column of a working sheet of actions. */
export type ActionColumn = ColumnFor<RatedAction>;

/** Something that has an item with a title. */
interface Titled {
  readonly item: Pick<ItemBase, "title">;
}

/** A text with the formula that gives it. */
export const worked = (value: string, formula: string): TableCell => withFormula(textCell(value), formula);

/** The same, but empty where the row is gone. */
export const present = ({ item }: Titled, value: string, formula: string): TableCell =>
  worked(value, item.title === "" ? formula : when(`[@Item]=""`, '""', formula));

/** Yes or No by a test; empty where the row is gone. */
export const yesNo = (one: Titled, value: boolean, test: string): TableCell =>
  present(one, value ? "Yes" : "No", when(test, quoted("Yes"), quoted("No")));

/** A day, or nothing, with the formula that gives it. */
export const dayCell = (day: number | null, formula: string): TableCell => ({
  ...(day === null ? textCell("") : numberCell(day, formatDay(day), DAY_FORMAT)),
  format: DAY_FORMAT,
  formula: `=${formula}`,
});

const DAY_FORMAT = "dd/mm/yyyy";

/** A date as lists show it, in the format of days also where it is said in words: another day may stand there later. */
export const asDate = (cell: TableCell): TableCell => ({ ...cell, format: LIST_FORMAT });

const LIST_FORMAT = "dd/mm/yy";
