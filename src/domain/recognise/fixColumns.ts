import { distance } from "fastest-levenshtein";
import { columnLetters } from "../../grid/area.ts";
import type { Doubt, FieldName, Layout } from "../layout.ts";
import type { HeaderBlock } from "./headerBlock.ts";
import type { HeadingReader } from "./headingReader.ts";
import { joinHeadings } from "./joinHeadings.ts";
import { headingWords } from "./phrase.ts";
import { wordsForField } from "./plainWords.ts";
import type { SheetView } from "./sheetView.ts";

/** A person's choice: what the column under a heading means; null means nothing, so that nobody reads anything into it. */
export interface FieldChoice {
  /** The heading as `FieldColumn.heading` has it. */
  readonly heading: string;
  readonly field: FieldName | null;
}

/** The columns that choices settle, and a doubt for each choice whose heading is gone. */
export interface FixedColumns {
  readonly fixed: ReadonlyMap<number, FieldName | null>;
  readonly missing: readonly Doubt[];
}

/** Finds the columns of a person's choices by their headings: the same words first, else a heading with a slip or two of spelling. */
export function fixColumns(
  view: SheetView,
  read: HeadingReader,
  block: HeaderBlock,
  choices: readonly FieldChoice[],
): FixedColumns {
  const headings = joinHeadings(view, read, block).map(({ text }, i) => ({
    column: block.left + i,
    words: wordsOf(text),
  }));
  const fixed = new Map<number, FieldName | null>();
  const missing: Doubt[] = [];
  for (const choice of choices) {
    const free = headings.filter(({ column, words }) => words !== "" && !fixed.has(column));
    const wanted = wordsOf(choice.heading);
    const found =
      free.find(({ words }) => words === wanted) ??
      free.find(({ words }) => isSlip(words, wanted)) ??
      headings.find(({ column, words }) => words === "" && isPlace(choice.heading, column));
    if (found) fixed.set(found.column, choice.field);
    else missing.push(gone(choice));
  }
  return { fixed, missing };
}

const wordsOf = (heading: string): string => headingWords(heading).join(" ");

/** A column without a heading is named by its letters, `Column B`; in a register with its items across by its row, `Row 3`. */
const isPlace = (heading: string, column: number): boolean =>
  placeHeading(column, "rows").toLowerCase() === heading.toLowerCase() ||
  placeHeading(column, "columns").toLowerCase() === heading.toLowerCase();

/** What a column (of a register with its items across: a row) without a heading is called. */
export const placeHeading = (column: number, orientation: Layout["orientation"]): string =>
  orientation === "rows" ? `Column ${columnLetters(column)}` : `Row ${column + 1}`;

const isSlip = (words: string, wanted: string): boolean => wanted.length >= 6 && distance(words, wanted) <= 2;

function gone({ heading, field }: FieldChoice): Doubt {
  const meaning = field === null ? "nothing" : `the ${wordsForField(field)}`;
  return {
    about: field ?? "register",
    question: `No column is headed “${heading}” any more, which was chosen as ${meaning}.`,
    readings: [{ choice: "anew", consequence: "The column is worked out from the headings that are there." }],
  };
}
