import type { Area } from "../grid/area.ts";
import type { Look } from "../grid/look.ts";
import { addressLists } from "./addressLists.ts";
import { rangeOf } from "./askArea.ts";
import type { Apply } from "./batch.ts";

const HORIZONTAL = { general: "General", left: "Left", centre: "Center", right: "Right" } as const;
const VERTICAL = { top: "Top", middle: "Center", bottom: "Bottom" } as const;

/** Changes how areas look: several areas at a time, for Excel takes them as one. */
export const applyLook: Apply<"look"> = ({ sheet }, { sheet: name, areas, look }) => {
  for (const format of formatsOf(sheet(name), areas)) {
    setFont(format.font, look);
    setFill(format.fill, look.fill);
    setPosition(format, look);
  }
  if (look.border === null) return;
  // Excel: a line between rows or columns is refused where there is only one, so each area is looked at by itself.
  for (const area of areas) setBorders(rangeOf(sheet(name), area).format.borders, area, look);
};

function formatsOf(sheet: Excel.Worksheet, areas: readonly Area[]): readonly Excel.RangeFormat[] {
  const [only] = areas;
  if (only && areas.length === 1) return [rangeOf(sheet, only).format];
  return addressLists(areas).map((addresses) => sheet.getRanges(addresses).format);
}

function setFill(target: Excel.RangeFill, fill: Look["fill"]): void {
  if (fill === "none") target.clear();
  else if (fill !== null) target.color = fill;
}

function setFont(target: Excel.RangeFont, look: Look): void {
  if (look.fontColour !== null) target.color = look.fontColour;
  if (look.bold !== null) target.bold = look.bold;
  if (look.italic !== null) target.italic = look.italic;
  if (look.size !== null) target.size = look.size;
}

function setPosition(target: Excel.RangeFormat, look: Look): void {
  if (look.horizontal !== null) target.horizontalAlignment = HORIZONTAL[look.horizontal];
  if (look.vertical !== null) target.verticalAlignment = VERTICAL[look.vertical];
  if (look.wrap !== null) target.wrapText = look.wrap;
  if (look.indent !== null) target.indentLevel = look.indent;
}

function setBorders(borders: Excel.RangeBorderCollection, area: Area, look: Look): void {
  for (const side of sidesOf(area, look.border === "below")) {
    const line = borders.getItem(side);
    line.style = look.border === "none" ? "None" : "Continuous";
    if (look.border !== "none" && look.borderColour !== null) line.color = look.borderColour;
  }
}

type Side = "EdgeTop" | "EdgeBottom" | "EdgeLeft" | "EdgeRight" | "InsideHorizontal" | "InsideVertical";

/** The lines of an area: those under its cells, or all. */
function sidesOf(area: Area, below: boolean): readonly Side[] {
  const under: readonly Side[] = area.rows > 1 ? ["EdgeBottom", "InsideHorizontal"] : ["EdgeBottom"];
  if (below) return under;
  return [...under, "EdgeTop", "EdgeLeft", "EdgeRight", ...(area.columns > 1 ? (["InsideVertical"] as const) : [])];
}
