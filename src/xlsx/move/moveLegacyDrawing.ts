import { areaBetween } from "../../grid/area.ts";
import { escapeText } from "../xml/escapeXml.ts";
import type { MovedSheet } from "./movedSheet.ts";

const SHAPE = /<(v:\w+)\b(?:(?!<\/?\1\b)[\s\S])*<\/\1>/g;
const ANCHOR = /(<x:Anchor>)([^<]*)(<\/x:Anchor>)/;

const FORMULA = /(<x:Fmla(?:Link|Range|Group|Txbx)>)([^<]*)(<\/x:Fmla(?:Link|Range|Group|Txbx)>)/g;
const ENTITIES: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

/**
 * Moves the shapes of an old drawing (VML): the boxes of comments and of form controls. The part need not be
 * well-formed XML, so it is read as text. Source: [MS-OI29500] section 2.1.1850 and ECMA-376 part 4, section 19.4.
 */
export function moveLegacyDrawing(text: string, moved: MovedSheet): string {
  return text.replace(SHAPE, (shape) => (shape.includes("<x:ClientData") ? movedShape(shape, moved) : shape));
}

/** A shape where its cell lies now; nothing when it was the box of a comment on a cell that is gone. */
function movedShape(shape: string, moved: MovedSheet): string {
  const row = numberIn(shape, "x:Row");
  const column = numberIn(shape, "x:Column");
  const nowRow = row === null ? null : moved.row(row);
  const nowColumn = column === null ? null : moved.column(column);
  if ((row !== null && nowRow === null) || (column !== null && nowColumn === null)) return "";
  return withNumber(withNumber(shape, "x:Row", nowRow), "x:Column", nowColumn)
    .replace(ANCHOR, (_, open: string, list: string, close: string) => open + movedAnchor(list, moved) + close)
    .replace(FORMULA, (_, open: string, text: string, close: string) => open + movedText(text, moved) + close);
}

function movedText(text: string, moved: MovedSheet): string {
  const formula = text.replace(/&(amp|lt|gt|quot|apos);/g, (entity, name: string) => ENTITIES[name] ?? entity);
  const now = moved.formula(formula);
  return now === formula ? text : escapeText(now);
}

function numberIn(shape: string, tag: string): number | null {
  const found = new RegExp(`<${tag}>\\s*(\\d+)\\s*</${tag}>`).exec(shape)?.[1];
  return found === undefined ? null : Number(found);
}

const withNumber = (shape: string, tag: string, number: number | null): string =>
  number === null ? shape : shape.replace(new RegExp(`(<${tag}>)\\s*\\d+\\s*(</${tag}>)`), `$1${number}$2`);

/** Left column, offset, top row, offset, right column, offset, bottom row, offset. */
function movedAnchor(list: string, moved: MovedSheet): string {
  const numbers = list.split(",").map((text) => Number(text.trim()));
  const [left = 0, dx1 = 0, top = 0, dy1 = 0, right = left, dx2 = 0, bottom = top, dy2 = 0] = numbers;
  if (numbers.length !== 8 || numbers.some((number) => !Number.isFinite(number))) return list;
  const now = moved.area(areaBetween(top, left, bottom, right));
  if (!now) return list;
  const corners = [now.column, dx1, now.row, dy1, now.column + now.columns - 1, dx2, now.row + now.rows - 1, dy2];
  return corners.every((value, index) => value === numbers[index]) ? list : corners.join(", ");
}
