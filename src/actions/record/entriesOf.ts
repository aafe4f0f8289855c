import { footprintOf, type TouchedLines } from "../../grid/footprint.ts";
import { LAST_COLUMN, LAST_ROW, type Place } from "../../grid/area.ts";
import type { CellContent } from "../../grid/cellContent.ts";
import { cellAt, formulaAt } from "../../grid/grid.ts";
import { parseReference, type SheetArea } from "../../grid/reference.ts";
import type { Stood } from "../../grid/sheetTrack.ts";
import type { Write } from "../../grid/write.ts";
import type { ColumnPlace } from "../../workbook/askWidths.ts";
import { columnPoints } from "../../workbook/columnPoints.ts";
import type { WorkbookReading } from "../../workbook/reading.ts";
import type { OwnSheets } from "../ownSheets.ts";
import type { NameState, RecordEntry } from "./recordEntry.ts";

/** A cell that was looked at just before it is written to, with its formula. */
export interface SeenCell {
  readonly place: Place;
  readonly content: CellContent;
}

/** How wide a column was just before, in points. */
export interface SeenWidth extends ColumnPlace {
  readonly points: number;
}

/** What was looked at just before, as a reading does not have it. */
export interface Seen {
  readonly cells: readonly SeenCell[];
  readonly widths: readonly SeenWidth[];
}

/** What writes change of a workbook as it was read, in the order in which it is kept. */
export function entriesOf(
  writes: readonly Write[],
  reading: WorkbookReading,
  own: OwnSheets,
  { cells: seen, widths }: Seen,
): readonly RecordEntry[] {
  const { cells, lines, looked, added, renamed } = footprintOf(writes, stoodIn(reading, own, seen));
  // What is kept once the action is over goes by the names that sheets have then.
  const renamedTo = (sheet: string): string => renamed.find(({ before }) => before === sheet)?.after ?? sheet;
  return [
    ...added.map((sheet) => ({ kind: "sheetAdded", sheet }) as const),
    ...renamed.map((one) => ({ kind: "sheetRenamed", ...one }) as const),
    ...lines.map((one) => ({ kind: one.axis, lines: areaOfLines({ ...one, sheet: renamedTo(one.sheet) }) })),
    ...looked.map(({ sheet, area }) => ({ kind: "look", area: { sheet: renamedTo(sheet), area } }) as const),
    ...widthEntries(writes, widths),
    ...tableEntries(writes, reading, added),
    ...chartEntries(writes, renamedTo),
    ...nameEntries(writes, reading, added),
    ...cells.map(({ sheet, row, column, ...rest }) => {
      const place = { sheet: rest.isNew ? renamedTo(sheet) : sheet, row, column };
      return { kind: "cell", place, ...rest } as const;
    }),
  ];
}

function stoodIn(reading: WorkbookReading, own: OwnSheets, seen: readonly SeenCell[]): Stood {
  const grids = new Map(reading.grids.map((grid) => [grid.sheet, grid]));
  const known = new Map(seen.map(({ place, content }) => [keyOf(place.sheet, place.row, place.column), content]));
  return {
    contentOf: (sheet, row, column) => {
      const looked = known.get(keyOf(sheet, row, column));
      const grid = grids.get(sheet);
      if (looked) return looked;
      if (!grid) return { value: "", formula: null, format: "General" };
      const { value, format } = cellAt(grid, row, column);
      return { value, format, formula: formulaAt(grid, row, column) };
    },
    usedOf: (sheet) => grids.get(sheet)?.area ?? null,
    ours: [...own.tables.values()].map(({ sheet, area }) => ({ sheet, area })),
  };
}

const keyOf = (sheet: string, row: number, column: number): string => `${sheet}!${row},${column}`;

/** Whole rows or columns, from the sheet's one edge to the other. */
const areaOfLines = ({ sheet, axis, at, count }: TouchedLines): SheetArea => ({
  sheet,
  area:
    axis === "rows"
      ? { row: at, rows: count, column: 0, columns: LAST_COLUMN + 1 }
      : { row: 0, rows: LAST_ROW + 1, column: at, columns: count },
});

/** The columns that get another width than the one that was looked at; on our own sheets none is. */
const widthEntries = (writes: readonly Write[], widths: readonly SeenWidth[]): readonly RecordEntry[] =>
  writes.flatMap((write): readonly RecordEntry[] => {
    if (write.kind !== "columnWidth") return [];
    const after = columnPoints(write.characters);
    return widths.flatMap(({ sheet, column, points }): readonly RecordEntry[] => {
      const isIn = sheet === write.sheet && column >= write.column && column < write.column + write.columns;
      const lines = areaOfLines({ sheet, axis: "columns", at: column, count: 1 });
      return isIn && points !== after ? [{ kind: "width", lines, before: points, after }] : [];
    });
  });

function tableEntries(
  writes: readonly Write[],
  { tables }: WorkbookReading,
  added: readonly string[],
): readonly RecordEntry[] {
  return writes.flatMap((write): readonly RecordEntry[] => {
    if (write.kind === "addTable") return added.includes(write.sheet) ? [] : [{ kind: "tableAdded", name: write.name }];
    const stood = write.kind === "resizeTable" ? tables.find(({ name }) => name === write.name) : undefined;
    return stood ? [{ kind: "tableResized", name: stood.name, before: stood }] : [];
  });
}

/** The charts that are put on sheets. */
const chartEntries = (writes: readonly Write[], renamedTo: (sheet: string) => string): readonly RecordEntry[] =>
  writes.flatMap((write): readonly RecordEntry[] =>
    write.kind === "addChart" ? [{ kind: "chartAdded", sheet: renamedTo(write.sheet), name: write.name }] : [],
  );

/** The names that become something else. One that is made on a sheet that is made goes with the sheet. */
function nameEntries(
  writes: readonly Write[],
  { names }: WorkbookReading,
  added: readonly string[],
): readonly RecordEntry[] {
  const last = new Map<string, NameState | null>();
  for (const write of writes) {
    if (write.kind === "setName")
      last.set(write.name, { formula: write.refersTo, comment: write.comment, visible: write.visible });
    if (write.kind === "removeName") last.set(write.name, null);
  }
  return [...last].flatMap(([name, after]): readonly RecordEntry[] => {
    const stood = names.find((one) => one.sheet === null && one.name.toLowerCase() === name.toLowerCase());
    const before = stood ? { formula: stood.formula, comment: stood.comment, visible: stood.visible } : null;
    const onNewSheet = added.includes(parseReference(after?.formula ?? "")?.sheet ?? "");
    if (JSON.stringify(before) === JSON.stringify(after) || (before === null && onNewSheet)) return [];
    return [{ kind: "name", name, before, after }];
  });
}
