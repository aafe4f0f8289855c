import type { Place } from "../../grid/area.ts";
import type { CellChange } from "../../grid/cellContent.ts";
import type { SheetArea } from "../../grid/reference.ts";

/** A defined name as it was or is: what it refers to (with its leading `=`), its comment and whether people see it. */
export interface NameState {
  readonly formula: string;
  readonly comment: string;
  readonly visible: boolean;
}

/**
 * One thing that an action changed. Where a cell, or an area, stood is counted as before the action; where it stands in rows or columns that
 * the action put in, or is what the action made, as after it.
 */
export type RecordEntry =
  | ({ readonly kind: "cell"; readonly isNew: boolean } & CellChange)
  | { readonly kind: "rows" | "columns"; readonly lines: SheetArea }
  /** A column that was made wider or narrower, in points. */
  | { readonly kind: "width"; readonly lines: SheetArea; readonly before: number; readonly after: number }
  /** Cells that stood free and got a look. */
  | { readonly kind: "look"; readonly area: SheetArea }
  | { readonly kind: "sheetAdded"; readonly sheet: string }
  | { readonly kind: "sheetRenamed"; readonly before: string; readonly after: string }
  | { readonly kind: "tableAdded"; readonly name: string }
  /** A chart on a sheet, as that is called afterwards. */
  | { readonly kind: "chartAdded"; readonly sheet: string; readonly name: string }
  | { readonly kind: "tableResized"; readonly name: string; readonly before: SheetArea }
  /** `before` null: the name was made. `after` null: it was removed. */
  | {
      readonly kind: "name";
      readonly name: string;
      readonly before: NameState | null;
      readonly after: NameState | null;
    };

/** Where the references of an entry stand on the record's sheet: they follow what was changed, and what a name referred to before. */
export interface EntryPlaces {
  readonly now: Place;
  readonly before: Place;
}

/** An entry as it stands in the workbook. */
export interface KeptEntry {
  readonly entry: RecordEntry;
  readonly places: EntryPlaces;
}

/** What an action changed, as it is kept in the workbook until the next one. */
export interface KeptRecord {
  /** What was done, as a sentence begins: `Summaries refreshed`. */
  readonly action: string;
  /** A serial number with the time of day. */
  readonly when: number;
  /** Whether the action came to its end; otherwise Excel or the pane was closed in the middle. */
  readonly finished: boolean;
  readonly entries: readonly KeptEntry[];
}
