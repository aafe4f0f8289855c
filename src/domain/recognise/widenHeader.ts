import { belowHeader, type HeaderBlock } from "./headerBlock.ts";
import { profileOf } from "./profile.ts";
import type { HeadingReader } from "./headingReader.ts";
import { strengthOf } from "./readHeading.ts";
import type { SheetView } from "./sheetView.ts";

/** The most columns without headings at the left that may belong to a register. */
const MOST = 2;

/**
 * Takes in columns left of the first heading that have none themselves: those that name the items where no heading does, or number them.
 * Officers often leave the corner of a table empty.
 */
export function widenHeader(view: SheetView, read: HeadingReader, block: HeaderBlock, bottom: number): HeaderBlock {
  const rows: number[] = [];
  for (let row = belowHeader(block); row <= Math.min(bottom, belowHeader(block) + 60); row++) {
    if (view.filled(row, block.left, block.right).length > 0) rows.push(row);
  }
  let left = block.left;
  for (let taken = 0; taken < MOST && rows.length > 0 && left > 0; taken++) {
    const profile = profileOf(view, left - 1, rows);
    const numbers =
      profile.share("code", "number") >= 0.8 && profile.distinct >= 0.95 && !hasHeading(read, block, "ref");
    const names = profile.share("words", "prose") >= 0.7 && !hasHeading(read, block, "title");
    if (isHeaded(view, block, left - 1) || profile.telling < rows.length * 0.7 || !(numbers || names)) break;
    left -= 1;
  }
  return { ...block, left };
}

const isHeaded = (view: SheetView, block: HeaderBlock, column: number): boolean =>
  block.rows.some((row) => view.filled(row, column, column).length > 0);

const hasHeading = (read: HeadingReader, { main, left, right }: HeaderBlock, field: "title" | "ref"): boolean =>
  Array.from({ length: right - left + 1 }, (_, i) => read(main, left + i)).some(
    (heading) => strengthOf(heading, field) >= 0.7,
  );
