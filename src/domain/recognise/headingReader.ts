import { COLOURS } from "./contentWords.ts";
import { type Heading, readHeading } from "./readHeading.ts";
import type { SheetView } from "./sheetView.ts";

/** Reads the heading in a cell; the same text is read once. */
export type HeadingReader = (row: number, column: number) => Heading;

/** A reader of a sheet's headings. */
export function headingReader(view: SheetView): HeadingReader {
  const known = new Map<string, Heading>();
  return (row, column) => {
    const cell = view.cell(row, column);
    const key = typeof cell.value === "string" ? cell.text : `${cell.format}\n${cell.text}`;
    const heading = known.get(key) ?? readHeading(cell);
    known.set(key, heading);
    return heading;
  };
}

/** From this strength on a heading counts as known. */
export const KNOWN = 0.6;

/**
 * How much a cell looks like a heading: from 0.6 to 1 for words we know or a period, 0.5 for a text over a column of figures, dates or
 * ratings, 0 for any other text, −1 for what only data holds.
 */
export function headingEvidence(view: SheetView, read: HeadingReader, row: number, column: number): number {
  const heading = read(row, column);
  if (heading.text.length > 120) return -1;
  const content = view.content(row, column);
  const strongest = heading.matches[0]?.strength ?? 0;
  if (content === "date") return -1;
  if (heading.isPeriod) return 0.8;
  // `Achieved` may be a heading or a state; `Green` is a heading only over what it counts.
  if (strongest >= 0.7 && !COLOURS.test(heading.text.toLowerCase())) return strongest;
  if (content !== "words" && content !== "code" && content !== "prose" && content !== "period") return -1;
  if (strongest >= KNOWN && content !== "prose") return strongest;
  return standsOverData(view, row, column) ? 0.5 : 0;
}

/** Whether most of the next few filled cells below are figures, dates or ratings. */
function standsOverData(view: SheetView, row: number, column: number): boolean {
  let filled = 0;
  let data = 0;
  for (let below = row + 1; below <= Math.min(view.bottom, row + 30) && filled < 8; below++) {
    const content = view.content(below, column);
    if (content === "blank") continue;
    filled += 1;
    if (content !== "words" && content !== "prose" && content !== "code") data += 1;
  }
  return filled > 0 && data > filled / 2;
}
