import { rangeOf } from "./askArea.ts";
import { askStrip, cellsIn, type Strip } from "./askCells.ts";
import { wasTooMuchToRead } from "./hostError.ts";
import type { BeginReading } from "./attend.ts";
import { type Piece, planReading } from "./pieces.ts";

/** The strips of sheets by the sheets' ids, each from the top. */
export type Strips = ReadonlyMap<string, readonly Strip[]>;

/**
 * Reads pieces, up to `cells` cells a trip; a trip that Excel refuses as too large is made again with half of them.
 * Syncs: 1 for each trip, refused ones included.
 * @throws WorkbookError `stopped` when it was called off before the last of them
 */
export async function readPieces(
  context: Excel.RequestContext,
  pieces: readonly Piece[],
  cells: number,
  begin: BeginReading,
): Promise<Strips> {
  const strips = new Map<string, Strip[]>();
  await readOn({ context, begin, strips }, pieces, cells, 0);
  return strips;
}

interface Course {
  readonly context: Excel.RequestContext;
  readonly begin: BeginReading;
  readonly strips: Map<string, Strip[]>;
}

/** Reads the next trip, then the rest, after so many that have been read. */
async function readOn(course: Course, pending: readonly Piece[], cells: number, read: number): Promise<void> {
  const [now, ...later] = planReading(pending, cells);
  if (!now) return;
  await course.begin(read + 1, read + 1 + later.length);
  const answers = await readNow(course.context, now);
  if (!answers) return readOn(course, pending, Math.floor(sizeOf(now) / 2), read);
  const { strips } = course;
  now.forEach(({ sheetId }, i) => {
    strips.set(sheetId, [...(strips.get(sheetId) ?? []), ...answers.slice(i, i + 1)]);
  });
  return readOn(course, later.flat(), cells, read + 1);
}

/** The strips of some pieces; null when Excel refuses them as too large and they can still be halved. */
async function readNow(context: Excel.RequestContext, pieces: readonly Piece[]): Promise<readonly Strip[] | null> {
  const { worksheets } = context.workbook;
  const asked = pieces.map(({ sheetId, area, formulas }) => {
    const strip = askStrip(rangeOf(worksheets.getItem(sheetId), area), formulas);
    return () => answered(strip(area));
  });
  try {
    await context.sync();
  } catch (error) {
    const single = pieces.length === 1 && pieces[0]?.area.rows === 1;
    if (single || !wasTooMuchToRead(error)) throw error;
    return null;
  }
  return asked.map((answer) => answer());
}

/** A piece has rows and columns of its own, so Excel has no reason to give no cells of it. */
function answered(strip: Strip | null): Strip {
  if (!strip) throw new RangeError("A piece of a sheet was answered without cells.");
  return strip;
}

const sizeOf = (pieces: readonly Piece[]): number => pieces.reduce((sum, piece) => sum + cellsIn(piece.area), 0);
