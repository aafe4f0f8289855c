import type { Place } from "../../grid/area.ts";
import type { Explanation } from "../../grid/explanation.ts";
import type { TrendLine } from "../../domain/register/trendLine.ts";
import { noteOf, type TableCell, type TableModel } from "../../grid/table.ts";
import { type CellOf, explanationOf } from "./derive.ts";
import type { Fact } from "./itemFacts.ts";
import type { FindItem, IndexedItem } from "./itemIndex.ts";

/** How many rows behind a figure are told; of more it is said how many there are. */
export const MOST_ROWS = 50;

/** A row of a register that a figure was made from. */
export interface RowBehind {
  readonly place: Place;
  /** null for a cell that is no item's. */
  readonly register: string | null;
  readonly title: string;
  readonly facts: readonly Fact[];
  readonly rating: string | null;
  readonly why: string | null;
  /** Its values from period to period; null where fewer than two are known, and for what has none. */
  readonly line: TrendLine | null;
}

/** A figure of a summary, explained. */
export interface ExplainedFigure extends Explanation {
  /** The table's title, what the figure's row is called there and its column's heading. */
  readonly table: string;
  readonly row: string;
  readonly column: string;
  /** What the figure is by the rule. */
  readonly shows: string;
  /** The rule that stands under the table's title. */
  readonly note: string;
  /** The first of the rows behind it. */
  readonly rows: readonly RowBehind[];
  /** How many more there are. */
  readonly more: number;
}

/** What an explanation looks things up in. */
export interface Sources {
  readonly cellOf: CellOf;
  readonly itemAt: FindItem;
}

const NO_RULE: Explanation = {
  rule: "The rule under the table's title says how its figures are made.",
  numerator: null,
  denominator: null,
};

/** Explains one cell of a table; null when the table has no such cell. Rows and columns count from 0, without the header row. */
export function explainFigure(
  model: TableModel,
  row: number,
  column: number,
  sources: Sources,
): ExplainedFigure | null {
  const cell = model.rows[row]?.[column];
  if (cell === undefined) return null;
  const rows = distinctRows(cell.behind, sources);
  return {
    ...(ruleOf(model, row, column, sources) ?? NO_RULE),
    table: model.title,
    row: rowNames(model, sources)(row, column),
    column: model.columns[column]?.heading ?? "",
    shows: cell.text,
    note: noteOf(model),
    rows: rows.slice(0, MOST_ROWS).map((place) => rowBehind(place, sources)),
    more: Math.max(0, rows.length - MOST_ROWS),
  };
}

/**
 * What the row of a figure is called: by the first text of the row, where that tells the table's rows apart; by the item that the figure is about where it
 * does not, as in a list of risks that begins with their level.
 */
export function rowNames({ rows }: TableModel, { itemAt }: Sources): (row: number, column: number) => string {
  const first = rows.map((cells) => cells[0]?.text ?? "");
  const tells = new Set(first).size === rows.length;
  return (row, column) => {
    const called = first[row] ?? "";
    if (tells) return called;
    const [item, ...others] = new Set((rows[row]?.[column]?.behind ?? []).map((place) => itemAt(place)?.item ?? null));
    return item && others.length === 0 ? item.title : called;
  };
}

/** How a figure was made: as its builder says, by the item's own rule, or as it follows from the cells behind it; null where only the note says it. */
export function ruleOf(model: TableModel, row: number, column: number, sources: Sources): Explanation | null {
  const cell = model.rows[row]?.[column];
  if (cell === undefined) return null;
  return cell.explanation ?? byItem(cell, sources.itemAt) ?? explanationOf(model, row, column, sources.cellOf);
}

/** The rule of a single item's rating or direction of travel, where that is what the cell shows. */
function byItem({ behind, text }: TableCell, itemAt: FindItem): Explanation | null {
  const [place] = behind;
  const item = place === undefined ? null : itemAt(place);
  if (item === null || behind.some((one) => itemAt(one)?.item !== item.item)) return null;
  const why = text === item.rating ? item.why : text === item.trend?.text ? item.trend.why : null;
  return why === null ? null : { rule: sentence(why), numerator: null, denominator: null };
}

/** A rule as it is printed beside a rating, as a sentence. */
export const sentence = (why: string): string =>
  why === "" ? why : `${why.charAt(0).toUpperCase()}${why.slice(1)}${/[.!?]$/.test(why) ? "" : "."}`;

/** The cells behind, one for each item: several cells of an item are one row. */
function distinctRows(behind: readonly Place[], { itemAt }: Sources): readonly Place[] {
  const seen = new Set<unknown>();
  return behind.filter((place) => {
    const known = itemAt(place)?.item ?? `${place.sheet}!${place.row},${place.column}`;
    if (seen.has(known)) return false;
    seen.add(known);
    return true;
  });
}

/** The row of a cell: its item, else what stands in the cell itself. */
export function rowBehind(place: Place, { cellOf, itemAt }: Sources): RowBehind {
  const item = itemAt(place);
  if (item === null)
    return { place, register: null, title: cellOf(place).text, facts: [], rating: null, why: null, line: null };
  return { place, ...ofItem(item) };
}

const ofItem = ({ register, item, facts, rating, why, trend, line }: IndexedItem): Omit<RowBehind, "place"> => ({
  register: register.layout.name,
  title: item.title,
  facts: trend === null ? facts : [...facts, { label: "Direction of travel", words: trend.text }],
  rating,
  why: why === null ? null : sentence(why),
  line: line === null ? null : line(),
});
