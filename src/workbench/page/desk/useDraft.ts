import { useCallback, useState } from "react";
import { cellOf } from "../../../standin/model/cells.ts";
import type { OpenDocument } from "../../host/openDocument.ts";
import type { Refusal } from "../../host/personActs.ts";
import { enterText } from "../../host/personEdits.ts";
import { editText } from "../cell/editText.ts";
import type { CellPlace } from "../grid/cursor.ts";

/** What a person is typing into a cell. */
export interface Draft {
  readonly at: CellPlace;
  /** What the cell had; when it is entered unchanged, nothing is written. */
  readonly original: string;
  readonly text: string;
  /** Typed over what was there: the arrow keys enter it and move on, as in Excel. Otherwise they move in the text. */
  readonly over: boolean;
}

/** What a person is typing, and what can be done with it. */
export interface Drafting {
  readonly draft: Draft | null;
  /** Begins with the cell's own content, or with what was typed over it. */
  readonly begin: (at: CellPlace, typed: string | null) => void;
  readonly change: (text: string) => void;
  readonly cancel: () => void;
  /** Enters it; true when the draft is done with, false when Excel cannot take it and it stays to be put right. */
  readonly enter: () => boolean;
}

/** What a cell shows in the formula bar and in its editor. */
export function contentOf(document: OpenDocument, { row, column }: CellPlace): string {
  const { session } = document.host;
  return editText(document.book, cellOf(session.selection.sheet, row, column), session.year);
}

/** Keeps what a person is typing; Excel refuses the add-in's requests meanwhile. `refused` hears why an entry was refused. */
export function useDraft(document: OpenDocument, refused: (refusal: Refusal) => void): Drafting {
  const [draft, setDraft] = useState<Draft | null>(null);
  const put = useCallback(
    (next: Draft | null) => {
      setDraft(next);
      document.setEditing(next !== null);
    },
    [document],
  );
  return {
    draft,
    begin: (at, typed) => {
      const original = contentOf(document, at);
      put({ at, original, text: typed ?? original, over: typed !== null });
    },
    change: (text) => draft && put({ ...draft, text }),
    cancel: () => put(null),
    enter: () => {
      const refusal = draft && entered(document, draft);
      refused(refusal);
      const stays = refusal?.code === "InvalidArgument";
      if (!stays) put(null);
      return !stays;
    },
  };
}

const entered = (document: OpenDocument, { at, text, original }: Draft): Refusal =>
  text === original ? null : enterText(document, at.row, at.column, text);
