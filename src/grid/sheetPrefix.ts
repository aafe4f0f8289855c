import { quoteSheet } from "./reference.ts";

/** What stands before the `!` of a reference or name, taken apart. */
export interface SheetPrefix {
  /** The sheet named before the `!`; null for the formula's own sheet. */
  readonly sheet: string | null;
  /** The last sheet of a span of sheets (`Q1:Q4!`); null for one sheet. */
  readonly lastSheet: string | null;
  /** The other workbook that is meant (`[2]`, `[Budget.xlsx]`); null for this one. */
  readonly book: string | null;
}

/** Takes a prefix such as `'SP Outcomes'!` apart; an empty one means the formula's own sheet. */
export function readSheetPrefix(prefix: string): SheetPrefix {
  if (prefix === "") return { sheet: null, lastSheet: null, book: null };
  const bare = prefix.slice(0, -1);
  const name = bare.startsWith("'") ? bare.slice(1, -1).replaceAll("''", "'") : bare;
  const bracket = name.lastIndexOf("]") + 1;
  // A sheet's name cannot hold a colon, so one can only stand between two sheets.
  const [sheet = "", lastSheet = null] = name.slice(bracket).split(":");
  return { sheet, lastSheet, book: bracket > 0 ? name.slice(0, bracket) : null };
}

/** The prefix for one sheet or a span of sheets of this workbook, with its `!`. A span is quoted as a whole. */
export function sheetPrefix(sheet: string, lastSheet: string | null): string {
  if (lastSheet === null) return `${quoteSheet(sheet)}!`;
  const plain = [sheet, lastSheet].every((name) => quoteSheet(name) === name);
  return plain ? `${sheet}:${lastSheet}!` : `'${`${sheet}:${lastSheet}`.replaceAll("'", "''")}'!`;
}

/** Whether two names mean the same sheet: Excel does not mind capitals. */
export const isSameSheet = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();
