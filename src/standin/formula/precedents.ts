import type { Area } from "../../grid/area.ts";
import { contains } from "../../grid/area.ts";
import type { Book, BookCell, BookSheet } from "../../xlsx/book.ts";
import { type Mentions, mentionsOf } from "./mentions.ts";

/** Cells of one sheet. */
export interface SheetCells {
  readonly sheet: BookSheet;
  readonly area: Area;
}

/** One formula of a book: where it stands, what it reads, and every word it mentions, directly or through a name. */
export interface FormulaCell {
  readonly sheet: BookSheet;
  readonly row: number;
  readonly column: number;
  readonly cell: BookCell;
  readonly reads: readonly SheetCells[];
  readonly words: ReadonlySet<string>;
}

/** Finds what formulas read. Formulas of the same text are taken apart once. */
export class Precedents {
  readonly #known = new Map<string, Mentions>();

  /** Every formula of a book with what it reads. */
  formulas(book: Book): FormulaCell[] {
    return book.sheets.flatMap((sheet) =>
      [...sheet.rows].flatMap(([row, cells]) =>
        [...cells].flatMap(([column, cell]) => {
          if (cell.formula === null) return [];
          return [{ sheet, row, column, cell, ...this.#reads(book, { sheet, row, column }, cell.formula) }];
        }),
      ),
    );
  }

  #reads(book: Book, at: Place, formula: string): Pick<FormulaCell, "reads" | "words"> {
    const reads: SheetCells[] = [];
    const words = new Set<string>();
    this.#follow(book, at, formula, reads, words);
    return { reads, words };
  }

  #follow(book: Book, at: Place, formula: string, reads: SheetCells[], words: Set<string>): void {
    const mentions = this.#mentions(formula);
    for (const { sheet, lastSheet, area } of mentions.cells) {
      for (const found of sheetsNamed(book, at.sheet, sheet, lastSheet)) reads.push({ sheet: found, area });
    }
    for (const word of mentions.words) {
      if (words.has(word)) continue;
      words.add(word);
      reads.push(...tables(book, at, word));
      const name = nameOf(book, at.sheet, word);
      if (name) this.#follow(book, at, name, reads, words);
    }
  }

  #mentions(formula: string): Mentions {
    const known = this.#known.get(formula);
    if (known) return known;
    const mentions = mentionsOf(formula);
    this.#known.set(formula, mentions);
    return mentions;
  }
}

interface Place {
  readonly sheet: BookSheet;
  readonly row: number;
  readonly column: number;
}

/** The sheets that a reference means: its own, one by name, or a span. None when the name is not known. */
function sheetsNamed(book: Book, own: BookSheet, first: string | null, last: string | null): readonly BookSheet[] {
  if (first === null) return [own];
  const index = (name: string): number =>
    book.sheets.findIndex((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
  const [from, to] = [index(first), index(last ?? first)];
  return from < 0 || to < 0 ? [] : book.sheets.slice(Math.min(from, to), Math.max(from, to) + 1);
}

/** The table of a word; for a bare bracket the table that the formula stands in. */
function tables(book: Book, at: Place, word: string): readonly SheetCells[] {
  return book.sheets.flatMap((sheet) =>
    sheet.tables
      .filter((table) =>
        word === "["
          ? sheet === at.sheet && contains(table.area, at.row, at.column)
          : table.name.toLowerCase() === word,
      )
      .map((table) => ({ sheet, area: table.area })),
  );
}

/** The formula of a name; one of the formula's own sheet comes before one of the workbook. */
function nameOf(book: Book, own: BookSheet, word: string): string | null {
  const named = book.names.filter((name) => name.name.toLowerCase() === word);
  const found = named.find((name) => name.sheet === own.id) ?? named.find((name) => name.sheet === null);
  return found?.formula ?? null;
}
