import type { Area } from "./area.ts";
import type { CellContent } from "./cellContent.ts";
import { cellAt, formulaAt, type Grid } from "./grid.ts";
import { makeRoom, type Room } from "./makeRoom.ts";
import { placeTable, type TablePlacement } from "./placeTable.ts";
import { absoluteReference } from "./reference.ts";
import type { TableCell, TableModel } from "./table.ts";
import { frameLook, headLook, rowsLook } from "./tableLook.ts";
import type { Write } from "./write.ts";

/** A table as an earlier report left it: the sheet it stands on, the area it covers and what the sheet shows now. */
export interface StandingTable {
  readonly sheet: string;
  /** From the title to the last row, with the rows that a person typed directly below where those belong to the table. */
  readonly area: Area;
  readonly grid: Grid | null;
  /** The Excel table's name, if a person has not made it a plain range. */
  readonly tableName: string | null;
  /** How many of the area's last rows a person typed below what the table's name covers. */
  readonly typedBelow: number;
  /** How many columns the add-in made, where that is known: the area may have more, which a person put in. */
  readonly madeColumns?: number;
  /** The defined names of ours that point to the sheet, with what they refer to. */
  readonly names: ReadonlyMap<string, Area>;
}

/** The first cell of a table. */
export type Origin = Pick<Area, "row" | "column">;

/** How a table is marked as ours: the defined name over it, and the name its Excel table gets when it is first made. */
export interface TableMark {
  readonly name: string;
  readonly tableName: string;
}

/**
 * What to write so that the workbook shows a table. A new table gets a sheet of its own; a standing one is refreshed in place, cell by
 * cell: what is already right is not written, and nothing is written at all when everything is. Where a table grows, what a person put
 * below it or beside it moves on.
 * @param sheet the name of the sheet it stands on, or of the sheet to add
 * @param at where a new table stands on a sheet that is there, below others; null: at the top of a sheet of its own
 */
export function layOut(
  model: TableModel,
  sheet: string,
  mark: TableMark,
  standing: StandingTable | null,
  at: Origin | null = null,
): readonly Write[] {
  const placed = placeTable(model, standing?.area ?? at ?? { row: 0, column: 0 });
  const name: Write = {
    kind: "setName",
    name: mark.name,
    refersTo: `=${absoluteReference({ sheet, area: placed.whole })}`,
    comment: tableComment(model),
    visible: true,
  };
  return standing === null
    ? [...firstTime(model, sheet, mark, placed, at), name, ...partNames(model, sheet, placed, new Map())]
    : [...refreshed(model, sheet, placed, standing, name), ...partNames(model, sheet, placed, standing.names)];
}

/** What the name over a table says of it: also how many columns are ours, so that those which a person puts in can be told. */
const tableComment = ({ sheetName, columns }: TableModel): string =>
  `Scrutineer made this table: ${sheetName} (${columns.filter(({ theirs }) => theirs !== true).length} columns)`;

/** How many columns the add-in made, by the comment of the name over a table; undefined where it does not say. */
export function columnsInComment(comment: string): number | undefined {
  const [, count] = /\((\d+) columns\)$/.exec(comment) ?? [];
  return count === undefined ? undefined : Number(count);
}

/** The names of parts of the table that do not yet point where they should. */
function partNames(
  { names = [], sheetName }: TableModel,
  sheet: string,
  { body }: TablePlacement,
  standing: ReadonlyMap<string, Area>,
): readonly Write[] {
  return names.flatMap(({ name, column, row }): readonly Write[] => {
    const rows = row === null ? { row: body.row, rows: body.rows } : { row: body.row + row, rows: 1 };
    const area: Area = { ...rows, column: body.column + column, columns: 1 };
    const refersTo = absoluteReference({ sheet, area });
    const stands = standing.get(name);
    if (stands && absoluteReference({ sheet, area: stands }) === refersTo) return [];
    return [
      {
        kind: "setName",
        name,
        refersTo: `=${refersTo}`,
        comment: `Part of a table that Scrutineer made: ${sheetName}`,
        visible: true,
      },
    ];
  });
}

const firstTime = (
  model: TableModel,
  sheet: string,
  mark: TableMark,
  placed: TablePlacement,
  at: Origin | null,
): readonly Write[] => [
  ...(at === null ? [{ kind: "addSheet", sheet, after: null, visible: true } as const] : []),
  ...cellWrites(sheet, asTexts(model, placed), at === null ? NOTHING_STANDS : () => null),
  { kind: "addTable", sheet, area: placed.table, name: mark.tableName, style: "TableStyleLight1" },
  ...(at === null ? frameLook(sheet, model, placed) : belowLook(sheet, placed)),
  ...rowsLook(sheet, model, placed),
  ...longFormulas(sheet, model, placed),
];

/**
 * Whether a cell's formula gives a text that is broken over several lines: rows are fitted while it stands there as a text.
 * Excel: works formulas out only after the rows are fitted, as calculation waits for the end of a batch (`suspendApiCalculationUntilNextSync`),
 * and does not fit them again then.
 */
