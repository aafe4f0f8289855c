import type { Scalar } from "../../../grid/scalar.ts";

/** Of a longer text its beginning is looked up. Excel: MATCH takes at most 255 characters, and a mark before each `*`, `?` and `~` counts as one. */
export const LONGEST = 120;

/** What a cell's text is looked up by: as TRIM gives it, and no more than its beginning. */
export const wordKey = (value: Scalar): string =>
  String(typeof value === "boolean" ? String(value).toUpperCase() : value)
    .replace(/ +/g, " ")
    .replace(/^ | $/g, "")
    .slice(0, LONGEST);

/** The same as an expression over a cell; empty where its row is gone. */
export const wordKeyOf = (cell: string): string => `IFERROR(LEFT(TRIM(${cell}),${LONGEST}),"")`;

/** A text as MATCH and COUNTIFS look it up: `*`, `?` and `~` mean themselves. */
export const literally = (said: string): string =>
  `SUBSTITUTE(SUBSTITUTE(SUBSTITUTE(${said},"~","~~"),"*","~*"),"?","~?")`;

/** What stands in a column of the sheet of words beside a text that has the form of `wordKeyOf`; an error where the text is not there. */
const found = (said: string, column: string): string => `INDEX(${column},MATCH(${literally(said)},${SAID_NAME},0))`;

/** What a text is read as, as an expression; empty where it is not known. */
export const readAs = (said: string, column: string): string => `IFERROR(${found(said, column)}&"","")`;

/** The number that a text is read as, as an expression; empty where it is not known. */
export const numberReadAs = (said: string, column: string): string => `IFERROR(${found(said, column)}+0,"")`;

/** The defined name over the texts that are known. */
export const SAID_NAME = "Scrutineer.Words.Said";
