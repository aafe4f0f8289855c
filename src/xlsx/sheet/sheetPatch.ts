import type { BookSheet } from "../book.ts";
import type { MovedSheet } from "../move/movedSheet.ts";
import type { DifferentialLook } from "../style/readStyles.ts";
import type { ElementWriter } from "../xml/elementWriter.ts";
import type { XmlEdits } from "../xml/xmlEdits.ts";
import type { XmlElement } from "../xml/xmlTree.ts";

/** Numbers of the file's formats, which are added where the file does not have them. */
export interface FormatNumbers {
  /** The number of the cell format for an index of `Book.styles`. */
  cellFormat(style: number): number;
  /** The number of a differential format, made from the one numbered `before`; null for a look with nothing in it. */
  differentialFormat(look: DifferentialLook, before: number | null): number | null;
}

/** A sheet's part being patched: from how the file had it (`before`) to how the book has it (`after`). */
export interface SheetPatch {
  readonly before: BookSheet;
  readonly after: BookSheet;
  readonly moved: MovedSheet;
  readonly formats: FormatNumbers;
  readonly edits: XmlEdits;
  readonly write: ElementWriter;
  /** The part as a tree, without its cells. */
  readonly root: XmlElement;
}
