import { openBook } from "../../src/xlsx/open.ts";
import { saveBook } from "../../src/xlsx/save.ts";
import { put } from "../support/variants.ts";
import { recalculated } from "../support/xlsx/libreOffice.ts";
import { compare } from "./differences.ts";
import { expectedOf, type LiveCase, reported, withoutResults } from "./liveBooks.ts";

/** Cells that a person fills in or empties, without Scrutineer. Rows and columns count from 0. */
export type Edits = readonly (readonly [row: number, column: number, value: string | number])[];

/** A report whose register is changed, and what the change is about. */
export interface Change {
  readonly of: LiveCase;
  readonly sheet: string;
  readonly edits: Edits;
  readonly because: string;
}

/** What LibreOffice makes of the reports after the changes and the engine does not, with the change before its differences; at least so many formulas are compared in each. */
export async function differencesAfter(changes: readonly Change[], atLeast: number): Promise<readonly string[]> {
  const made = new Map<string, Uint8Array>();
  for (const { of } of changes) if (!made.has(of.name)) made.set(of.name, await reported(of));
  const files = changes.map(({ of, sheet, edits }) => {
    const book = openBook(made.get(of.name) ?? new Uint8Array());
    for (const [row, column, value] of edits) put(book, sheet, row, column, value);
    return withoutResults(saveBook(book));
  });
  const books = recalculated(new Map(files.map((file, index) => [`change${index}`, file])));
  const differences: string[] = [];
  for (const [index, { of, because }] of changes.entries()) {
    const [file, worked] = [files[index] ?? new Uint8Array(), books.get(`change${index}`)];
    if (!worked) throw new Error(`LibreOffice could not open the workbook after this: ${because}.`);
    const compared = compare(openBook(file), worked, await expectedOf(openBook(file), of));
    if (compared.formulas < atLeast) differences.push(`${because}: only ${compared.formulas} formulas`);
    if (compared.differences.length > 0) differences.push(because, ...compared.differences);
  }
  return differences;
}
