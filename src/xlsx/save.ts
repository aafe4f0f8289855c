import type { Book } from "./book.ts";
import { packageSource } from "./package/source.ts";
import { writeZip } from "./zip/writeZip.ts";

/** First cut: gives back the file as it was opened. The patching follows. */
export function saveBook(book: Book): Uint8Array {
  return writeZip(packageSource(book.source).package.entries);
}
