import { rangeOf } from "./askArea.ts";
import { sheetsOf } from "./batch.ts";

/** A column of a sheet, counted from 0. */
export interface ColumnPlace {
  readonly sheet: string;
  readonly column: number;
}

/**
 * Asks how wide columns are, in points. The answer is there after the next sync.
 * Syncs: 0.
 */
export function askWidths(context: Excel.RequestContext, columns: readonly ColumnPlace[]): () => readonly number[] {
  const sheet = sheetsOf(context);
  const formats = columns.map(({ sheet: name, column }) => {
    const { format } = rangeOf(sheet(name), { row: 0, column, rows: 1, columns: 1 });
    format.load({ columnWidth: true });
    return format;
  });
  return () => formats.map(({ columnWidth }) => columnWidth);
}
