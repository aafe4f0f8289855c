import type { Write } from "../grid/write.ts";
import type { KnownWorkbook } from "./known.ts";

/** One request in the making: where writes are carried out, and what the workbook is like at that moment. */
export interface Batch {
  readonly context: Excel.RequestContext;
  readonly known: KnownWorkbook;
  /** The sheet of a name; the same object however often it is asked for. */
  readonly sheet: (name: string) => Excel.Worksheet;
}

/** The write of one kind. */
export type WriteOf<Kind extends Write["kind"]> = Extract<Write, { kind: Kind }>;

/** Puts writes of one kind into a request. */
export type Apply<Kind extends Write["kind"]> = (batch: Batch, write: WriteOf<Kind>) => void;

/** The sheets of one request, each fetched once. */
export function sheetsOf(context: Excel.RequestContext): (name: string) => Excel.Worksheet {
  const fetched = new Map<string, Excel.Worksheet>();
  return (name) => {
    const sheet = fetched.get(name) ?? context.workbook.worksheets.getItem(name);
    fetched.set(name, sheet);
    return sheet;
  };
}
