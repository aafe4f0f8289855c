import type { Grid } from "../grid/grid.ts";
import type { BeginReading } from "./attend.ts";
import { askOutline, askStrip, gridOf, usedPart } from "./askCells.ts";
import { askLists, type Lists } from "./askLists.ts";
import { askSheetParts } from "./askSheetParts.ts";
import { wasTooMuchToRead } from "./hostError.ts";
import { readInPieces, type SheetContents } from "./readInPieces.ts";
import type { NameInfo, ReadOptions, SheetInfo, WorkbookReading } from "./reading.ts";

/**
 * Reads a workbook: its sheets, tables and names, and the used cells of the sheets that the options choose.
 * Syncs: 2, whatever the number of sheets and rows: the lists, then the cells. Where Excel refuses to answer with so
 * much at once (Excel on the web above 5 MB), 1 more for the sizes and 1 for each piece of about 4 MB.
 * @param begin hears of each piece; of what comes first there is one
 * @throws WorkbookError when Excel refuses; `stopped` when it was called off
 */
export async function readWorkbook(
  context: Excel.RequestContext,
  options: ReadOptions,
  begin: BeginReading,
): Promise<WorkbookReading> {
  await begin(1, 1);
  const answer = askLists(context);
  await context.sync();
  const lists = answer();
  const chosen = lists.sheets.filter((sheet) => isChosen(sheet, lists.names, options));
  const sheets = chosen.map((sheet) => ({ ...sheet, formulas: isNamed(sheet, lists.names, options.formulasNamed) }));
  await begin(1, 1);
  const contents = (await readAtOnce(context, lists, sheets)) ?? (await readInPieces(context, lists, sheets, begin));
  return { ...lists, ...contents };
}

/** Excel: sheet names that differ only in capitals are the same name. */
function isChosen(sheet: SheetInfo, names: readonly NameInfo[], { cells, alsoRead, alsoNamed }: ReadOptions): boolean {
  if (cells === "visible" && sheet.visible) return true;
  return alsoRead.some((name) => isSheet(sheet, name)) || isNamed(sheet, names, alsoNamed);
}

/** Whether a name of the workbook that begins so points to a sheet. */
const isNamed = (sheet: SheetInfo, names: readonly NameInfo[], begins: ReadOptions["alsoNamed"] = []): boolean => {
  const all = typeof begins === "string" ? [begins] : begins;
  const isOne = (name: string): boolean => all.some((one) => name.startsWith(one));
  return names.some(({ name, refersTo }) => refersTo !== null && isOne(name) && isSheet(sheet, refersTo.sheet));
};

const isSheet = (sheet: SheetInfo, name: string): boolean => name.toLowerCase() === sheet.name.toLowerCase();

/** A sheet to read, and whether its formulas are asked for as well. */
export interface SheetToRead extends SheetInfo {
  readonly formulas: boolean;
}

/** Reads sheets with one trip; null when Excel finds that too much. */
async function readAtOnce(
  context: Excel.RequestContext,
  lists: Lists,
  sheets: readonly SheetToRead[],
): Promise<SheetContents | null> {
  const parts = askSheetParts(context, lists);
  const asked = sheets.map(({ id, name, formulas }) => askGrid(usedPart(context, id), name, formulas));
  try {
    await context.sync();
  } catch (error) {
    if (!wasTooMuchToRead(error)) throw error;
    return null;
  }
  const grids = asked.map((answer) => answer());
  if (grids.includes("too large")) return null;
  return { ...parts(), grids: grids.filter((grid) => grid !== null && grid !== "too large") };
}

/** Asks for a sheet's whole used part; the answer, after the next sync, is null when the sheet is empty. */
function askGrid(used: Excel.Range, sheet: string, formulas: boolean): () => Grid | "too large" | null {
  const outline = askOutline(used, sheet);
  const strip = askStrip(used, formulas);
  return () => {
    const found = outline();
    if (!found) return null;
    const cells = strip(found.area);
    return cells ? gridOf(found, [cells]) : "too large";
  };
}
