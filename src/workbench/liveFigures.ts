import { calculateOnOpening } from "../standin/calculateOnOpening.ts";
import type { Book } from "../xlsx/book.ts";

/**
 * Works out the formulas of a workbook that has figures of ours in it, as Excel does on opening: another programme may have changed what they
 * rest on. A workbook without them keeps the results it came with.
 */
export function calculateFigures(book: Book): void {
  const isOurs = (name: string): boolean =>
    name.startsWith("Scrutineer.Working.") || name.startsWith("Scrutineer.Column.");
  if (book.names.some(({ name }) => isOurs(name))) calculateOnOpening(book);
}
