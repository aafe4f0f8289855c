import type { CellStyle } from "../book.ts";
import { editTag } from "../xml/editTag.ts";
import type { ElementWriter } from "../xml/elementWriter.ts";
import type { XmlElement } from "../xml/xmlTree.ts";
import { joinPieces, piecesOf } from "./pieces.ts";
import { PLAIN_STYLE } from "./plainStyle.ts";
import { samePlacing } from "./sameLook.ts";

/** Numbers of the lists that a cell format points to. */
export interface XfNumbers {
  readonly numFmtId: number;
  readonly fontId: number;
  readonly fillId: number;
  readonly borderId: number;
}

/** An entry of the file's cell formats: its look, its element and the text it stands in. */
export interface XfBasis {
  readonly look: CellStyle;
  readonly element: XmlElement;
  readonly text: string;
}

const ORDER = ["alignment", "protection", "extLst"];

/** An `xf` element for a style, made from the entry it comes from; null when it comes from nothing. */
export function xfXml(write: ElementWriter, style: CellStyle, numbers: XfNumbers, basis: XfBasis | null): string {
  const before = basis?.look ?? PLAIN_STYLE;
  const parts = piecesOf(basis?.text ?? "", basis?.element ?? null);
  if (!samePlacing(style, before)) parts.set("alignment", alignmentXml(write, style, parts.get("alignment")));
  if (style.locked !== before.locked) parts.set("protection", protectionXml(write, style, parts.get("protection")));
  const inner = joinPieces(parts, ORDER);
  const bare = basis ? openingTag(basis) : write("xf", { xfId: 0 });
  const tag = editTag(bare, { ...numbers, ...applied(style, before, numbers) });
  const prefixed = /^<([^\s/>]+)/.exec(tag)?.[1] ?? "xf";
  return inner === "" ? tag : `${tag.slice(0, -2).trimEnd()}>${inner}</${prefixed}>`;
}

/** The basis's own tag, as an empty one. */
function openingTag({ text, element }: XfBasis): string {
  const tag = text.slice(element.start, element.innerStart);
  return tag.endsWith("/>") ? tag : `${tag.slice(0, -1)}/>`;
}

/** Excel heeds these marks when the style that the cell format is based on is changed. */
function applied(style: CellStyle, before: CellStyle, numbers: XfNumbers): Record<string, number> {
  return {
    ...(numbers.numFmtId > 0 ? { applyNumberFormat: 1 } : {}),
    ...(numbers.fontId > 0 ? { applyFont: 1 } : {}),
    ...(numbers.fillId > 0 ? { applyFill: 1 } : {}),
    ...(numbers.borderId > 0 ? { applyBorder: 1 } : {}),
    ...(samePlacing(style, before) ? {} : { applyAlignment: 1 }),
    ...(style.locked === before.locked ? {} : { applyProtection: 1 }),
  };
}

function alignmentXml(write: ElementWriter, style: CellStyle, before: string | undefined): string {
  return editTag(before ?? write("alignment"), {
    horizontal: style.horizontal === "general" ? null : style.horizontal,
    vertical: style.vertical === "bottom" ? null : style.vertical,
    wrapText: style.wrap ? 1 : null,
    indent: style.indent === 0 ? null : style.indent,
  });
}

const protectionXml = (write: ElementWriter, style: CellStyle, before: string | undefined): string =>
  editTag(before ?? write("protection"), { locked: style.locked ? null : 0 });
