import type { Place } from "../../grid/area.ts";
import type { Scalar } from "../../grid/scalar.ts";

/** What is said of an item in a period, and how it was last shown. */
export interface NarrativeEntry {
  /** As `narrativeKey` gives it; a row that a person wrote without one keeps what it has. */
  readonly key: string;
  /** What the item is called, for a person who reads the sheet. */
  readonly title: string;
  /** What is said: a text, or the serial number of a proposed date. */
  readonly value: Scalar;
  /** `dd/mm/yy` for a date. */
  readonly format: string;
  /** Whether a person wrote it in a summary, the pane or the narrative's sheet; otherwise it is the register's own. */
  readonly typed: boolean;
  /** The item's figure as it stood when this was written; empty until it is shown. */
  readonly writtenFor: string;
  /** Where summaries show it. */
  readonly shownAt: readonly ShownAt[];
  /** Its cell on the narrative's sheet; null before it has one. */
  readonly place: Place | null;
  /** Where it has just been typed beside a row that showed another item when the summary was written: that item's title; absent otherwise. */
  readonly insteadOf?: string;
}

/** A cell of a summary that shows a narrative, as it was left, so that what a person types there is known as typed. Each text by its `hashOf`. */
export interface ShownAt {
  /** The table's id. */
  readonly table: string;
  /** The heading of its column. */
  readonly heading: string;
  /** What it said. */
  readonly said: string;
  readonly title: string;
  /** The other cells of its row, each with its heading. */
  readonly row: readonly string[];
}

/** What a cell holds, in words for comparing: without white space at its ends, numbers to nine digits. */
export const plainWords = (value: Scalar): string =>
  typeof value === "number" ? String(Number(value.toPrecision(9))) : String(value).replace(/\r\n?/g, "\n").trim();
