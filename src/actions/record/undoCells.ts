import { cellAddress, type Place } from "../../grid/area.ts";
import { type CellContent, contentWrites, sameContent } from "../../grid/cellContent.ts";
import { compareFormulas } from "../../grid/sameFormula.ts";
import type { Write } from "../../grid/write.ts";
import type { Located } from "./locate.ts";

/** What is left as it is when an action is put back: a cell where it is one, and why in one plain sentence. */
export interface LeftThing {
  readonly place: Place | null;
  readonly why: string;
}

/** What comes of putting one thing back. */
export type Undone =
  | { readonly kind: "done"; readonly place: Place; readonly writes: readonly Write[] }
  | { readonly kind: "same" }
  | ({ readonly kind: "left" } & LeftThing);

/** What stands in cells by now, by their places; null where a cell is not there. */
export type ContentNow = (place: Place) => CellContent | null;

const SAME: Undone = { kind: "same" };

/** A formula (with its `=`) as it stood on a sheet before the action, with its references where their cells are by now. */
export type AsNow = (formula: string, sheet: string) => string;

/** Puts a cell back that still holds what the action wrote. One that holds what it held before is all right as it is. */
export function undoCell({ entry, now }: Located, contentNow: ContentNow, asNow: AsNow): Undone {
  if (entry.kind !== "cell") return SAME;
  const { before, after } = entry;
  if (now === null) return { kind: "left", place: entry.place, why: `${nameOf(entry.place)} was deleted.` };
  const place = { sheet: now.sheet, row: now.area.row, column: now.area.column };
  const stands = contentNow(place);
  if (stands === null) return { kind: "left", place, why: `${nameOf(place)} was deleted.` };
  // A number format that the action did not change is the person's own.
  const wanted = before.format === after.format ? { ...before, format: stands.format } : before;
  if (sameContent(stands, wanted) && stands.format === wanted.format) return SAME;
  // Cut off in the middle, an action may have given a cell its number format only.
  const halfWritten = sameContent(stands, before) && stands.format === after.format;
  const compared = halfWritten ? "same" : compare(stands, after);
  if (compared === "moved" && before.formula !== null)
    return { kind: "left", place, why: `${nameOf(place)} refers to cells that were moved since.` };
  if (compared === "other") {
    const says = stands.formula ?? `"${String(stands.value)}"`;
    return { kind: "left", place, why: `${nameOf(place)} was changed since and says ${says} now.` };
  }
  const formula = wanted.formula === null ? null : asNow(wanted.formula, place.sheet);
  return { kind: "done", place, writes: contentWrites(place, { ...wanted, formula }, stands) };
}

function compare(stands: CellContent, after: CellContent): "same" | "moved" | "other" {
  if (stands.formula !== null && after.formula !== null) return compareFormulas(stands.formula, after.formula);
  // Cut off in the middle, an action may have left the text that was to be given by a formula.
  const meanwhile = after.formula !== null && after.value !== "" && stands.formula === null;
  return sameContent(stands, meanwhile ? { ...after, formula: null } : after) ? "same" : "other";
}

const nameOf = ({ sheet, row, column }: Place): string => `${cellAddress(row, column)} of ${sheet}`;
