import type { BookChart, BookSeries, BookSheet, MadeChart } from "../book.ts";
import { anchorXml } from "../chart/anchorXml.ts";
import { chartXml } from "../chart/chartXml.ts";
import { chartFrames, descendants } from "../chart/frames.ts";
import { chartId } from "../chart/readCharts.ts";
import { patchSeries, seriesElements } from "../chart/seriesXml.ts";
import { folderOf } from "../package/partPath.ts";
import { CONTENT_TYPE, DRAWING, XML_DECLARATION } from "../package/vocabulary.ts";
import { WORKSHEET_ORDER } from "../sheet/sheetOrder.ts";
import { insertChild } from "../xml/insertChild.ts";
import { numeric, parseXml, type XmlElement } from "../xml/xmlTree.ts";
import { XmlEdits } from "../xml/xmlEdits.ts";
import type { Saving } from "./saving.ts";

/**
 * Lets the charts of the file read the cells that they read now, takes out those that are gone and adds the new ones. It comes after the parts
 * beside the sheets were moved.
 * @param newLinks the links by which the workbook part names new sheets, by the sheet's id
 * @returns whether a chart was taken out, and with it perhaps other parts that only it used
 */
export function saveCharts(saving: Saving, newLinks: ReadonlyMap<string, string>): boolean {
  const { book, reading, edits } = saving;
  const links = edits.relationships(reading.workbookPath);
  const removed = book.sheets.map((sheet) => {
    const link = newLinks.get(sheet.id);
    const path =
      link === undefined
        ? reading.workbook.sheets.find(({ id }) => id === sheet.id)?.path
        : links.find(({ id }) => id === link)?.path;
    return path !== undefined && saveSheet(saving, sheet, path);
  });
  return removed.includes(true);
}

function saveSheet(saving: Saving, { charts }: BookSheet, path: string): boolean {
  const drawing = drawingOf(saving, path);
  const removed = drawing !== null && patchDrawing(saving, charts, drawing);
  const made = charts.filter((chart) => chart.made !== null);
  if (made.length === 0) return removed;
  const target = drawing ?? addDrawing(saving, path);
  for (const chart of made) addChart(saving, chart, target);
  return removed;
}

const drawingOf = ({ edits }: Saving, sheet: string): string | null =>
  edits.relationships(sheet).find(({ type, path }) => type === "drawing" && edits.has(path))?.path ?? null;

function change({ edits }: Saving, part: string, edit: (xml: XmlEdits, root: XmlElement) => void): void {
  const text = edits.text(part);
  const xml = new XmlEdits(text);
  edit(xml, parseXml(text, part));
  if (!xml.isEmpty) edits.write(part, xml.apply());
}

/** The charts that a drawing of the file has, as the book has them now. */
function patchDrawing(saving: Saving, charts: readonly BookChart[], drawing: string): boolean {
  const { edits } = saving;
  const links = edits.relationships(drawing).filter(({ type, path }) => type === "chart" && edits.has(path));
  let removed = false;
  change(saving, drawing, (xml, root) => {
    for (const { anchor, link } of chartFrames(root)) {
      const part = links.find(({ id }) => id === link)?.path;
      if (part === undefined) continue;
      const now = charts.find(({ id }) => id === chartId(drawing, link));
      if (now) pointSeries(saving, now, part);
      else {
        xml.remove(anchor);
        edits.unlink(drawing, link);
        removed = true;
      }
    }
  });
  return removed;
}

const pointSeries = (saving: Saving, { series }: BookChart, part: string): void =>
  change(saving, part, (xml, root) => {
    for (const [index, element] of seriesElements(root).entries()) {
      const now = series[index];
      if (now) patchSeries(xml, element, now);
    }
  });

/** A sheet that has no drawing yet gets an empty one. */
function addDrawing(saving: Saving, sheet: string): string {
  const { edits, reading, vocabulary } = saving;
  const path = edits.freePath(`${folderOf(reading.workbookPath)}drawings/drawing`, ".xml");
  edits.add(
    path,
    `${XML_DECLARATION}<xdr:wsDr xmlns:xdr="${DRAWING.sheet}" xmlns:a="${DRAWING.art}"/>`,
    CONTENT_TYPE.drawing,
  );
  const link = edits.link(sheet, `${vocabulary.relationships}/drawing`, path);
  change(saving, sheet, (xml, root) => {
    const element = `<${root.prefix}drawing xmlns:r="${vocabulary.relationships}" r:id="${link}"/>`;
    insertChild(xml, root, WORKSHEET_ORDER, "drawing", element);
  });
  return path;
}

function addChart(saving: Saving, { made, name, series }: BookChart, drawing: string): void {
  if (made === null) return;
  const { edits, reading, vocabulary } = saving;
  const path = edits.freePath(`${folderOf(reading.workbookPath)}charts/chart`, ".xml");
  edits.add(path, XML_DECLARATION + chartXml(made, series), CONTENT_TYPE.chart);
  const link = edits.link(drawing, `${vocabulary.relationships}/chart`, path);
  change(saving, drawing, (xml, root) => {
    const numbers = descendants(root, "cNvPr").map((element) => numeric(element, "id") ?? 0);
    const number = Math.max(1, ...numbers) + 1;
    xml.append(
      root,
      anchorXml({
        chart: made,
        description: describe(made, series),
        name,
        number,
        link,
        relationships: vocabulary.relationships,
      }),
    );
  });
}

/** The alternative text of a chart that we make: what it is of, its series, and where their figures stand. */
function describe({ kind, title }: MadeChart, series: readonly BookSeries[]): string {
  const what = kind === "barStacked" ? "Bars" : "Lines";
  const where = series[0]?.values ?? "";
  return `${title}. ${what}: ${series.map(({ name }) => name).join(", ")}. The figures stand in ${where}.`;
}
