import type { ContentWrite, Write } from "../grid/write.ts";
import { sizeOf } from "./writeSize.ts";

/**
 * Splits values and formulas by rows into equal parts until each is at most so many bytes or one row; every other write,
 * and one that is small enough, stays whole. The parts together do the same.
 */
export function splitWrite(write: Write, mostBytes: number): readonly Write[] {
  if (write.kind !== "values" && write.kind !== "formulas") return [write];
  const parts = Math.min(Math.ceil(sizeOf(write) / mostBytes), write.area.rows);
  if (parts < 2) return [write];
  const cuts = Array.from({ length: parts }, (_, part) => Math.round((part * write.area.rows) / parts));
  return cuts.flatMap((cut, i) => splitWrite(rowsOf(write, cut, cuts[i + 1] ?? write.area.rows), mostBytes));
}

/** Some rows of a write, from `start` to just before `end`, counted from its own first row. */
function rowsOf(write: ContentWrite, start: number, end: number): ContentWrite {
  const area = { ...write.area, row: write.area.row + start, rows: end - start };
  if (write.kind === "values") return { ...write, area, values: write.values.slice(start, end) };
  return { ...write, area, formulas: write.formulas.slice(start, end) };
}
