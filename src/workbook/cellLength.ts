import { cellAddress } from "../grid/area.ts";
import type { ContentWrite, Write } from "../grid/write.ts";
import { cellTooLong } from "./sentences.ts";
import type { Refusal } from "./workbookError.ts";

/** Source: "Excel specifications and limits", support.microsoft.com: characters of a cell and of a formula. */
const LONGEST = { values: 32_767, formulas: 8_192 } as const;

/** The refusal of the first text or formula that is longer than a cell can hold; exactly as long is fine. */
export function tooLongCell(writes: readonly Write[], again: string): Refusal | null {
  for (const write of writes) {
    const refusal = write.kind === "values" || write.kind === "formulas" ? tooLongIn(write, again) : null;
    if (refusal) return refusal;
  }
  return null;
}

function tooLongIn(write: ContentWrite, again: string): Refusal | null {
  const lines = write.kind === "values" ? write.values : write.formulas;
  for (const [r, line] of lines.entries()) {
    const c = line.findIndex((content) => typeof content === "string" && content.length > LONGEST[write.kind]);
    if (c < 0) continue;
    const cell = cellAddress(write.area.row + r, write.area.column + c);
    return cellTooLong(write.sheet, cell, String(line[c]).length, LONGEST[write.kind], again);
  }
  return null;
}
