import { isValidFormat } from "numfmt";

import { ensureCell } from "../model/cells.ts";
import { isUnbounded } from "../model/extent.ts";
import { withNumberFormat } from "../model/styles.ts";
import { invalidArgument } from "../protocol/refusal.ts";
import { textOf } from "./arguments.ts";
import { mustBeUnprotected } from "./guards.ts";
import type { RangeHandle } from "./handles.ts";
import { restyleUnguarded } from "./range-format.ts";
import { eachInput } from "./range-write.ts";

/**
 * Writes `Range.numberFormat`: a block of the range's shape in which null leaves a cell as it is, or one format for
 * every cell. A format that cannot be read is refused. What the cells hold stays as it was typed.
 */
export function setNumberFormat(range: RangeHandle, input: unknown): void {
  mustBeUnprotected(range);
  if (isUnbounded(range.area)) {
    const numberFormat = formatOf(input);
    restyleUnguarded(range, (style) => ({ ...style, numberFormat }));
    return;
  }
  const { session, sheet } = range;
  eachInput(range, input, (value, row, column) => {
    const numberFormat = formatOf(value);
    const cell = ensureCell(sheet, row, column);
    cell.style = withNumberFormat(session.book, cell.style, numberFormat);
  });
}

const checked = new Set<string>(["General", "@"]);

function formatOf(value: unknown): string {
  const text = textOf(value) || "General";
  if (checked.has(text)) return text;
  if (!isValidFormat(text)) throw invalidArgument();
  checked.add(text);
  return text;
}
