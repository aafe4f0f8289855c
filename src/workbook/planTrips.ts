import type { Write } from "../grid/write.ts";
import { splitWrite } from "./splitWrite.ts";
import { sizeOf } from "./writeSize.ts";

/** Excel: a request of 5 MB is the most in Excel on the web; 4 MB leave room for what we cannot foresee. */
export const MOST_BYTES = 4_000_000;

/**
 * Spreads writes over as few requests as fit a number of bytes each, in order; a write that is too large by itself is
 * split where it can be. Exactly that number still fits.
 */
export function planTrips(writes: readonly Write[], mostBytes: number): readonly (readonly Write[])[] {
  const trips: Write[][] = [];
  let left = 0;
  for (const write of writes.flatMap((whole) => splitWrite(whole, mostBytes))) {
    const size = sizeOf(write);
    if (trips.length === 0 || size > left) {
      trips.push([]);
      left = mostBytes;
    }
    trips.at(-1)?.push(write);
    left -= size;
  }
  return trips;
}
