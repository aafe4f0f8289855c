import { escapeText } from "../xml/escapeXml.ts";
import { child, type XmlElement } from "../xml/xmlTree.ts";
import type { XmlEdits } from "../xml/xmlEdits.ts";
import type { BookSeries, SeriesLook } from "../book.ts";
import { descendant, descendants } from "./frames.ts";

/** The look that says nothing: that of a series that the file has. */
export const KEPT_LOOK: SeriesLook = {
  fill: null,
  line: null,
  weight: null,
  dashed: false,
  marker: "none",
  labels: null,
  gapWidth: null,
};

/** The `ser` elements of a chart's part, in its order. */
export const seriesElements = (chart: XmlElement): readonly XmlElement[] => {
  const area = descendant(chart, "plotArea");
  return area === null ? [] : descendants(area, "ser");
};

/** What a `ser` element reads. Source: ECMA-376 part 1, section 21.2.2.164 and following. */
export function readSeries(series: XmlElement): BookSeries {
  const formula = (name: string): string | null => {
    const part = child(series, name);
    return part && (descendant(part, "f")?.text ?? null);
  };
  const title = child(series, "tx");
  const name = title === null ? "" : (descendant(title, "v")?.text ?? descendant(title, "f")?.text ?? "");
  return { name, values: formula("val"), categories: formula("cat"), look: { ...KEPT_LOOK } };
}

/**
 * Lets a `ser` element read other cells; how it looks stays.
 * Excel: a series whose cells are not repeated in the file (`numCache`) reads them when the file is opened.
 */
export function patchSeries(edits: XmlEdits, series: XmlElement, to: Pick<BookSeries, "values" | "categories">): void {
  const point = (name: "val" | "cat", formula: string | null): void => {
    const part = child(series, name);
    const at = part && descendant(part, "f");
    if (part === null || at === null || formula === null || at.text === formula) return;
    edits.setContent(at, escapeText(formula));
    for (const cache of ["numCache", "strCache"]) for (const one of descendants(part, cache)) edits.remove(one);
  };
  point("val", to.values);
  point("cat", to.categories);
}
