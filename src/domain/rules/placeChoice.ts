import { type Area, parseArea } from "../../grid/area.ts";
import { parseReference } from "../../grid/reference.ts";
import type { Scalar } from "../../grid/scalar.ts";
import type { Layout } from "../layout.ts";

/** Where a person says that a register stands; `sheet` is null where only its cells are said, on the sheet where it was found. */
export interface CellsChoice {
  readonly sheet: string | null;
  readonly area: Area;
}

/** The cells of a register with its headings: `Actions!A4:K32`, `'SP Outcomes'!A4:K32`, `A4:K32`; undefined for anything else. */
export function readCells(cell: Scalar): CellsChoice | undefined {
  const text = String(cell).trim();
  const reference = parseReference(text);
  if (reference !== null) return reference;
  const area = parseArea(text);
  return area === null ? undefined : { sheet: null, area };
}

/** How many rows (of a register with its items across: columns) at its beginning are headings; 0 where it has none. */
export function readHeadingRows(cell: Scalar): number | undefined {
  const text = String(cell).trim();
  const count = /^(?:none|no headings)$/i.test(text) ? 0 : Number(text === "" ? NaN : text);
  return Number.isInteger(count) && count >= 0 && count <= 9 ? count : undefined;
}

/** Whether a register lists its items down (an item a row) or across (an item a column). */
export function readOrientation(cell: Scalar): Layout["orientation"] | undefined {
  const text = String(cell).trim().toLowerCase();
  if (text === "rows" || text === "down") return "rows";
  return text === "columns" || text === "across" ? "columns" : undefined;
}
