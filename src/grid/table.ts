import type { Place } from "./area.ts";
import type { Explanation } from "./explanation.ts";
import type { Colour } from "./look.ts";
import type { Scalar } from "./scalar.ts";

/** A summary table before it is laid out on a sheet: a title, one sentence of rule, one header row and its rows. */
export interface TableModel {
  /** Stays the same from report to report: `outcomes-standard`. */
  readonly id: string;
  readonly title: string;
  /** The name its sheet gets when it is first made; a person may rename the sheet afterwards. */
  readonly sheetName: string;
  /** The rule behind the figures, in words: numerator, denominator, threshold and who set them. */
  readonly note: string;
  /** How many rows below the title are kept for the note; as many as every summary has where it is absent. */
  readonly noteRows?: number;
  readonly columns: readonly TableColumn[];
  /** As many cells a row as there are columns. */
  readonly rows: readonly (readonly TableCell[])[];
  /** Parts of the table that formulas of other sheets refer to by a defined name; absent: none are named. */
  readonly names?: readonly NamedPart[];
  /** Stands as the first line of the note, before its rule: figures that have a formula of their own; absent: the note says all. */
  readonly figures?: TableCell;
}

/** A defined name over a column's cells below its heading, or over one of them. Rows count from 0 below the header row. */
export interface NamedPart {
  readonly name: string;
  readonly column: number;
  /** null: all rows. */
  readonly row: number | null;
}

/** What the lines below a table's title say: its figures, then its rule. */
export const noteOf = ({ figures, note }: Pick<TableModel, "figures" | "note">): string =>
  [figures?.text ?? "", note].filter((part) => part !== "").join(" ");

/** A column of a summary table. `width` is in characters of the default font. */
export interface TableColumn {
  readonly heading: string;
  readonly width: number;
  readonly align: "left" | "right";
  /** Cells of this column that show exactly `text` get these colours, by conditional format. */
  readonly markings: readonly Marking[];
  /** Whether a person put it between ours: it keeps what stands there. */
  readonly theirs?: boolean;
}

/** The colours, `#RRGGBB`, of the cells that show a text such as `● Green`. */
export interface Marking {
  readonly text: string;
  readonly fill: Colour;
  readonly font: Colour;
}

/**
 * One figure or text of a summary table.
 * `text` is what the cell shows; `value` is what it holds (a date is its serial number, 0.05 is 5%) under `format`.
 */
export interface TableCell {
  readonly value: Scalar;
  readonly text: string;
  readonly format: string;
  /**
   * The native formula that gives the same value, with its leading `=`; null where the cell holds a fixed value. In it, `[@Heading]` stands for
   * the cell of the same row in the column of that heading, and `⟦words|value|formula⟧` for a figure that stands on the sheet of figures.
   */
  readonly formula: string | null;
  /** The cells of the registers that the figure was made from, so that it can be traced. */
  readonly behind: readonly Place[];
  /** What a person may write in this cell, part by part; empty for a cell that only the add-in writes. */
  readonly written: readonly WrittenPart[];
  /** How the figure was made; absent where its cells behind and the table's note say all. */
  readonly explanation?: Explanation;
}

/** Words that a person may write in a cell, and what they are kept under. */
export interface WrittenPart {
  readonly key: string;
  /** What the row is about, as it is called. */
  readonly title: string;
  /** What stands before this part in a cell that has several: `(R)`. Empty for a cell's only part. */
  readonly mark: string;
  readonly value: Scalar;
  readonly format: string;
  /** The figure that the words are about, as it stands. */
  readonly figure: string;
  /** The formula, without its `=`, that gives what a register says; null where a person wrote it, or no formula gives it. */
  readonly own: string | null;
}

/** A cell that holds a text. */
export function textCell(text: string, behind: readonly Place[] = []): TableCell {
  return { value: text, text, format: "General", formula: null, behind, written: [] };
}

/** A cell that holds a number and shows it as `text`. */
export function numberCell(value: number, text: string, format: string, behind: readonly Place[] = []): TableCell {
  return { value, text, format, formula: null, behind, written: [] };
}
