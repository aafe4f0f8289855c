import { contains, type Place } from "../grid/area.ts";
import { cellAt, type GridCell } from "../grid/grid.ts";
import type { StandingTable } from "../grid/layOut.ts";
import { quoteSheet } from "../grid/reference.ts";
import { noteOf, type TableModel } from "../grid/table.ts";
import { cellAddress } from "../grid/area.ts";
import {
  explainFigure,
  type ExplainedFigure,
  rowBehind,
  type RowBehind,
  sentence,
} from "../report/explain/explainFigure.ts";
import { indexItems } from "../report/explain/itemIndex.ts";
import { buildPack } from "../report/pack.ts";
import { tableNamed } from "../report/packs/choosePacks.ts";
import type { Assessed } from "./assess.ts";
import { besides } from "./beside/planColumns.ts";
import type { StandingColumn } from "./beside/standingColumns.ts";
import { inDateSystem } from "./inDateSystem.ts";
import { findStanding } from "./matchCell.ts";
import { isKeeping } from "./ownNames.ts";

/** What there is to say of a cell. */
export type Explained =
  /** A figure of a summary. `differs`: what stands in the cell is something else, and why that may be; null where it is the same. */
  | {
      readonly kind: "figure";
      readonly place: Place;
      readonly figure: ExplainedFigure;
      readonly differs: string | null;
    }
  /** A cell of a register: the item it belongs to, and why its direction of travel is what it is. */
  | { readonly kind: "item"; readonly place: Place; readonly row: RowBehind; readonly trend: string | null }
  /** Anything else, in a sentence or two. */
  | { readonly kind: "words"; readonly place: Place; readonly words: string };

/**
 * Explains what a cell shows. A figure of a summary is known wherever it stands: on a renamed sheet, moved, or with its rows and columns in
 * another order. Pure: the same workbook gives the same answer.
 */
export function explainCell(assessed: Assessed, place: Place): Explained {
  const { tables, sheets } = assessed.survey.own;
  const at = [...tables].find(
    ([, { sheet, area }]) => sheet === place.sheet && contains(area, place.row, place.column),
  );
  if (at !== undefined) return ownCell(assessed, place, at[0], at[1]);
  if (sheets.has(place.sheet)) return said(place, besideTable(assessed, place));
  const sources = sourcesOf(assessed);
  const of = itemPlace(assessed, place);
  const item = sources.itemAt(of);
  if (item !== null)
    return {
      kind: "item",
      place,
      row: rowBehind(of, sources),
      trend: item.trend === null ? null : `${item.trend.text}: ${sentence(item.trend.why)}`,
    };
  return said(
    place,
    `${quoteSheet(place.sheet)}!${cellAddress(place.row, place.column)} is neither in a summary nor in a register. Select a figure of a summary to see how it was made.`,
  );
}

/** A cell of a column of ours beside a register speaks of the item in its row. */
function itemPlace(assessed: Assessed, place: Place): Place {
  const isIn = ({ sheet, area }: StandingColumn): boolean =>
    sheet === place.sheet && contains(area, place.row, place.column);
  const beside = besides(assessed).find(({ standing }) => standing.some(isIn));
  const item = beside?.rated.register.items.find(({ row }) => row === place.row);
  return item?.place ?? place;
}

const said = (place: Place, words: string): Explained => ({ kind: "words", place, words });

/** What explanations look things up in: the workbook's cells and the items of its registers. */
export const sourcesOf = ({ reading, rated }: Assessed) => {
  const grids = new Map(reading.grids.map((grid) => [grid.sheet, grid]));
  const cellOf = ({ sheet, row, column }: Place): GridCell => {
    const grid = grids.get(sheet);
    return grid === undefined ? { value: "", text: "", format: "General" } : cellAt(grid, row, column);
  };
  return { cellOf, itemAt: indexItems(rated) };
};

/** A cell on a sheet of ours that is in none of its tables. */
const besideTable = ({ survey: { own } }: Assessed, { sheet }: Place): string =>
  [...own.tables.values()].some((one) => one.sheet === sheet)
    ? "This cell is beside the table: Scrutineer made nothing here. Select one of the table's figures."
    : `The sheet ${sheet} is a copy of one that Scrutineer made: it is not refreshed, and its figures are as they were. Select the figure on the sheet that it was copied from.`;

function ownCell(assessed: Assessed, place: Place, id: string, standing: StandingTable): Explained {
  if (isKeeping(id))
    return said(place, "Scrutineer keeps this sheet for itself; it is no summary. Select a figure of a summary.");
  const model = modelOf(assessed, id);
  if (model === null)
    return said(place, "This summary is no longer made: no register feeds it, so that its figures cannot be traced.");
  const found = findStanding(model, standing, place);
  if (found.kind === "head") return said(place, `${model.title}. ${noteOf(model)}`);
  if (found.kind === "none") return said(place, found.words);
  const cell = model.rows[found.row]?.[found.column];
  if (cell !== undefined && cell.written.length > 0)
    return said(
      place,
      "What is typed here is kept by Scrutineer, by item and period; until then it shows the register's own words.",
    );
  const figure = explainFigure(model, found.row, found.column, sourcesOf(assessed));
  if (figure === null) return said(place, noteOf(model));
  return { kind: "figure", place, figure, differs: found.differs };
}

/** The summary of an id as it would be made now; null when nothing feeds it. */
function modelOf({ input, reading }: Assessed, id: string): TableModel | null {
  const table = tableNamed(id);
  const model = table && buildPack({ id, title: id, tables: [table] }, input).find((one) => one.id === id);
  return model ? inDateSystem(model, reading.date1904) : null;
}
