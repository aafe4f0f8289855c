import { belowHeader, type HeaderBlock } from "./headerBlock.ts";
import type { HeadingReader } from "./headingReader.ts";
import { isNoteText, isTotalLabel } from "./labels.ts";
import { repeatsHeader } from "./repeatedHeader.ts";
import type { SheetView } from "./sheetView.ts";

/** The columns of one header, and what stands in them below it. */
export interface Region {
  readonly view: SheetView;
  readonly read: HeadingReader;
  readonly block: HeaderBlock;
  /** The first row below the headings. */
  readonly top: number;
  /** The columns of a row that hold something, within the header's. */
  readonly filled: (row: number) => readonly number[];
  /** The text of the first of them; empty in an empty row. */
  readonly label: (row: number) => string;
  /** Whether a row says the headings again. */
  readonly repeats: (row: number) => boolean;
  /** Whether a row has at least two cells, and is neither headings nor a total nor a note. */
  readonly isFull: (row: number) => boolean;
}

/** The region of a header. What is asked of a row again and again is worked out once. */
export function regionOf(view: SheetView, read: HeadingReader, block: HeaderBlock): Region {
  const repeated = new Map<number, boolean>();
  const filled = (row: number): readonly number[] => view.filled(row, block.left, block.right);
  const label = (row: number): string => view.text(row, filled(row)[0] ?? block.left);
  const repeats = (row: number): boolean => {
    const known = repeated.get(row) ?? repeatsHeader(view, read, block, row);
    repeated.set(row, known);
    return known;
  };
  const isFull = (row: number): boolean =>
    filled(row).length >= 2 && !isTotalLabel(label(row)) && !isNoteText(label(row)) && !repeats(row);
  return { view, read, block, top: belowHeader(block), filled, label, repeats, isFull };
}
