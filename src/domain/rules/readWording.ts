import type { Scalar } from "../../grid/scalar.ts";
import { tableIdOf } from "./tableId.ts";

/** The tables in a list with commas, semicolons or lines, each once; undefined when there is none. */
export function readTableList(cell: Scalar): readonly string[] | undefined {
  const ids = String(cell)
    .split(/[,;\n]/)
    .map(tableIdOf)
    .filter((id) => id !== "");
  return ids.length === 0 ? undefined : [...new Set(ids)];
}

/** Some tables as `Scrutineer rules` lists them. */
export const tableListText = (ids: readonly string[]): string => ids.join(", ");

/** A text that is not empty; undefined for one that is. */
export function readWords(cell: Scalar): string | undefined {
  const text = String(cell).trim();
  return text === "" ? undefined : text;
}

/** Excel: a sheet's name has at most 31 characters ("Rename a worksheet"). */
const LONGEST_NAME = 31;

/**
 * A name that Excel allows for a sheet; undefined for any other.
 * Excel: none of \ / ? * [ ] :, no apostrophe at either end, and not History ("Rename a worksheet").
 */
export function readSheetName(cell: Scalar): string | undefined {
  const name = readWords(cell);
  if (name === undefined || name.length > LONGEST_NAME || /[\\/?*[\]:]|^'|'$/.test(name)) return undefined;
  return name.toLowerCase() === "history" ? undefined : name;
}
