import type { BookSheet } from "../book.ts";
import { moveKeptReferences } from "../move/moveKeptReferences.ts";
import type { MovedSheet } from "../move/movedSheet.ts";
import { elementWriter } from "../xml/elementWriter.ts";
import { insertChild } from "../xml/insertChild.ts";
import { XmlEdits } from "../xml/xmlEdits.ts";
import { child } from "../xml/xmlTree.ts";
import { CellPatcher } from "./cellPatcher.ts";
import { type CellContext, CellReader } from "./cellReader.ts";
import { patchDimension, patchMerged } from "./patchAreas.ts";
import { patchColumns } from "./patchColumns.ts";
import { patchConditional } from "./patchConditional.ts";
import { patchProperties } from "./patchProperties.ts";
import { patchTableParts, type TableLinks } from "./patchTableParts.ts";
import { patchView } from "./patchView.ts";
import { RowPatcher } from "./rowPatcher.ts";
import { sameCells } from "./sameSheet.ts";
import { scanSheet } from "./scanSheet.ts";
import { WORKSHEET_ORDER } from "./sheetOrder.ts";
import type { FormatNumbers, SheetPatch } from "./sheetPatch.ts";

/** A sheet's part and what is to become of it. */
export interface SheetTask {
  readonly text: string;
  readonly part: string;
  readonly before: BookSheet;
  readonly after: BookSheet;
  readonly moved: MovedSheet;
  readonly formats: FormatNumbers;
  /** What the file's cells refer to. */
  readonly context: CellContext;
  /** Whether it is the sheet that stands open; null leaves that as it is. */
  readonly selected: boolean | null;
  /** The links of tables that came and went, and the namespace of the links' ids. */
  readonly tables: TableLinks & { readonly namespace: string };
}

/** A sheet's part as the book has the sheet now. What did not change, and what is not modelled, stays as it is. */
export function patchSheet(task: SheetTask): string {
  const edits = new XmlEdits(task.text);
  const write = elementWriter(rootPrefix(task.text));
  const withoutRoot = { ...task, edits, write };
  const rows = new RowPatcher(withoutRoot, new CellPatcher(withoutRoot), new CellReader(task.context));
  const cellsChanged = task.moved.hasShifts || !sameCells(task.before, task.after);
  const root = scanSheet(task.text, task.part, cellsChanged ? rows : NOBODY);
  const patch: SheetPatch = { ...withoutRoot, root };
  if (cellsChanged) {
    appendRows(patch, rows.rest());
    patchDimension(patch);
  }
  patchView(patch, task.selected);
  patchColumns(patch);
  patchMerged(patch);
  patchConditional(patch);
  patchProperties(patch);
  patchTableParts(patch, task.tables, task.tables.namespace);
  moveKeptReferences(edits, root, task.moved);
  return edits.isEmpty ? task.text : edits.apply();
}

const NOBODY = { row: () => undefined, cell: () => undefined, rowEnd: () => undefined };

/** The prefix of the part's first element, with its colon: it must be known before the cells are read. */
const rootPrefix = (text: string): string => /<(?:([\w.-]+):)?worksheet[\s>/]/.exec(text)?.[1]?.concat(":") ?? "";

function appendRows({ edits, root, write }: SheetPatch, rows: string): void {
  const data = child(root, "sheetData");
  if (rows === "") return;
  if (data) edits.append(data, rows);
  else insertChild(edits, root, WORKSHEET_ORDER, "sheetData", write("sheetData", {}, rows));
}