const isLong = (model: TableModel, cell: TableCell | null, column: number): boolean =>
  cell !== null &&
  cell.formula !== null &&
  typeof cell.value === "string" &&
  cell.value.length > (model.columns[column]?.width ?? 0);

/** The cells of a table with long texts in the place of the formulas that give them. */
const asTexts = (model: TableModel, placed: TablePlacement): TablePlacement => ({
  ...placed,
  cells: placed.cells.map((row) =>
    row.map((cell, column) => (cell !== null && isLong(model, cell, column) ? { ...cell, formula: null } : cell)),
  ),
});

/** The formulas that give long texts. */
const longFormulas = (sheet: string, model: TableModel, { cells, whole }: TablePlacement): readonly Write[] =>
  cells.flatMap((row, r) =>
    row.flatMap((cell, c): readonly Write[] => {
      const formula = cell?.formula ?? null;
      if (formula === null || !isLong(model, cell, c)) return [];
      const area: Area = { row: whole.row + r, column: whole.column + c, rows: 1, columns: 1 };
      return [{ kind: "formulas", sheet, area, formulas: [[formula]] }];
    }),
  );

/** The look of title and note of a table below others, in rows that may have been as high as what stood there. */
const belowLook = (sheet: string, placed: TablePlacement): readonly Write[] => [
  ...headLook(sheet, placed, 12),
  { kind: "autofitRows", sheet, row: placed.whole.row, rows: placed.header.row - placed.whole.row },
];

function refreshed(
  model: TableModel,
  sheet: string,
  placed: TablePlacement,
  standing: StandingTable,
  name: Write,
): readonly Write[] {
  const { area, typedBelow } = standing;
  const room = makeRoom(sheet, area, placed.whole, standing.grid);
  const stands = standsAfter(standing, room);
  const same = area.rows === placed.whole.rows && area.columns === placed.whole.columns && typedBelow === 0;
  if (same) return cellWrites(sheet, placed, stands);
  return [
    ...room.writes,
    ...fit(sheet, placed, standing),
    ...cellWrites(sheet, asTexts(model, placed), stands),
    ...rowsLook(sheet, model, placed),
    ...longFormulas(sheet, model, placed),
    name,
  ];
}

/** What a cell holds and how it shows it; null where that is not known. */
type Stands = (row: number, column: number) => CellContent | null;

const NOTHING_STANDS: Stands = () => ({ value: "", formula: null, format: "General" });

/** What the sheet holds once room has been made: a new row or column is empty, in a format that it took from its neighbours. */
const standsAfter =
  ({ grid, area }: StandingTable, { rows, columns }: Room): Stands =>
  (row, column) => {
    const isNew = (rows > 0 && row >= area.row + area.rows) || (columns > 0 && column >= area.column + area.columns);
    if (grid === null || isNew) return null;
    const { value, format } = cellAt(grid, row, column);
    return { value, format, formula: formulaAt(grid, row, column) };
  };

/** The cells of a table that do not yet hold what they should. */
function cellWrites(sheet: string, placed: TablePlacement, stands: Stands): readonly Write[] {
  return placed.cells.flatMap((row, r) =>
    row.flatMap((cell, c): readonly Write[] => {
      const area: Area = { row: placed.whole.row + r, column: placed.whole.column + c, rows: 1, columns: 1 };
      const now = stands(area.row, area.column);
      const { value = "", formula = null, format = "General" } = cell ?? {};
      return [
        ...(now?.format === format ? [] : [{ kind: "numberFormat", sheet, areas: [area], format } as const]),
        ...contentWrite(sheet, area, { value, formula }, now),
      ];
    }),
  );
}

/** What gives a cell its formula, or without one its value, where it does not hold just that. */
function contentWrite(
  sheet: string,
  area: Area,
  { value, formula }: Pick<CellContent, "value" | "formula">,
  now: CellContent | null,
): readonly Write[] {
  if (formula !== null)
    return now?.formula === formula ? [] : [{ kind: "formulas", sheet, area, formulas: [[formula]] }];
  const stands = now !== null && now.formula === null && now.value === value;
  return stands ? [] : [{ kind: "values", sheet, area, values: [[value]] }];
}

/** Takes away the rows and columns that the table no longer covers, and fits its Excel table to the new size. */
function fit(sheet: string, placed: TablePlacement, standing: StandingTable): readonly Write[] {
  const below = standing.area.rows - placed.whole.rows;
  const beside = standing.area.columns - placed.whole.columns;
  const { row, column, rows, columns } = placed.whole;
  const clear = (area: Area): Write => ({ kind: "clear", sheet, area, what: "all" });
  return [
    ...(standing.tableName === null
      ? []
      : [{ kind: "resizeTable", sheet, area: placed.table, name: standing.tableName } as const]),
    ...(below > 0 ? [clear({ row: row + rows, column, rows: below, columns: standing.area.columns })] : []),
    ...(beside > 0 ? [clear({ row, column: column + columns, rows: standing.area.rows, columns: beside })] : []),
  ];
}
