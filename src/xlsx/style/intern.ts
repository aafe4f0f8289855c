import type { Book, CellStyle } from "../book.ts";
import { styleKey } from "./sameLook.ts";

const indexes = new WeakMap<readonly CellStyle[], Map<string, number>>();

/**
 * The index of a look in `Book.styles`, where it is added unless it is there already. To change one thing about a
 * cell: `internStyle(book, { ...style, fill: "#FFC7CE" })`.
 */
export function internStyle(book: Pick<Book, "styles">, style: CellStyle): number {
  const index = indexes.get(book.styles) ?? new Map<string, number>();
  indexes.set(book.styles, index);
  // Somebody may have appended without asking; each entry is looked at once.
  for (let at = seen(index); at < book.styles.length; at++) remember(index, book.styles[at], at);
  const key = styleKey(style);
  const found = index.get(key);
  if (found !== undefined) return found;
  book.styles.push(style);
  remember(index, style, book.styles.length - 1);
  return book.styles.length - 1;
}

const SEEN = "";
const seen = (index: ReadonlyMap<string, number>): number => index.get(SEEN) ?? 0;

function remember(index: Map<string, number>, style: CellStyle | undefined, at: number): void {
  if (style) {
    const key = styleKey(style);
    if (!index.has(key)) index.set(key, at);
  }
  index.set(SEEN, at + 1);
}
