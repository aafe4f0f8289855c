import type { Book, CellStyle } from "../../xlsx/book.ts";
import { PLAIN_STYLE } from "../../xlsx/style/plainStyle.ts";

/** The style with an index. */
export const styleOf = (book: Book, index: number): CellStyle => book.styles[index] ?? book.styles[0] ?? PLAIN_STYLE;

const KEYS = new WeakMap<Book, Map<string, number>>();

/** The index of a style, which is added to the book if no other is like it. */
export function styleIndex(book: Book, style: CellStyle): number {
  const known = keysOf(book);
  const key = styleKey(style);
  const found = known.get(key);
  if (found !== undefined) return found;
  book.styles.push(style);
  known.set(key, book.styles.length - 1);
  return book.styles.length - 1;
}

function keysOf(book: Book): Map<string, number> {
  let known = KEYS.get(book);
  if (!known) {
    known = new Map();
    KEYS.set(book, known);
    if (book.styles.length === 0) book.styles.push(PLAIN_STYLE);
    for (const [index, style] of book.styles.entries())
      if (!known.has(styleKey(style))) known.set(styleKey(style), index);
  }
  return known;
}

const FORMATTED = new WeakMap<Book, Map<string, number>>();

/** The index of a style like the one with an index, but with another number format. */
export function withNumberFormat(book: Book, index: number, numberFormat: string): number {
  const known = FORMATTED.get(book) ?? new Map<string, number>();
  FORMATTED.set(book, known);
  const key = `${index} ${numberFormat}`;
  const found = known.get(key);
  if (found !== undefined) return found;
  const style = styleOf(book, index);
  const made = style.numberFormat === numberFormat ? index : styleIndex(book, { ...style, numberFormat });
  known.set(key, made);
  return made;
}

/** Two styles are alike when their keys are; the order of their members does not matter. */
const styleKey = (style: CellStyle): string => JSON.stringify(sorted(style));

function sorted(value: unknown): unknown {
  if (typeof value !== "object" || value === null) return value;
  return Object.entries(value)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, member]) => [key, sorted(member)]);
}
