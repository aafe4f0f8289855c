import type { Area } from "../../grid/area.ts";
import type { Book, BookSheet } from "../../xlsx/book.ts";
import type { References } from "../protocol/references.ts";
import type { Remote } from "../protocol/remote.ts";
import type { Calculation } from "./calculation.ts";
import type { Events } from "./events.ts";
import type { Selves } from "./handles.ts";

/** Makes the remote of an object of a type by the type's name. */
export type RemoteMaker = <Type extends keyof Selves>(type: Type, self: Selves[Type]) => Remote;

/** An open book and what Excel knows of it beyond the file. */
export interface Session {
  readonly book: Book;
  /** The file's name, as `workbook.name` gives it. */
  readonly name: string;
  readonly references: References;
  readonly events: Events;
  readonly calculation: Calculation;
  readonly remote: RemoteMaker;
  /** The year that a typed day and month are taken to be in. */
  readonly year: number;
  /** True when the document was opened to be read only. */
  readOnly: boolean;
  /** True when something changed since the book was opened. */
  dirty: boolean;
  /** Passwords that were set through the API since the book was opened; those in the file are not known. */
  readonly passwords: WeakMap<Book | BookSheet, string>;
  /** What is selected; its sheet is the active one. */
  selection: Selected;
}

/** The selected cells and the sheet they are on. */
export interface Selected {
  readonly sheet: BookSheet;
  readonly area: Area;
}
