import type { ContentWrite, Write } from "../grid/write.ts";

/** What a range and the actions on it take in a request besides what is put into it, in bytes: somewhat more than seen. */
const FRAME = 1_000;

/** Office.js splits what is written to a range into parts of this many cells, each with a frame of its own. */
const CELLS_A_FRAME = 1_500;

const encoder = new TextEncoder();

/** About how many bytes a write takes in a request. */
export function sizeOf(write: Write): number {
  const bytes = encoder.encode(JSON.stringify(write)).length;
  // A text may get an apostrophe.
  const apostrophes = write.kind === "values" ? cellsOf(write) : 0;
  return bytes + apostrophes + FRAME * framesOf(write);
}

function framesOf(write: Write): number {
  switch (write.kind) {
    case "values":
    case "formulas":
      return 2 * Math.ceil(cellsOf(write) / CELLS_A_FRAME) - 1;
    case "numberFormat":
      return write.areas.length;
    case "look":
      return 2 + (write.look.border === null ? 0 : 4 * write.areas.length);
    case "conditionalFormat":
      return 1 + 3 * write.rules.length;
    case "addTable":
    case "printSetup":
      return 2;
    default:
      return 1;
  }
}

const cellsOf = ({ area }: ContentWrite): number => area.rows * area.columns;
