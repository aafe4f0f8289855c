import type { ElementWriter } from "../xml/elementWriter.ts";
import { child, type XmlElement } from "../xml/xmlTree.ts";
import { argb } from "./lookXml.ts";
import { joinPieces, piecesOf } from "./pieces.ts";
import type { DifferentialLook } from "./readStyles.ts";

/** An entry of the file's differential formats: its look, its element and the text it stands in. */
export interface DxfBasis {
  readonly look: DifferentialLook;
  readonly element: XmlElement;
  readonly text: string;
}

const DXF_ORDER = ["font", "numFmt", "fill", "alignment", "border", "protection", "extLst"];
const FONT_ORDER = "b i strike condense extend outline shadow u vertAlign sz color name family charset scheme".split(
  " ",
);

/** A `dxf` element for the look of a conditional format, made from the one it had; null when it had none. */
export function dxfXml(write: ElementWriter, look: DifferentialLook, basis: DxfBasis | null): string {
  const parts = piecesOf(basis?.text ?? "", basis?.element ?? null);
  const before = basis?.look ?? { fill: null, fontColor: null, bold: null };
  if (look.fontColor !== before.fontColor || look.bold !== before.bold) {
    parts.set("font", fontPiece(write, look, before, basis));
  }
  if (look.fill !== before.fill) parts.set("fill", fillPiece(write, look.fill));
  for (const [name, xml] of parts) if (xml === "") parts.delete(name);
  return write("dxf", {}, joinPieces(parts, DXF_ORDER));
}

function fontPiece(
  write: ElementWriter,
  look: DifferentialLook,
  before: DifferentialLook,
  basis: DxfBasis | null,
): string {
  const parts = piecesOf(basis?.text ?? "", child(basis?.element ?? null, "font"));
  if (look.bold !== before.bold) {
    parts.set("b", look.bold === null ? "" : write("b", look.bold ? {} : { val: 0 }));
  }
  if (look.fontColor !== before.fontColor) {
    parts.set("color", look.fontColor === null ? "" : write("color", { rgb: argb(look.fontColor) }));
  }
  const inner = joinPieces(parts, FONT_ORDER);
  return inner === "" ? "" : write("font", {}, inner);
}

const fillPiece = (write: ElementWriter, colour: string | null): string =>
  colour === null ? "" : write("fill", {}, write("patternFill", {}, write("bgColor", { rgb: argb(colour) })));
