import { quoteSheet, parseReference } from "../../grid/reference.ts";
import { areaAddress } from "../../grid/area.ts";
import type { XmlEdits } from "../xml/xmlEdits.ts";
import type { XmlElement } from "../xml/xmlTree.ts";

/** The cells that a pivot table was made from go on being those cells. A source that is gone stays as it is written. */
export function movePivotCache(edits: XmlEdits, root: XmlElement, formula: (text: string) => string): void {
  const source = root.children.find(({ name }) => name === "cacheSource");
  for (const element of sources(source)) {
    const { ref, sheet } = element.attributes;
    if (ref === undefined || sheet === undefined) continue;
    const now = parseReference(formula(`${quoteSheet(sheet)}!${ref}`));
    if (!now) continue;
    const changes = {
      ...(areaAddress(now.area) === ref ? {} : { ref: areaAddress(now.area) }),
      ...(now.sheet === sheet ? {} : { sheet: now.sheet }),
    };
    if (Object.keys(changes).length > 0) edits.setAttributes(element, changes);
  }
}

/** One source, or the several ranges of a consolidation. A source in another workbook has a link and is left alone. */
function sources(element: XmlElement | undefined): XmlElement[] {
  if (!element) return [];
  const here = element.children.filter(({ name }) => name === "worksheetSource" || name === "rangeSet");
  const inside = element.children.flatMap((inner) => sources(inner));
  return [...here, ...inside].filter((e) => !Object.keys(e.attributes).some((name) => name.endsWith(":id")));
}
