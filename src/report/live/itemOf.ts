import type { TableCell } from "../../grid/table.ts";
import type { RatingScale } from "../../domain/ratingScale.ts";
import { markedRating } from "../cells.ts";
import { quoted, when } from "./expression.ts";
import type { Working } from "./live.ts";

/** What stands in a column of a working sheet for its item of a place, from 0 in the register's order, as an expression. */
const itemAt = (working: Working, heading: string, index: number): string =>
  `INDEX(${working.name(heading)},${index + 1})`;

/** What a column of a working sheet says of the item that has a number in a column of numbers; empty where none has. */
export const itemNumbered = (working: Working, heading: string, order: string, number: number): string =>
  `IFERROR(INDEX(${working.name(heading)},MATCH(${number},${working.name(order)},0))&"","")`;

/** Whether a working sheet has a column. */
export const hasColumn = ({ model }: Working, heading: string): boolean =>
  model.columns.some((column) => column.heading === heading);

/** A rating with its mark, taken from a working sheet; a fixed value without one. */
export function markedOf(cell: TableCell, working: Working | null, index: number, scale: RatingScale): TableCell {
  return working === null ? cell : { ...cell, formula: `=${markedFormula(itemAt(working, "Rating", index), scale)}` };
}

/** A rating with its mark before it, as an expression. */
function markedFormula(rating: string, scale: RatingScale): string {
  const marked = [...scale.steps, ...scale.beside].filter(({ mark }) => mark !== "");
  return marked.reduceRight(
    (otherwise, { word }) => when(`${rating}=${quoted(word)}`, quoted(markedRating(scale, word)), otherwise),
    rating,
  );
}
