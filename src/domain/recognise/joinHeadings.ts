import { type HeaderPlace, widthWithin } from "./headerBands.ts";
import { isNumbering } from "./headerBelow.ts";
import type { HeaderBlock } from "./headerBlock.ts";
import type { HeadingReader } from "./headingReader.ts";
import { type Heading, NO_HEADING, readHeading } from "./readHeading.ts";
import type { SheetView } from "./sheetView.ts";

/** The heading of each column of a header, from `left` to `right`: the texts of all its rows, joined by a space. */
export function joinHeadings(view: SheetView, read: HeadingReader, block: HeaderBlock): readonly Heading[] {
  const rows = block.rows.filter(
    (row) => row === block.main || !isNumbering(view, row, view.filled(row, block.left, block.right)),
  );
  return Array.from({ length: block.right - block.left + 1 }, (_, i) => {
    const column = block.left + i;
    if (rows.length === 1 && rows[0] !== undefined) return read(rows[0], column);
    // A column put in below a band has the band's words only, and means nothing.
    if (rows.every((row) => view.text(row, column) === "")) return NO_HEADING;
    const texts = rows.map((row) => textOver(view, read, block, row, column)).filter((text) => text !== "");
    const text = texts.filter((one, at) => one !== texts[at - 1]).join(" ");
    return readHeading({ value: text, text, format: "General" });
  });
}

/** What a header row says of a column: its own cell, the merged cell over it, or the band that reaches over it from the left. */
function textOver(view: SheetView, read: HeadingReader, block: HeaderBlock, row: number, column: number): string {
  const own = view.text(row, column);
  if (own !== "") return own;
  const merged = view.mergedAt(row, column);
  if (merged)
    return merged.row === row && widthWithin(merged, block) < block.right - block.left + 1
      ? view.text(row, merged.column)
      : "";
  return row < (block.rows.at(-1) ?? row) ? bandFromLeft(view, read, block, row, column) : "";
}

/** A band that is not merged reaches to the right as long as it is a period over periods, or the headings below repeat. */
function bandFromLeft(view: SheetView, read: HeadingReader, block: HeaderBlock, row: number, column: number): string {
  const from = view.filled(row, block.left, column).at(-1);
  const below = block.rows.at(-1) ?? row;
  if (from === undefined || view.mergedAt(row, from) !== null || view.text(below, column) === "") return "";
  const isPeriod =
    read(row, from).isPeriod && read(below, from).text !== "" && reaches(read, block, below, from, column);
  return isPeriod || repeats(view, block, row, below, column) ? view.text(row, from) : "";
}

function reaches(read: HeadingReader, block: HeaderPlace, below: number, from: number, column: number): boolean {
  for (let between = from; between <= column; between++) {
    const heading = read(below, between);
    const values =
      heading.isPeriod ||
      ["actual", "target", "status", "forecast", "variance", "budget"].includes(heading.matches[0]?.field ?? "");
    if (!values || between > block.right) return false;
  }
  return true;
}

/** Whether the heading below also stands below another band: `Likelihood` under `Current` and under `Target`. */
function repeats(view: SheetView, block: HeaderBlock, row: number, below: number, column: number): boolean {
  const text = view.text(below, column).toLowerCase();
  const same = view
    .filled(below, block.left, block.right)
    .filter((other) => view.text(below, other).toLowerCase() === text);
  return same.length >= 2 && view.filled(row, block.left, block.right).length >= 2;
}
