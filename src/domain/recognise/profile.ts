import { type Content, isQuantity } from "./content.ts";
import type { Scalar } from "../../grid/scalar.ts";
import type { SheetView } from "./sheetView.ts";

/** What a column holds, over the rows that were looked at. Shares are of the cells that say something. */
export interface Profile {
  readonly column: number;
  /** How many rows were looked at. */
  readonly rows: number;
  /** How many cells hold anything, `N/A` included. */
  readonly filled: number;
  /** How many cells say something. */
  readonly telling: number;
  readonly share: (...contents: readonly Content[]) => number;
  /** The share of different texts among those that say something; 1 when none does. */
  readonly distinct: number;
  /** The mean length of the texts. */
  readonly length: number;
  /** Whether every number among them is a year: `Adopted 2020`. */
  readonly isYears: boolean;
  /** Whether every number among them may be the serial number of a day from 1990 to 2060: a date whose cell is not formatted as one. */
  readonly isSerials: boolean;
}

/** The most rows that are looked at: as many again change no share by more than a few points. */
const ENOUGH = 240;

/** A column's profile over some rows, at most `ENOUGH` of them, evenly spread. */
export function profileOf(view: SheetView, column: number, rows: readonly number[]): Profile {
  const looked = spread(rows, ENOUGH);
  const counts = new Map<Content, number>();
  const texts: string[] = [];
  let years = true;
  let serials = true;
  for (const row of looked) {
    const content = view.content(row, column);
    counts.set(content, (counts.get(content) ?? 0) + 1);
    if (content !== "blank" && content !== "none") texts.push(view.text(row, column));
    if (content !== "number") continue;
    const { value } = view.cell(row, column);
    years = years && isYear(value);
    serials = serials && isSerial(value);
  }
  const count = (content: Content): number => counts.get(content) ?? 0;
  const share = (...contents: readonly Content[]): number =>
    texts.length === 0 ? 0 : contents.reduce((sum, content) => sum + count(content), 0) / texts.length;
  return {
    column,
    rows: looked.length,
    filled: looked.length - count("blank"),
    telling: texts.length,
    share,
    distinct: texts.length === 0 ? 1 : new Set(texts.map((text) => text.toLowerCase())).size / texts.length,
    isYears: years && count("number") > 0,
    isSerials: serials && count("number") > 0,
    length: texts.length === 0 ? 0 : texts.reduce((sum, text) => sum + text.length, 0) / texts.length,
  };
}

/** Years stand in cells and headings as plain numbers: whether a value may be one. */
export const isYear = (value: Scalar): boolean =>
  typeof value === "number" && Number.isInteger(value) && value >= 1990 && value <= 2069;

/** From 1 January 1990 to 31 December 2060. */
const isSerial = (value: Scalar): boolean =>
  typeof value === "number" && Number.isInteger(value) && value >= 32_874 && value <= 58_804;

/** At most `most` of some rows: all of them, or as many evenly spread over them, the first among them. */
export function spread(rows: readonly number[], most: number): readonly number[] {
  if (rows.length <= most) return rows;
  return Array.from({ length: most }, (_, i) => rows[Math.floor((i * rows.length) / most)] ?? 0);
}

/** Families of contents: a column of one seldom holds another. */
export type Family = "quantity" | "date" | "rating" | "text" | "empty";

/** The family of a content. */
export function familyOf(content: Content): Family {
  if (isQuantity(content)) return "quantity";
  if (content === "blank" || content === "none" || content === "error") return "empty";
  if (content === "date" || content === "period" || content === "vague") return "date";
  return content === "rating" || content === "trend" || content === "level" ? "rating" : "text";
}
