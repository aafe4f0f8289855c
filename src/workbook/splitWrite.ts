import type { ContentWrite, Write } from "../grid/write.ts";
import { sizeOf } from "./writeSize.ts";

/**
 * Splits values and formulas by rows until each part is at most so many bytes or one row; every other write, and one that
 * is small enough, stays whole. The parts together do the same.
 */
export function splitWrite(write: Write, mostBytes: number): readonly Write[] {
  if (write.kind !== "values" && write.kind !== "formulas") return [write];
  if (write.area.rows < 2 || sizeOf(write) <= mostBytes) return [write];
  const half = Math.ceil(write.area.rows / 2);
  return [rowsOf(write, 0, half), rowsOf(write, half, write.area.rows)].flatMap((part) => splitWrite(part, mostBytes));
}

/** Some rows of a write, from `start` to just before `end`, counted from its own first row. */
function rowsOf(write: ContentWrite, start: number, end: number): ContentWrite {
  const area = { ...write.area, row: write.area.row + start, rows: end - start };
  if (write.kind === "values") return { ...write, area, values: write.values.slice(start, end) };
  return { ...write, area, formulas: write.formulas.slice(start, end) };
}
