import { cellAddress } from "../../grid/area.ts";
import { insertChild } from "../xml/insertChild.ts";
import { child, children, flag, type XmlElement } from "../xml/xmlTree.ts";
import { sheetView } from "./readView.ts";
import { WORKSHEET_ORDER } from "./sheetOrder.ts";
import type { SheetPatch } from "./sheetPatch.ts";

/** Patches how a sheet is shown: frozen panes, gridlines, and whether it is the one that stands open. */
export function patchView(patch: SheetPatch, selected: boolean | null): void {
  const { before, after, edits, root, write } = patch;
  const frozen = after.frozenRows !== before.frozenRows || after.frozenColumns !== before.frozenColumns;
  const view = sheetView(root);
  const changes = {
    ...(after.showGridlines === before.showGridlines ? {} : { showGridLines: after.showGridlines ? null : 0 }),
    ...(selected === null || flag(view, "tabSelected") === selected ? {} : { tabSelected: selected ? 1 : null }),
  };
  if (!frozen && Object.keys(changes).length === 0) return;
  if (!view) {
    addView(patch, write("sheetView", { ...changes, workbookViewId: 0 }, frozen ? paneXml(patch) : ""));
    return;
  }
  // Excel: frozen rows are counted from the first row in view, so the view must begin at the top.
  edits.setAttributes(view, frozen ? { ...changes, topLeftCell: null } : changes);
  if (frozen) replacePane(patch, view);
}

function addView({ edits, root, write }: SheetPatch, view: string): void {
  const views = child(root, "sheetViews");
  if (views) edits.append(views, view);
  else insertChild(edits, root, WORKSHEET_ORDER, "sheetViews", write("sheetViews", {}, view));
}

function replacePane(patch: SheetPatch, view: XmlElement): void {
  const { edits } = patch;
  const old = [...children(view, "pane"), ...children(view, "selection")];
  for (const element of old) edits.remove(element);
  const pane = paneXml(patch);
  if (view.end === view.innerStart) edits.append(view, pane);
  else edits.insert(view.innerStart, pane);
}

/** The `pane` element with the selection that Excel expects beside it; empty when nothing is frozen. */
function paneXml({ after, write }: SheetPatch): string {
  const { frozenRows: rows, frozenColumns: columns } = after;
  if (rows === 0 && columns === 0) return "";
  const active = rows === 0 ? "topRight" : columns === 0 ? "bottomLeft" : "bottomRight";
  const pane = write("pane", {
    xSplit: columns === 0 ? null : columns,
    ySplit: rows === 0 ? null : rows,
    topLeftCell: cellAddress(rows, columns),
    activePane: active,
    state: "frozen",
  });
  return pane + write("selection", { pane: active });
}
