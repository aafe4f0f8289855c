import type { Book } from "../book.ts";
import type { Move } from "../move/move.ts";
import type { Vocabulary } from "../package/vocabulary.ts";
import type { ElementWriter } from "../xml/elementWriter.ts";
import type { XmlEdits } from "../xml/xmlEdits.ts";
import type { XmlElement } from "../xml/xmlTree.ts";
import type { WorkbookPart } from "./readWorkbook.ts";

/** The workbook part being patched. */
export interface WorkbookPatch {
  readonly text: string;
  readonly root: XmlElement;
  readonly edits: XmlEdits;
  readonly write: ElementWriter;
  readonly vocabulary: Vocabulary;
  readonly before: WorkbookPart;
  readonly book: Book;
  readonly moves: readonly Move[];
  /** The ids of all sheets in their order now, those not modelled too. */
  readonly order: readonly string[];
  /** The id of the sheet that is to stand open. */
  readonly active: string;
  /** The id of the sheet that stood open when the book was opened, as the book had it. */
  readonly wasActive: string;
  /** The links to new sheets by the sheet's id. */
  readonly newLinks: ReadonlyMap<string, string>;
  /** Whether Excel must calculate everything when it opens the file. */
  readonly recalculate: boolean;
}
