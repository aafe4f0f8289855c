import type { MadeChart } from "../book.ts";
import { DRAWING } from "../package/vocabulary.ts";
import { elementWriter } from "../xml/elementWriter.ts";

/** A chart's frame as a drawing has it. */
export interface FrameTask {
  readonly chart: MadeChart;
  readonly name: string;
  /** What a screen reader says of it. */
  readonly description: string;
  /** A number that no other shape of the drawing has. */
  readonly number: number;
  /** The link to the chart's part, and the namespace of links' ids. */
  readonly link: string;
  readonly relationships: string;
}

/** Excel: lengths are in English metric units, 12,700 to a point. */
const POINT = 12_700;

/** The frame of a chart, tied to the cell of its first corner: it moves with it and keeps its size. Source: ECMA-376 part 1, section 20.5.2.24. */
export function anchorXml({ chart, description, name, number, link, relationships }: FrameTask): string {
  const x = elementWriter("xdr:");
  const a = elementWriter("a:");
  const { at, width, height } = chart;
  const place = [
    x("col", {}, String(at.column)),
    x("colOff", {}, "0"),
    x("row", {}, String(at.row)),
    x("rowOff", {}, "0"),
  ];
  const extent = { cx: Math.round(width * POINT), cy: Math.round(height * POINT) };
  const properties = x(
    "nvGraphicFramePr",
    {},
    x("cNvPr", { id: number, name, descr: description }) + x("cNvGraphicFramePr"),
  );
  const size = x("xfrm", {}, a("off", { x: 0, y: 0 }) + a("ext", { cx: 0, cy: 0 }));
  const shown = `<c:chart xmlns:c="${DRAWING.chart}" xmlns:r="${relationships}" r:id="${link}"/>`;
  const graphic = a("graphic", {}, a("graphicData", { uri: DRAWING.chart }, shown));
  const frame = x("graphicFrame", { macro: "" }, properties + size + graphic);
  const spaces = { "xmlns:xdr": DRAWING.sheet, "xmlns:a": DRAWING.art };
  return x("oneCellAnchor", spaces, x("from", {}, place.join("")) + x("ext", extent) + frame + x("clientData"));
}
