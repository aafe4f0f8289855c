import { elementWriter } from "../xml/elementWriter.ts";
import { insertChild } from "../xml/insertChild.ts";
import { XmlEdits } from "../xml/xmlEdits.ts";
import { child, flag, parseXml } from "../xml/xmlTree.ts";
import { patchNames } from "./patchNames.ts";
import { patchSheetList } from "./patchSheetList.ts";
import { WORKBOOK_ORDER } from "./workbookOrder.ts";
import type { WorkbookPatch } from "./workbookPatch.ts";

/** What it takes to patch the workbook part. */
export type WorkbookTask = Omit<WorkbookPatch, "root" | "edits" | "write"> & { readonly part: string };

/** The workbook part as the book is now. What is not modelled stays as it is. */
export function patchWorkbook(task: WorkbookTask): string {
  const root = parseXml(task.text, task.part);
  const edits = new XmlEdits(task.text);
  const patch: WorkbookPatch = { ...task, root, edits, write: elementWriter(root.prefix) };
  patchProtection(patch);
  patchActiveTab(patch);
  patchSheetList(patch);
  patchNames(patch);
  patchCalculation(patch);
  return edits.isEmpty ? task.text : edits.apply();
}

function patchProtection({ root, edits, write, before, book }: WorkbookPatch): void {
  if (before.structureLocked === book.structureLocked) return;
  const element = child(root, "workbookProtection");
  if (book.structureLocked) {
    if (element) edits.setAttributes(element, { lockStructure: 1 });
    else
      insertChild(edits, root, WORKBOOK_ORDER, "workbookProtection", write("workbookProtection", { lockStructure: 1 }));
  } else if (element && flag(element, "lockWindows")) edits.setAttributes(element, { lockStructure: null });
  else if (element) edits.remove(element);
}

function patchActiveTab({ root, edits, write, before, order, active, wasActive }: WorkbookPatch): void {
  const sameOrder = order.join("\n") === before.sheets.map(({ id }) => id).join("\n");
  if (active === wasActive && sameOrder) return;
  // A sheet that is not modelled stays open unless another one is opened.
  const stays = active === wasActive ? before.sheets[before.activeTab]?.id : undefined;
  const tab = order.indexOf(stays ?? active);
  if (tab === before.activeTab || tab < 0) return;
  const views = child(root, "bookViews");
  const view = child(views, "workbookView");
  const activeTab = tab === 0 ? null : tab;
  if (view) edits.setAttributes(view, { activeTab });
  else if (views) edits.append(views, write("workbookView", { activeTab }));
  else
    insertChild(edits, root, WORKBOOK_ORDER, "bookViews", write("bookViews", {}, write("workbookView", { activeTab })));
}

function patchCalculation({ root, edits, write, recalculate }: WorkbookPatch): void {
  if (!recalculate) return;
  const element = child(root, "calcPr");
  if (!element) insertChild(edits, root, WORKBOOK_ORDER, "calcPr", write("calcPr", { fullCalcOnLoad: 1 }));
  else if (!flag(element, "fullCalcOnLoad")) edits.setAttributes(element, { fullCalcOnLoad: 1 });
}
