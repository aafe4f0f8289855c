import { deserialize, serialize } from "node:v8";

import type { Book } from "../../src/xlsx/book.ts";
import { type PackageSource, packageSource } from "../../src/xlsx/package/source.ts";
import { seeCopy } from "./calculated.ts";

/** A copy of a book as it is now: what is done to the one is not done to the other. A report that many tests begin with is made once, and copied. */
export function copyOf(book: Book): Book {
  const { source, ...rest } = book;
  const from = packageSource(source);
  const own: PackageSource = { ...from, moves: [...from.moves] };
  // jsdom has no `structuredClone`; this is the same.
  const copy: Book = { ...(deserialize(serialize(rest)) as typeof rest), source: own };
  seeCopy(book, copy);
  return copy;
}

/** A book that is made once for each set of names, and copied for each test that begins with it. */
export function prepared(make: (...names: readonly string[]) => Promise<Book>): typeof make {
  const made = once(make);
  return async (...names) => copyOf(await made(...names));
}

/** Makes something once for each set of names that it is made for, such as the sheets of a sample. */
export function once<Made>(make: (...names: readonly string[]) => Promise<Made>): typeof make {
  const made = new Map<string, Promise<Made>>();
  return (...names) => {
    const key = names.join("\n");
    const known = made.get(key) ?? make(...names);
    made.set(key, known);
    return known;
  };
}
