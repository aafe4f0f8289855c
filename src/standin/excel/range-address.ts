import { type Area, areaAddress, columnLetters, parseArea } from "../../grid/area.ts";
import { absoluteReference, parseReference, quoteSheet } from "../../grid/reference.ts";
import type { BookSheet } from "../../xlsx/book.ts";
import { isEntireColumn, isEntireRow, isOnSheet, WHOLE_SHEET } from "../model/extent.ts";
import { invalidArgument, itemNotFound } from "../protocol/refusal.ts";
import { Remote } from "../protocol/remote.ts";
import type { RangeHandle } from "./handles.ts";
import { findName, nameArea } from "./name-lookup.ts";
import type { Session } from "./session.ts";
import { findSheet } from "./sheet-lookup.ts";

/** The range of an area; refused when it reaches beyond the sheet. */
export function rangeAt(session: Session, sheet: BookSheet, area: Area): RangeHandle {
  if (!isOnSheet(area)) throw invalidArgument();
  return { session, sheet, area };
}

/** An area's address without its sheet: `A1:B2`, `C:D` or `3:5`; that of a whole sheet is `1:1048576`. */
export function bareAddress(area: Area): string {
  if (isEntireRow(area)) return `${area.row + 1}:${area.row + area.rows}`;
  if (isEntireColumn(area)) return `${columnLetters(area.column)}:${columnLetters(area.column + area.columns - 1)}`;
  return areaAddress(area);
}

/** A range's address with its sheet: `'SP Outcomes'!A1:B2`. */
export const fullAddress = ({ sheet, area }: Pick<RangeHandle, "sheet" | "area">): string =>
  `${quoteSheet(sheet.name)}!${bareAddress(area)}`;

/** A range as a formula refers to it: `'SP Outcomes'!$A$1:$B$2`. */
export const formulaReference = ({ sheet, area }: Pick<RangeHandle, "sheet" | "area">): string =>
  isEntireRow(area) || isEntireColumn(area)
    ? `${quoteSheet(sheet.name)}!${bareAddress(area).replace(/([A-Z]+|\d+)/g, "$$$1")}`
    : absoluteReference({ sheet: sheet.name, area });

/**
 * The range an address means on a sheet: `A1:B2`, `C:D`, `3:5`, a defined name, or all of the sheet for none at all.
 * An address may name the sheet itself but no other. Source: `Excel.Worksheet.getRange`.
 */
export function rangeOnSheet(session: Session, sheet: BookSheet, address: unknown): RangeHandle {
  if (address === null || address === undefined || address === "") return rangeAt(session, sheet, WHOLE_SHEET);
  if (typeof address !== "string") throw invalidArgument();
  const area = parseArea(address);
  if (area) return rangeAt(session, sheet, area);
  const named = findName(session, sheet, address) ?? findName(session, null, address);
  const found = named ? nameArea(session, named) : otherReference(session, address);
  if (found?.sheet !== sheet) throw invalidArgument();
  return found;
}

/** The range of an address with its sheet's name: `Sheet1!A1:B2`; null when it is none. An unknown sheet is refused. */
export function otherReference(session: Session, address: string): RangeHandle | null {
  const reference = parseReference(address);
  if (!reference) return null;
  const sheet = findSheet(session, reference.sheet);
  if (!sheet) throw itemNotFound();
  return rangeAt(session, sheet, reference.area);
}

/** A range argument: a range object, or the address of one on `sheet`. */
export function rangeArgument(session: Session, sheet: BookSheet, value: unknown): RangeHandle {
  if (value instanceof Remote && value.type.name === "Range") return value.self as RangeHandle;
  return rangeOnSheet(session, sheet, typeof value === "string" && value !== "" ? value : 0);
}
