import type { Book, BookSheet } from "../book.ts";
import type { PackageEdits } from "../package/packageEdits.ts";
import type { PackageSource } from "../package/source.ts";
import type { Vocabulary } from "../package/vocabulary.ts";
import type { Reading } from "../readBook.ts";
import type { FormatNumbers } from "../sheet/sheetPatch.ts";

/** A book on its way into a file: what it is, what the file had, and the file with its changes so far. */
export interface Saving {
  readonly book: Book;
  readonly source: PackageSource;
  readonly reading: Reading;
  readonly edits: PackageEdits;
  readonly vocabulary: Vocabulary;
  readonly formats: FormatNumbers;
  /** The id of the sheet that is to stand open. */
  readonly active: string;
  /** The id of the sheet that stood open when the book was opened, as the book had it. */
  readonly wasActive: string;
}

/** The sheet of a book that has an id; null when it is gone. */
export const sheetWithId = (book: Book, id: string): BookSheet | null =>
  book.sheets.find((sheet) => sheet.id === id) ?? null;
