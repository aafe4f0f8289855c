import type { Area } from "./area.ts";
import { type Grid, cellAt } from "./grid.ts";
import { placeTable, type TablePlacement } from "./placeTable.ts";
import { absoluteReference } from "./reference.ts";
import type { Scalar } from "./scalar.ts";
import type { TableModel } from "./table.ts";
import { frameLook, rowsLook } from "./tableLook.ts";
import type { Write } from "./write.ts";

/** A table as an earlier report left it: the sheet it stands on, the area it covers and what the sheet shows now. */
export interface StandingTable {
  readonly sheet: string;
  readonly area: Area;
  readonly grid: Grid | null;
  /** The Excel table's name, if a person has not made it a plain range. */
  readonly tableName: string | null;
}

/** How a table is marked as ours: the defined name over it, and the name its Excel table gets when it is first made. */
export interface TableMark {
  readonly name: string;
  readonly tableName: string;
}

/**
 * What to write so that the workbook shows a table. A new table gets a sheet of its own; a standing one is refreshed in place, cell by
 * cell: what is already right is not written, and nothing is written at all when everything is.
 * @param sheet the name of the sheet it stands on, or of the sheet to add
 */
export function layOut(
  model: TableModel,
  sheet: string,
  mark: TableMark,
  standing: StandingTable | null,
): readonly Write[] {
  const placed = placeTable(model, standing?.area ?? { row: 0, column: 0 });
  const name: Write = {
    kind: "setName",
    name: mark.name,
    refersTo: `=${absoluteReference({ sheet, area: placed.whole })}`,
    comment: `Scrutineer made this table: ${model.title}`,
    visible: true,
  };
  if (standing === null) {
    return [
      { kind: "addSheet", sheet, after: null, visible: true },
      ...cellWrites(sheet, placed, null),
      { kind: "addTable", sheet, area: placed.table, name: mark.tableName, style: "TableStyleLight1" },
      ...frameLook(sheet, model, placed),
      ...rowsLook(sheet, model, placed),
      name,
    ];
  }
  const same = standing.area.rows === placed.whole.rows && standing.area.columns === placed.whole.columns;
  const cells = cellWrites(sheet, placed, standing.grid);
  return same ? cells : [...shrink(sheet, placed, standing), ...cells, ...rowsLook(sheet, model, placed), name];
}

/** The cells of a table that do not yet hold what they should. */
function cellWrites(sheet: string, placed: TablePlacement, grid: Grid | null): readonly Write[] {
  return placed.cells.flatMap((row, r) =>
    row.flatMap((cell, c): readonly Write[] => {
      const area: Area = { row: placed.whole.row + r, column: placed.whole.column + c, rows: 1, columns: 1 };
      const stands = grid === null ? null : cellAt(grid, area.row, area.column);
      const wanted: Scalar = cell?.value ?? "";
      const right = stands === null ? wanted === "" : stands.value === wanted;
      const format = cell?.format ?? "General";
      return [
        ...(format === (stands?.format ?? "General")
          ? []
          : [{ kind: "numberFormat", sheet, areas: [area], format } as const]),
        ...(right ? [] : [{ kind: "values", sheet, area, values: [[wanted]] } as const]),
      ];
    }),
  );
}

/** Takes away the rows and columns that the table no longer covers, and fits its Excel table to the new size. */
function shrink(sheet: string, placed: TablePlacement, standing: StandingTable): readonly Write[] {
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
