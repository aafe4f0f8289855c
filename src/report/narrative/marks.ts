import { hashOf } from "../../domain/narrative/hashOf.ts";
import type { ShownAt } from "../../domain/narrative/narrativeEntry.ts";

/** What stands in the column Marks: a hash of what is said, then a line for each cell of a summary that shows it. */
export const marksOf = (words: string, shownAt: readonly ShownAt[]): string =>
  [
    hashOf(words),
    ...shownAt.map(({ table, heading, said, title, row }) => [table, heading, said, title, ...row].join(" ")),
  ].join("\n");

/** Reads the marks back: whether something else is said than was written, and where it is shown. A mark that a person has spoilt is left out. */
export function readMarks(marks: string): { readonly said: string; readonly shownAt: readonly ShownAt[] } {
  const [said = "", ...lines] = marks.split(/\r?\n/);
  return {
    said,
    shownAt: lines.flatMap((line): readonly ShownAt[] => {
      const [table, heading, shown, title, ...row] = line.split(" ");
      return table && heading && shown && title ? [{ table, heading, said: shown, title, row }] : [];
    }),
  };
}
