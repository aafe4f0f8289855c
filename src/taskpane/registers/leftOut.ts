import { columnLetters } from "../../grid/area.ts";
import type { Layout } from "../../domain/layout.ts";
import { counted } from "../pane/wording.ts";

/** A row that is no item, with its words where they are known. */
export interface LeftOutLine {
  readonly row: number;
  readonly text: string;
}

/** Rows of one kind that are no items: `3 section rows`. */
export interface LeftOutGroup {
  readonly words: string;
  readonly lines: readonly LeftOutLine[];
}

/** What a register leaves out, by kind; kinds that do not occur are not there. */
export function leftOut({ sections, repeatedHeaders, totals, notes }: Layout): readonly LeftOutGroup[] {
  const plain = (rows: readonly number[]): readonly LeftOutLine[] => rows.map((row) => ({ row, text: "" }));
  return [
    group(sections, "section row", "section rows"),
    group(plain(repeatedHeaders), "repeated heading", "repeated headings"),
    group(plain(totals), "total", "totals"),
    group(plain(notes), "note", "notes"),
  ].filter(({ lines }) => lines.length > 0);
}

const group = (lines: readonly LeftOutLine[], one: string, many: string): LeftOutGroup => ({
  words: counted(lines.length, one, many),
  lines,
});

/** A row as its link says it: `Row 6: People`, or `Column H` where the items are listed across. */
export function lineWords({ orientation }: Layout, { row, text }: LeftOutLine): string {
  const place = orientation === "rows" ? `Row ${row + 1}` : `Column ${columnLetters(row)}`;
  return text === "" ? place : `${place}: ${text}`;
}
