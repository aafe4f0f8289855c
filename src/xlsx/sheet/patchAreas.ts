import { areaAddress, areaBetween, parseArea } from "../../grid/area.ts";
import type { BookSheet } from "../book.ts";
import { insertChild } from "../xml/insertChild.ts";
import { child } from "../xml/xmlTree.ts";
import { sameAreas } from "./sameSheet.ts";
import { WORKSHEET_ORDER } from "./sheetOrder.ts";
import type { SheetPatch } from "./sheetPatch.ts";

/** Writes the list of merged areas anew when it changed. */
export function patchMerged({ before, after, edits, root, write }: SheetPatch): void {
  if (sameAreas(before.merged, after.merged)) return;
  const merges = after.merged.map((area) => write("mergeCell", { ref: areaAddress(area) })).join("");
  const xml = merges === "" ? "" : write("mergeCells", { count: after.merged.length }, merges);
  const element = child(root, "mergeCells");
  if (element) edits.replace(element, xml);
  else if (xml !== "") insertChild(edits, root, WORKSHEET_ORDER, "mergeCells", xml);
}

/** Widens or moves the area that the file says is in use, if it says so and is no longer right. */
export function patchDimension({ after, edits, root, moved }: SheetPatch): void {
  const element = child(root, "dimension");
  const stated = parseArea(element?.attributes["ref"] ?? "");
  const used = usedArea(after);
  if (!element || !used) return;
  const fits = stated && areaAddress(joined(stated, used)) === areaAddress(stated);
  if (!fits || moved.hasShifts) edits.setAttributes(element, { ref: areaAddress(used) });
}

function usedArea({ rows }: BookSheet): ReturnType<typeof areaBetween> | null {
  let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
  for (const [row, cells] of rows) {
    for (const column of cells.keys()) {
      top = Math.min(top, row);
      bottom = Math.max(bottom, row);
      left = Math.min(left, column);
      right = Math.max(right, column);
    }
  }
  return bottom < 0 ? null : areaBetween(top, left, bottom, right);
}

function joined(a: ReturnType<typeof areaBetween>, b: ReturnType<typeof areaBetween>) {
  return areaBetween(
    Math.min(a.row, b.row),
    Math.min(a.column, b.column),
    Math.max(a.row + a.rows, b.row + b.rows) - 1,
    Math.max(a.column + a.columns, b.column + b.columns) - 1,
  );
}
