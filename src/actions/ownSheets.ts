import { type Area, contains } from "../grid/area.ts";
import { cellAt, type Grid } from "../grid/grid.ts";
import { columnsInComment, type StandingTable } from "../grid/layOut.ts";
import type { SheetArea } from "../grid/reference.ts";
import type { TableInfo, WorkbookReading } from "../workbook/reading.ts";
import { NARRATIVE_TABLE } from "../report/narrative/narrativeColumns.ts";
import { isRuleTable, RULE_TABLES, ruleNoteRows } from "../report/rules/ruleTables.ts";
import { HISTORY_TABLE, isOwnName, markOf, tableMarkedBy } from "./ownNames.ts";

/** What the add-in made in a workbook before. */
export interface OwnSheets {
  /** By table id; a table whose sheet was deleted is not here. */
  readonly tables: ReadonlyMap<string, StandingTable>;
  /** The names of our sheets, copies that a person made of them included: no register is looked for there. */
  readonly sheets: ReadonlySet<string>;
}

/**
 * Finds what an earlier report left, by its defined names: they follow renamed sheets and moved cells.
 * Excel: a copied sheet carries its names along, scoped to the copy; so a copy is known as ours but is not refreshed.
 */
export function findOwnSheets(reading: WorkbookReading): OwnSheets {
  const tables = new Map<string, StandingTable>();
  const sheets = new Set<string>();
  for (const { name, refersTo, sheet, comment } of reading.names.filter((one) => isOwnName(one.name))) {
    const id = tableMarkedBy(name);
    if (id === null) continue;
    if (sheet !== null) sheets.add(sheet);
    if (refersTo === null) continue;
    sheets.add(refersTo.sheet);
    const madeColumns = columnsInComment(comment);
    const table = standing(reading, refersTo, id);
    if (sheet === null) tables.set(id, madeColumns === undefined ? table : { ...table, madeColumns });
  }
  for (const [id, table] of unnamedRules(reading, tables)) {
    tables.set(id, table);
    sheets.add(table.sheet);
  }
  return { tables, sheets };
}

/** The tables of rules whose defined name is gone, by their Excel tables: title and note stand above, and no name covers any of it. */
function unnamedRules(
  reading: WorkbookReading,
  known: ReadonlyMap<string, unknown>,
): readonly [string, StandingTable][] {
  return RULE_TABLES.filter(({ id }) => !known.has(id)).flatMap(({ id }): readonly [string, StandingTable][] => {
    const table = reading.tables.find(({ name }) => name === markOf(id).tableName);
    if (table === undefined) return [];
    const { row, rows, ...across } = table.area;
    const above = Math.min(row, ruleNoteRows(id) + 1);
    const found = standing(
      reading,
      { sheet: table.sheet, area: { ...across, row: row - above, rows: rows + above } },
      id,
    );
    return [[id, { ...found, typedBelow: found.area.rows }]];
  });
}

/** The tables to which a person may add rows: what is typed directly below them is theirs. */
const mayTakeRows = (id: string): boolean => isRuleTable(id) || id === HISTORY_TABLE || id === NARRATIVE_TABLE;

function standing(reading: WorkbookReading, { sheet, area }: SheetArea, id: string): StandingTable {
  const grid = reading.grids.find((one) => one.sheet === sheet) ?? null;
  const table = reading.tables.find(
    (one) => one.sheet === sheet && one.area.column === area.column && contains(area, one.area.row, area.column),
  );
  // What is typed directly below a table of rules is a rule; the next table of them is not.
  const next = Math.min(...ownRowsBelow(reading, { sheet, area }));
  const below = grid && mayTakeRows(id) ? Math.max(filledBelow(grid, area), rowsMore(table, area)) : 0;
  const typedBelow = Math.min(below, next - area.row - area.rows);
  const names = new Map(
    reading.names.flatMap(({ name, refersTo, sheet: scope }) =>
      scope === null && isOwnName(name) && refersTo?.sheet === sheet ? [[name, refersTo.area] as const] : [],
    ),
  );
  return {
    sheet,
    area: { ...area, rows: area.rows + typedBelow, columns: isRuleTable(id) ? widest(table, area) : area.columns },
    grid,
    tableName: table?.name ?? null,
    typedBelow,
    names,
  };
}

/** How many rows an Excel table goes on below an area: Excel takes in what is typed below or beside a table, a defined name does not. */
const rowsMore = (table: TableInfo | undefined, area: Area): number =>
  table === undefined ? 0 : Math.max(0, table.area.row + table.area.rows - area.row - area.rows);

const widest = (table: TableInfo | undefined, area: Area): number => Math.max(area.columns, table?.area.columns ?? 0);

/** The first rows of our other tables below an area. */
const ownRowsBelow = ({ names }: WorkbookReading, { sheet, area }: SheetArea): readonly number[] =>
  names.flatMap(({ name, refersTo, sheet: scope }) => {
    const isBelow = refersTo?.sheet === sheet && refersTo.area.row >= area.row + area.rows;
    return scope === null && isBelow && tableMarkedBy(name) !== null ? [refersTo.area.row] : [];
  });

/** How many rows directly below an area have something in its columns. */
function filledBelow(grid: Grid, { row, column, rows, columns }: Area): number {
  const isFilled = (at: number): boolean =>
    Array.from({ length: columns }, (_, c) => cellAt(grid, at, column + c).value).some((value) => value !== "");
  let count = 0;
  while (isFilled(row + rows + count)) count += 1;
  return count;
}

/** Whether rules stand on a sheet. */
export const holdsRules = ({ tables }: OwnSheets, sheet: string): boolean =>
  [...tables].some(([id, table]) => isRuleTable(id) && table.sheet === sheet);
