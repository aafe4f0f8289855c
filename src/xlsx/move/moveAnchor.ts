import type { Area } from "../../grid/area.ts";
import { areaBetween } from "../../grid/area.ts";
import type { XmlEdits } from "../xml/xmlEdits.ts";
import { flag, type XmlElement } from "../xml/xmlTree.ts";
import type { MovedSheet } from "./movedSheet.ts";

interface Corner {
  readonly row: XmlElement;
  readonly column: XmlElement;
}

/**
 * Moves a drawing or control with the cells it is tied to: tied by both corners it grows and shrinks with them, tied by
 * one it moves only, tied by none it stays. One whose cells are all gone stays where it was.
 */
export function moveAnchor(edits: XmlEdits, anchor: XmlElement, moved: MovedSheet): void {
  const from = corner(anchor, "from");
  const to = corner(anchor, "to");
  const tie = tieOf(anchor);
  if (!from || tie === "none") return;
  const last = to ?? from;
  const area = areaBetween(index(from.row), index(from.column), index(last.row), index(last.column));
  const now = tie === "both" && to ? moved.area(area) : moveCorner(area, moved);
  if (!now) return;
  place(edits, from, now.row, now.column);
  if (to) place(edits, to, now.row + now.rows - 1, now.column + now.columns - 1);
}

/** Source: ECMA-376 part 1, sections 20.5.2.33 (editAs) and 18.3.1.55 (moveWithCells, sizeWithCells). */
function tieOf(anchor: XmlElement): "both" | "one" | "none" {
  if (anchor.name === "oneCellAnchor") return "one";
  if (anchor.name === "absoluteAnchor") return "none";
  if (anchor.name === "anchor") {
    if (flag(anchor, "sizeWithCells")) return "both";
    return flag(anchor, "moveWithCells") ? "one" : "none";
  }
  const editAs = anchor.attributes["editAs"] ?? "twoCell";
  return editAs === "absolute" ? "none" : editAs === "oneCell" ? "one" : "both";
}

function corner(anchor: XmlElement, name: string): Corner | null {
  const element = anchor.children.find((inner) => inner.name === name);
  const row = element?.children.find((inner) => inner.name === "row");
  const column = element?.children.find((inner) => inner.name === "col");
  return row && column ? { row, column } : null;
}

const index = (element: XmlElement): number => Number(element.text.trim()) || 0;

function moveCorner(area: Area, moved: MovedSheet): Area | null {
  const row = moved.row(area.row);
  const column = moved.column(area.column);
  return row === null || column === null ? null : { ...area, row, column };
}

function place(edits: XmlEdits, { row, column }: Corner, nowRow: number, nowColumn: number): void {
  if (index(row) !== nowRow) edits.setContent(row, String(nowRow));
  if (index(column) !== nowColumn) edits.setContent(column, String(nowColumn));
}
