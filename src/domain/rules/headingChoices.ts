import type { Scalar } from "../../grid/scalar.ts";
import type { HeadingChoice } from "./rules.ts";

const ARROW = " → ";
const BETWEEN = "; ";

/** Renamed headings as one text: `Owner → Lead officer; Due Date → By when`. */
export const headingsText = (headings: readonly HeadingChoice[]): string =>
  headings.map(({ from, to }) => `${from}${ARROW}${to}`).join(BETWEEN);

/** Reads renamed headings; `->` does for the arrow. Undefined when a part does not say what becomes what. */
export function readHeadings(cell: Scalar): readonly HeadingChoice[] | undefined {
  const parts = String(cell)
    .split(/[;\n]/)
    .map((part) => part.trim())
    .filter((part) => part !== "");
  const choices = parts.map((part) => part.split(/\s*(?:→|->)\s*/));
  if (choices.some(([from = "", to = "", ...more]) => from === "" || to === "" || more.length > 0)) return undefined;
  return choices.map(([from = "", to = ""]) => ({ from, to }));
}
