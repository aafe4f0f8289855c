import type { Book, BookName, BookSheet } from "../../xlsx/book.ts";
import { mentionsOf } from "./mentions.ts";
import type { SheetCells } from "./precedents.ts";
import { remembered } from "../../grid/remembered.ts";

/** Cells that are read, and every word that is mentioned on the way to them. */
export interface Reads {
  readonly cells: readonly SheetCells[];
  readonly words: ReadonlySet<string>;
}

/** What stands in a formula; formulas of the same text are taken apart once. */
export const mentions = remembered(mentionsOf);

/** What the words of formulas stand for in a book as it is now: its sheets, tables and names, each looked up by its lower case. */
export class NamedCells {
  readonly #book: Book;
  readonly #sheets: ReadonlyMap<string, number>;
  readonly #tables: ReadonlyMap<string, readonly SheetCells[]>;
  readonly #names: ReadonlyMap<string, readonly BookName[]>;
  readonly #known = new Map<BookSheet, Map<string, Reads | null>>();

  constructor(book: Book) {
    this.#book = book;
    // Of two of the same name the first counts.
    this.#sheets = new Map(book.sheets.map(({ name }, i) => [name.toLowerCase(), i] as const).reverse());
    const tables = book.sheets.flatMap((sheet) =>
      sheet.tables.map(({ name, area }) => ({ word: name.toLowerCase(), cells: { sheet, area } })),
    );
    this.#tables = gathered(tables, ({ word, cells }) => [word, cells]);
    this.#names = gathered(book.names, (name) => [name.name.toLowerCase(), name]);
  }

  /** The sheets that a reference on a sheet means: its own, one by name, or a span. None when a name is not known. */
  sheetsOf(own: BookSheet, first: string | null, last: string | null): readonly BookSheet[] {
    if (first === null) return [own];
    const [from, to] = [first, last ?? first].map((name) => this.#sheets.get(name.toLowerCase()) ?? -1);
    if (from === undefined || to === undefined || from < 0 || to < 0) return [];
    return this.#book.sheets.slice(Math.min(from, to), Math.max(from, to) + 1);
  }

  /** What a word leads to when it stands in a formula of a sheet; null when it is neither a table nor a name. */
  readsOf(own: BookSheet, word: string): Reads | null {
    const known = this.#known.get(own) ?? new Map<string, Reads | null>();
    this.#known.set(own, known);
    const found = known.get(word);
    if (found !== undefined) return found;
    const reads = this.#tables.has(word) || this.#names.has(word) ? this.#follow(own, word) : null;
    known.set(word, reads);
    return reads;
  }

  /** What a formula of a sheet reads, directly and through names. */
  readsOfFormula(own: BookSheet, formula: string): Reads {
    const mentioned = mentions(formula);
    const cells = this.#cellsOf(own, formula);
    const words = new Set(mentioned.words);
    for (const word of mentioned.words) {
      const reads = this.readsOf(own, word);
      if (reads === null) continue;
      cells.push(...reads.cells);
      for (const each of reads.words) words.add(each);
    }
    return { cells, words };
  }

  /** Follows a word through all names that it leads to, each once: names may lead back to themselves. */
  #follow(own: BookSheet, first: string): Reads {
    const words = new Set([first]);
    const cells: SheetCells[] = [];
    for (const word of words) {
      cells.push(...(this.#tables.get(word) ?? []));
      const name = this.#nameOf(own, word);
      if (name === null) continue;
      cells.push(...this.#cellsOf(own, name));
      for (const each of mentions(name).words) words.add(each);
    }
    return { cells, words };
  }

  #cellsOf(own: BookSheet, formula: string): SheetCells[] {
    return mentions(formula).cells.flatMap(({ sheet, lastSheet, area }) =>
      this.sheetsOf(own, sheet, lastSheet).map((found) => ({ sheet: found, area })),
    );
  }

  /** The formula of a name; one of the formula's own sheet comes before one of the workbook. */
  #nameOf(own: BookSheet, word: string): string | null {
    const named = this.#names.get(word) ?? [];
    const found = named.find(({ sheet }) => sheet === own.id) ?? named.find(({ sheet }) => sheet === null);
    return found?.formula ?? null;
  }
}

function gathered<One, Kept>(
  all: readonly One[],
  pair: (one: One) => readonly [string, Kept],
): ReadonlyMap<string, readonly Kept[]> {
  const map = new Map<string, Kept[]>();
  for (const [key, kept] of all.map(pair)) {
    const list = map.get(key);
    if (list) list.push(kept);
    else map.set(key, [kept]);
  }
  return map;
}
