import { prefixedAttribute, type XmlElement } from "../xml/xmlTree.ts";

/** A chart's frame in a drawing: the anchor that ties it to cells, its properties, and the link to the chart's part. */
export interface ChartFrame {
  readonly anchor: XmlElement;
  /** The `cNvPr` element, with name, number and description. */
  readonly properties: XmlElement;
  readonly link: string;
}

/** The charts that a drawing shows by themselves; those in groups of shapes are not told. */
export function chartFrames(drawing: XmlElement): readonly ChartFrame[] {
  return drawing.children.flatMap((anchor) => {
    const frame = anchor.children.find(({ name }) => name === "graphicFrame") ?? null;
    const properties = frame && descendant(frame, "cNvPr");
    const chart = frame && descendant(frame, "chart");
    const link = chart && prefixedAttribute(chart, "id");
    return properties && typeof link === "string" ? [{ anchor, properties, link }] : [];
  });
}

/** The first element of a name inside another, at any depth and whatever its namespace; null when there is none. */
export function descendant(element: XmlElement, name: string): XmlElement | null {
  for (const inner of element.children) {
    const found = inner.name === name ? inner : descendant(inner, name);
    if (found) return found;
  }
  return null;
}

/** All elements of a name inside another, at any depth. */
export const descendants = (element: XmlElement, name: string): readonly XmlElement[] =>
  element.children.flatMap((inner) => [...(inner.name === name ? [inner] : []), ...descendants(inner, name)]);
