import { type Area } from "../../grid/area.ts";
import { look } from "../../grid/look.ts";
import { absoluteReference } from "../../grid/reference.ts";
import { HEADING_LOOK, markingRule } from "../../grid/tableLook.ts";
import type { Write } from "../../grid/write.ts";
import { hashOf } from "../../domain/narrative/hashOf.ts";
import type { TableInfo } from "../../workbook/reading.ts";
import type { ColumnPlan } from "./columnPlan.ts";

const WIDTH = 16;

/**
 * What puts a column of ours in, or brings it up to date: only cells that change are written. Its colours are one conditional format a word over
 * the whole column; they are given anew where the column grew, the words changed, or a person asked for it.
 * @param name the defined name that it has or gets
 */
export function columnWrites(plan: ColumnPlan, sheet: string, name: string, colours: boolean): readonly Write[] {
  const { area, standing, made } = plan;
  const body: Area = { ...area, row: area.row + 1, rows: Math.max(1, area.rows - 1) };
  const comment = commentOf(plan);
  const refersTo = absoluteReference({ sheet, area });
  const moved = standing === null || absoluteReference(standing) !== refersTo;
  const isNew = moved || standing.comment !== comment;
  return [
    ...contentWrites(plan, sheet),
    ...(standing === null || moved ? looks(sheet, area, body) : []),
    ...(standing === null
      ? [{ kind: "columnWidth", sheet, column: area.column, columns: 1, characters: WIDTH } as const]
      : []),
    ...(isNew || colours
      ? [{ kind: "conditionalFormat", sheet, area: body, rules: made.markings.map(markingRule) } as const]
      : []),
    ...(isNew ? [{ kind: "setName", name, refersTo: `=${refersTo}`, comment, visible: true } as const] : []),
  ];
}

/** Says whose the column is, and which words it colours. */
const commentOf = ({ key, made }: ColumnPlan): string =>
  `Scrutineer made this column: ${key} (${hashOf(JSON.stringify(made.markings))})`;

const looks = (sheet: string, area: Area, body: Area): readonly Write[] => [
  { kind: "look", sheet, areas: [{ ...area, rows: 1 }], look: HEADING_LOOK },
  { kind: "look", sheet, areas: [body], look: look({ vertical: "top", horizontal: "left" }) },
];

/** The formulas and texts of the cells that change, each kind at once; a cell that was formatted as Text takes no formula. */
function contentWrites({ area, cells }: ColumnPlan, sheet: string): readonly Write[] {
  const rows = Array.from({ length: area.rows }, (_, index) => area.row + index);
  const first = Math.min(area.row, ...cells.map(({ place }) => place.row));
  const last = Math.max(area.row + rows.length - 1, ...cells.map(({ place }) => place.row));
  const all: Area = { ...area, row: first, rows: last - first + 1 };
  const known = new Map(cells.map((cell) => [cell.place.row, cell]));
  const lines = Array.from({ length: all.rows }, (_, index) => known.get(first + index) ?? null);
  const texts = cells.filter(({ formula, before }) => formula !== null && before.format !== "General");
  const has = (isFormula: boolean): boolean => cells.some(({ formula }) => (formula !== null) === isFormula);
  const values = lines.map((cell) => [cell?.formula === null ? cell.text : null]);
  const formulas = lines.map((cell) => [cell?.formula ?? null]);
  return [
    ...(texts.length > 0
      ? [{ kind: "numberFormat", sheet, areas: texts.map(({ place }) => cellArea(place)), format: "General" } as const]
      : []),
    ...(has(false) ? [{ kind: "values", sheet, area: all, values } as const] : []),
    ...(has(true) ? [{ kind: "formulas", sheet, area: all, formulas } as const] : []),
  ];
}

const cellArea = ({ row, column }: { readonly row: number; readonly column: number }): Area => ({
  ...{ row, column, rows: 1, columns: 1 },
});

/** What stretches an Excel table over new columns right behind it, so that they are sorted along. */
export function stretchedTable(table: TableInfo, columns: readonly number[]): readonly Write[] {
  const { name, sheet, area } = table;
  const end = Math.max(area.column + area.columns, ...columns.map((column) => column + 1));
  if (end === area.column + area.columns) return [];
  return [{ kind: "resizeTable", sheet, name, area: { ...area, columns: end - area.column } }];
}
