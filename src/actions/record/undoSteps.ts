import { columnLetters, contains, LAST_COLUMN, LAST_ROW, type Place } from "../../grid/area.ts";
import { cellAt, type Grid } from "../../grid/grid.ts";
import { absoluteReference, parseReference, type SheetArea } from "../../grid/reference.ts";
import type { Write } from "../../grid/write.ts";
import type { ColumnPlace } from "../../workbook/askWidths.ts";
import { columnCharacters } from "../../workbook/columnPoints.ts";
import type { WorkbookReading } from "../../workbook/reading.ts";
import type { Located } from "./locate.ts";
import type { LeftThing } from "./undoCells.ts";

/** The writes that take back one thing that an action did, or why it is left. */
export type UndoneStep =
  { readonly kind: "done"; readonly writes: readonly Write[] } | ({ readonly kind: "left" } & LeftThing);

const done = (...writes: readonly Write[]): UndoneStep => ({ kind: "done", writes });
const left = (why: string): UndoneStep => ({ kind: "left", place: null, why });

/** Takes back a name: it refers again to what it referred to before, wherever that is by now. One that was changed since is left. */
export function undoName({ entry, now, before }: Located, { names }: WorkbookReading): UndoneStep {
  if (entry.kind !== "name") return done();
  const { name } = entry;
  const stands = names.find((one) => one.sheet === null && one.name.toLowerCase() === name.toLowerCase());
  if (!stands || entry.after === null)
    return entry.after === null && !stands ? done(...setName(entry, before)) : done();
  const isOurs =
    stands.formula === entry.after.formula ||
    (stands.refersTo !== null && now !== null && absoluteReference(stands.refersTo) === absoluteReference(now));
  const asBefore = stands.formula === entry.before?.formula;
  if (!isOurs && !asBefore) return left(`The name ${name} was changed since.`);
  if (entry.before === null) return done({ kind: "removeName", name });
  return parseReference(entry.before.formula) !== null && before === null
    ? left(`The name ${name} referred to cells that were deleted since.`)
    : done(...setName(entry, before));
}

function setName({ name, before }: Located["entry"] & { kind: "name" }, area: SheetArea | null): readonly Write[] {
  if (before === null) return [];
  const refersTo = area === null ? before.formula : `=${absoluteReference(area)}`;
  return [{ kind: "setName", name, refersTo, comment: before.comment, visible: before.visible }];
}

/** Takes back what was done to an Excel table; one that is gone needs nothing. */
export function undoTable({ entry, now }: Located, { tables }: WorkbookReading): UndoneStep {
  if (entry.kind === "tableAdded") return done({ kind: "removeTable", name: entry.name });
  if (entry.kind !== "tableResized" || now === null || !tables.some(({ name }) => name === entry.name)) return done();
  return done({ kind: "resizeTable", sheet: now.sheet, area: now.area, name: entry.name });
}

/** Takes away a chart that the action made, wherever its sheet is by now; one that is gone needs nothing. */
export const undoChart = ({ entry, now }: Located): UndoneStep =>
  entry.kind === "chartAdded" && now !== null
    ? done({ kind: "removeChart", sheet: now.sheet, name: entry.name })
    : done();

/**
 * Takes rows or columns out that the action put in, unless somebody has written there since.
 * @param ours whether a cell still holds what the action wrote
 */
export function undoLines(
  { entry, now }: Located,
  grids: readonly Grid[],
  ours: (place: Place) => boolean,
): UndoneStep {
  if ((entry.kind !== "rows" && entry.kind !== "columns") || now === null) return done();
  const { sheet, area } = now;
  const grid = grids.find((one) => one.sheet === sheet) ?? null;
  const [at, count, whole] =
    entry.kind === "rows"
      ? [area.row, area.rows, area.columns === LAST_COLUMN + 1]
      : [area.column, area.columns, area.rows === LAST_ROW + 1];
  const [before, words] =
    entry.kind === "rows"
      ? [entry.lines.area.rows, `Row ${at + 1}`]
      : [entry.lines.area.columns, `Column ${columnLetters(at)}`];
  if (!whole || count !== before || (grid !== null && !onlyOurs(grid, now, ours)))
    return left(`${words} of ${sheet}, which was put in, was filled in or changed since: it stays.`);
  return done({ kind: "takeOut", sheet, axis: entry.kind, at, count });
}

function onlyOurs(grid: Grid, { sheet, area }: SheetArea, ours: (place: Place) => boolean): boolean {
  const { row, column, rows, columns } = grid.area;
  for (let r = row; r < row + rows; r++)
    for (let c = column; c < column + columns; c++)
      if (contains(area, r, c) && cellAt(grid, r, c).value !== "" && !ours({ sheet, row: r, column: c })) return false;
  return true;
}

/** Takes away the look of cells that stood free before. */
export const undoLook = ({ entry, now }: Located): UndoneStep =>
  entry.kind === "look" && now !== null
    ? done({ kind: "clear", sheet: now.sheet, area: now.area, what: "formats" })
    : done();

/** Calls a sheet again what it was called before, unless somebody has named it since. */
export function undoRename({ entry, now }: Located, { sheets }: WorkbookReading): UndoneStep {
  if (entry.kind !== "sheetRenamed" || now === null) return done();
  if (now.sheet !== entry.after) return left(`The sheet ${now.sheet} was renamed since.`);
  const taken = sheets.some(({ name }) => name.toLowerCase() === entry.before.toLowerCase());
  if (taken && now.sheet.toLowerCase() !== entry.before.toLowerCase())
    return left(`The sheet ${now.sheet} keeps its name: another is called ${entry.before} by now.`);
  return done({ kind: "renameSheet", sheet: now.sheet, name: entry.before });
}

/** The widths of columns by now, in points, as a person can have set them since; null where it is not known. */
export type WidthNow = (place: ColumnPlace) => number | null;

/** Gives a column its width again, unless somebody has given it another since. Excel rounds a width to whole pixels. */
export function undoWidth({ entry, now }: Located, widthNow: WidthNow): UndoneStep {
  if (entry.kind !== "width" || now === null) return done();
  const { sheet, area } = now;
  const stands = widthNow({ sheet, column: area.column });
  if (stands === null || Math.abs(stands - entry.after) > PIXEL)
    return left(`Column ${columnLetters(area.column)} of ${sheet} was given another width since: it keeps it.`);
  const characters = columnCharacters(entry.before);
  return done({ kind: "columnWidth", sheet, column: area.column, columns: 1, characters });
}

/** A pixel in points. */
const PIXEL = 0.75;
