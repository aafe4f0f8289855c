import { type ClipboardEvent, useCallback } from "react";
import { type Area, intersection } from "../../../grid/area.ts";
import { cellOf } from "../../../standin/model/cells.ts";
import { displayText } from "../../../standin/model/display.ts";
import { usedArea, WHOLE_SHEET } from "../../../standin/model/extent.ts";
import type { OpenDocument } from "../../host/openDocument.ts";
import type { Refusal } from "../../host/personActs.ts";
import { clearArea, enterBlock } from "../../host/personEdits.ts";
import { readTabText, writeTabText } from "../grid/tabText.ts";

/** Copying, cutting and pasting, of plain texts as every spreadsheet exchanges them. */
export interface ClipboardHandlers {
  readonly onCopy: (event: ClipboardEvent) => void;
  readonly onCut: (event: ClipboardEvent) => void;
  readonly onPaste: (event: ClipboardEvent) => void;
}

/** What the cells of an area show, for the clipboard. Of whole rows and columns, what is used. */
export function copiedText(document: OpenDocument, area: Area): string {
  const { sheet } = document.host.session.selection;
  const used = usedArea(sheet, WHOLE_SHEET, true);
  const copied = area.rows * area.columns === 1 ? area : used && intersection(area, used);
  if (!copied) return "";
  const row = (r: number): readonly string[] =>
    Array.from({ length: copied.columns }, (_, c) =>
      displayText(document.book, cellOf(sheet, copied.row + r, copied.column + c)),
    );
  return writeTabText(Array.from({ length: copied.rows }, (_, r) => row(r)));
}

/** A block to paste; one cell alone goes into every selected cell. */
function blockFor(text: string, area: Area): string[][] {
  const block = readTabText(text);
  const only = block.length === 1 && block[0]?.length === 1 ? block[0][0] : undefined;
  const isSmall = area.rows * area.columns <= 10_000;
  if (only === undefined || !isSmall) return block;
  return Array.from({ length: area.rows }, () => Array.from({ length: area.columns }, () => only));
}

/** The clipboard of the selected cells. What is pasted is read as if it were typed. */
export function useClipboard(
  document: OpenDocument,
  area: Area,
  refused: (refusal: Refusal) => void,
): ClipboardHandlers {
  const copy = useCallback(
    (event: ClipboardEvent) => {
      if (event.target instanceof HTMLTextAreaElement) return false;
      event.preventDefault();
      event.clipboardData.setData("text/plain", copiedText(document, area));
      return true;
    },
    [document, area],
  );
  return {
    onCopy: copy,
    onCut: (event) => copy(event) && refused(clearArea(document, area)),
    onPaste: (event) => {
      if (event.target instanceof HTMLTextAreaElement) return;
      event.preventDefault();
      const text = event.clipboardData.getData("text/plain");
      if (text !== "") refused(enterBlock(document, area.row, area.column, blockFor(text, area)));
    },
  };
}
