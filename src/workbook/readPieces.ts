import { rangeOf } from "./askArea.ts";
import { askStrip, cellsIn, type Strip } from "./askCells.ts";
import { wasTooMuchToRead } from "./hostError.ts";
import { type Piece, takePieces } from "./pieces.ts";

/** The strips of sheets by the sheets' ids, each from the top. */
export type Strips = ReadonlyMap<string, readonly Strip[]>;

/**
 * Reads pieces, up to `cells` cells a trip; a trip that Excel refuses as too large is made again with half of them.
 * Syncs: 1 for each trip, refused ones included.
 */
export async function readPieces(
  context: Excel.RequestContext,
  pieces: readonly Piece[],
  cells: number,
): Promise<Strips> {
  const strips = new Map<string, Strip[]>();
  await readOn(context, pieces, cells, strips);
  return strips;
}

async function readOn(
  context: Excel.RequestContext,
  pending: readonly Piece[],
  cells: number,
  strips: Map<string, Strip[]>,
): Promise<void> {
  if (pending.length === 0) return;
  const { now, later } = takePieces(pending, cells);
  const answers = await readNow(context, now);
  if (!answers) return readOn(context, pending, Math.floor(sizeOf(now) / 2), strips);
  now.forEach(({ sheetId }, i) => {
    strips.set(sheetId, [...(strips.get(sheetId) ?? []), ...answers.slice(i, i + 1)]);
  });
  return readOn(context, later, cells, strips);
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
