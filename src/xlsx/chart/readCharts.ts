import type { BookChart } from "../book.ts";
import { hasPart, type Package, partTree } from "../package/package.ts";
import { readRelationships } from "../package/relationships.ts";
import { readXstring } from "../xml/xstring.ts";
import { chartFrames } from "./frames.ts";
import { readSeries, seriesElements } from "./seriesXml.ts";

/** The charts on a sheet of the file, by name and series, in the order of its drawing. `sheet` is the path of the sheet's part. */
export function readCharts(pkg: Package, sheet: string): BookChart[] {
  return readRelationships(pkg, sheet)
    .filter(({ type, path }) => type === "drawing" && hasPart(pkg, path))
    .flatMap(({ path }) => chartsOf(pkg, path));
}

function chartsOf(pkg: Package, drawing: string): readonly BookChart[] {
  const links = readRelationships(pkg, drawing).filter(({ type, path }) => type === "chart" && hasPart(pkg, path));
  return chartFrames(partTree(pkg, drawing)).flatMap(({ properties, link }): readonly BookChart[] => {
    const part = links.find(({ id }) => id === link)?.path;
    if (part === undefined) return [];
    const series = seriesElements(partTree(pkg, part)).map(readSeries);
    const name = readXstring(properties.attributes["name"] ?? "");
    return [{ id: chartId(drawing, link), name, series, made: null }];
  });
}

/** The id of a chart of the file: where its drawing stands, and which of its links leads to the chart. */
export const chartId = (drawing: string, link: string): string => `${drawing}#${link}`;
