import { LAST_COLUMN } from "../grid/area.ts";
import type { Grid } from "../grid/grid.ts";
import type { BeginReading } from "./attend.ts";
import { askOutline, cellsIn, gridOf, type Outline, usedPart } from "./askCells.ts";
import type { Lists } from "./askLists.ts";
import { askSheetParts, type SheetParts } from "./askSheetParts.ts";
import type { SheetInfo } from "./reading.ts";
import { readPieces } from "./readPieces.ts";
import { sheetTooLarge, sheetTooWide } from "./sentences.ts";
import { WorkbookError } from "./workbookError.ts";

/**
 * The most cells that the first piece has: 4 MB at 64 bytes a cell. (10,000 rows of 11 columns answer with 4.9 MB, which
 * is 45 bytes a cell; long texts need more, and then the pieces are halved until they fit.)
 */
const FIRST_CELLS = 65_536;

/** Source: "Resource limits and performance optimization for Office Add-ins", learn.microsoft.com. */
const MOST_CELLS = 5_000_000;

/** What there is besides the lists: the used parts of sheets, and what belongs to single sheets. */
export interface SheetContents extends SheetParts {
  readonly grids: readonly Grid[];
}

/**
 * Reads sheets that are too large for one trip.
 * Syncs: 1 for their sizes, then 1 for each piece.
 * @throws WorkbookError `too-large` when a sheet uses more than 5,000,000 cells (exactly as many are read), or all of its
 * 16,384 columns.
 */
export async function readInPieces(
  context: Excel.RequestContext,
  lists: Lists,
  sheets: readonly (Pick<SheetInfo, "id" | "name"> & { readonly formulas: boolean })[],
  begin: BeginReading,
): Promise<SheetContents> {
  const parts = askSheetParts(context, lists);
  const asked = sheets.map(({ id, name, formulas }) => ({
    id,
    formulas,
    outline: askOutline(usedPart(context, id), name),
  }));
  await context.sync();
  const outlines = asked.flatMap(({ id, formulas, outline }) => withId(id, formulas, outline()));
  outlines.forEach(({ outline }) => refuseGiant(outline));
  const pieces = outlines.map(({ id, formulas, outline }) => ({ sheetId: id, formulas, area: outline.area }));
  const strips = await readPieces(context, pieces, firstCells(outlines.map(({ outline }) => outline)), begin);
  return { ...parts(), grids: outlines.map(({ id, outline }) => gridOf(outline, strips.get(id) ?? [])) };
}

/** All of it has just been refused, so half of it is the most that is worth asking for. */
const firstCells = (outlines: readonly Outline[]): number =>
  Math.min(FIRST_CELLS, Math.ceil(outlines.reduce((sum, { area }) => sum + cellsIn(area), 0) / 2));

const withId = (
  id: string,
  formulas: boolean,
  outline: Outline | null,
): readonly { id: string; formulas: boolean; outline: Outline }[] => (outline ? [{ id, formulas, outline }] : []);

/** Excel gives no cells of whole rows, however few they are, and pieces are rows. */
function refuseGiant({ sheet, area }: Outline): void {
  if (area.columns > LAST_COLUMN) throw new WorkbookError(sheetTooWide(sheet, area));
  if (cellsIn(area) > MOST_CELLS) throw new WorkbookError(sheetTooLarge(sheet, area));
}
