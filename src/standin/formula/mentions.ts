import type { Area } from "../../grid/area.ts";
import { areaBetween } from "../../grid/area.ts";
import { formulaPieces } from "../../grid/formulaPieces.ts";
import { type FormulaReference, referencesAmong } from "../../grid/formulaReferences.ts";

/** Cells that a formula mentions. `sheet` is null for its own sheet; `lastSheet` ends a span of sheets. */
export interface MentionedCells {
  readonly sheet: string | null;
  readonly lastSheet: string | null;
  readonly area: Area;
}

/** What stands in a formula: cells, and words that may be names, tables or functions (in lower case). */
export interface Mentions {
  readonly cells: readonly MentionedCells[];
  readonly words: ReadonlySet<string>;
}

const WORD = /[\p{L}_\\][\p{L}\p{M}\p{N}_.\\?]*/gu;
const THIS_TABLE = "[";

/** What a formula (without `=`) mentions. Texts in quotes mention nothing; `[` among the words is a table's own bracket. */
export function mentionsOf(formula: string): Mentions {
  const words = new Set<string>();
  const pieces = formulaPieces(formula);
  for (const piece of pieces) {
    if (piece.kind === "reference" || piece.text.startsWith('"')) continue;
    if (piece.text.includes("#REF!")) words.add("#ref!");
    if (piece.text.startsWith(THIS_TABLE)) words.add(THIS_TABLE);
    else for (const [word] of piece.text.matchAll(WORD)) words.add(word.toLowerCase());
  }
  const references = referencesAmong(pieces).filter((reference) => reference.book === null);
  for (const { sheet } of references) if (sheet !== null) words.add(sheet.toLowerCase());
  return { cells: references.map(mentionedCells), words };
}

function mentionedCells({ sheet, lastSheet, first, last }: FormulaReference): MentionedCells {
  return { sheet, lastSheet, area: areaBetween(first.row, first.column, last.row, last.column) };
}
