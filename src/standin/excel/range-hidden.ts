import { ensureColumnFormat, ensureRowFormat } from "../model/sizes.ts";
import { booleanOf } from "./arguments.ts";
import { mustBeUnprotected } from "./guards.ts";
import type { RangeHandle } from "./handles.ts";
import { columnsOf, rowsOf } from "./range-size.ts";

/** Hides or shows the rows of a range. */
export function setRowHidden(range: RangeHandle, value: unknown): void {
  mustBeUnprotected(range);
  const hidden = booleanOf(value);
  for (const row of rowsOf(range)) ensureRowFormat(range.sheet, row).hidden = hidden;
}

/** Hides or shows the columns of a range. */
export function setColumnHidden(range: RangeHandle, value: unknown): void {
  mustBeUnprotected(range);
  const hidden = booleanOf(value);
  for (const column of columnsOf(range)) ensureColumnFormat(range.sheet, column).hidden = hidden;
}
