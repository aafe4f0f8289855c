import type { Area } from "../grid/area.ts";

/** Rows of a sheet that are still to be read. */
export interface Piece {
  readonly sheetId: string;
  /** Whether the formulas are read, too. */
  readonly formulas: boolean;
  readonly area: Area;
}

/**
 * What to read with the next trip and what after it, in order: whole rows, from one sheet or several, up to a number of
 * cells; exactly that number still fits. At least one row is taken, however wide it is.
 */
export function takePieces(
  pending: readonly Piece[],
  cells: number,
): { now: readonly Piece[]; later: readonly Piece[] } {
  const now: Piece[] = [];
  let left = cells;
  for (const [i, piece] of pending.entries()) {
    const rows = Math.min(piece.area.rows, Math.max(Math.floor(left / piece.area.columns), now.length === 0 ? 1 : 0));
    if (rows > 0) now.push(rowsOf(piece, 0, rows));
    if (rows < piece.area.rows) {
      return { now, later: [rowsOf(piece, rows, piece.area.rows - rows), ...pending.slice(i + 1)] };
    }
    left -= rows * piece.area.columns;
  }
  return { now, later: [] };
}

/** All the trips that pieces take, in order, each up to a number of cells. */
export function planReading(pending: readonly Piece[], cells: number): readonly (readonly Piece[])[] {
  const trips: (readonly Piece[])[] = [];
  for (let rest = pending; rest.length > 0;) {
    const { now, later } = takePieces(rest, cells);
    trips.push(now);
    rest = later;
  }
  return trips;
}

/** Some rows of a piece, counted from its own first row. */
const rowsOf = (piece: Piece, from: number, rows: number): Piece => ({
  ...piece,
  area: { ...piece.area, row: piece.area.row + from, rows },
});
