import { parseArea } from "../../grid/area.ts";
import type { BookCell, BookChart, BookSheet, BookTable, RowFormat } from "../book.ts";
import type { Palette } from "../style/colour.ts";
import type { DifferentialLook } from "../style/readStyles.ts";
import type { SheetEntry } from "../workbook/readWorkbook.ts";
import { child, children, type XmlElement } from "../xml/xmlTree.ts";
import { type CellContext, CellReader } from "./cellReader.ts";
import { readColumns, readDefaultSizes } from "./readColumns.ts";
import { readConditionalFormats } from "./readConditional.ts";
import { readLook } from "./readView.ts";
import { type RowXml, scanSheet } from "./scanSheet.ts";

/** What the sheets of a workbook share: strings, styles and colours. */
export interface SheetContext extends CellContext {
  readonly palette: Palette;
  readonly differential: readonly DifferentialLook[];
}

/** What a sheet's relationships lead to. */
export interface LinkedParts {
  readonly tables: BookTable[];
  readonly charts: BookChart[];
}

/** Reads a sheet's part. */
export function readSheet(text: string, entry: SheetEntry, context: SheetContext, linked: LinkedParts): BookSheet {
  const cells = new CellReader(context);
  const rows: BookSheet["rows"] = new Map();
  const rowFormats: BookSheet["rowFormats"] = new Map();
  const root = scanSheet(text, entry.path, {
    row: (xml) => {
      const format = readRowFormat(xml);
      if (format) rowFormats.set(xml.row, format);
    },
    cell: (xml) => rowAt(rows, xml.row).set(xml.column, cells.read(xml)),
    rowEnd: () => undefined,
  });
  return { ...readOutside(root, context), ...identity(entry), rows, rowFormats, ...linked };
}

function rowAt(rows: BookSheet["rows"], row: number): Map<number, BookCell> {
  const found = rows.get(row);
  if (found) return found;
  const added = new Map<number, BookCell>();
  rows.set(row, added);
  return added;
}

const identity = ({ id, name, visibility, printTitleRows }: SheetEntry) => ({ id, name, visibility, printTitleRows });

function readOutside(root: XmlElement, context: SheetContext) {
  const { width, height } = readDefaultSizes(root);
  return {
    columnFormats: readColumns(root),
    merged: children(child(root, "mergeCells"), "mergeCell")
      .map((merge) => parseArea(merge.attributes["ref"] ?? ""))
      .filter((area) => area !== null),
    conditionalFormats: readConditionalFormats(root, context.differential),
    defaultWidth: width,
    defaultHeight: height,
    ...readLook(root, context.palette),
  };
}

/** A row's height, hiding and style; null when it has none of its own. */
export function readRowFormat({ attributes }: RowXml): RowFormat | null {
  const height = attributes["ht"] === undefined ? null : Number(attributes["ht"]);
  const hidden = /^(?:1|true)$/.test(attributes["hidden"] ?? "");
  const style = /^(?:1|true)$/.test(attributes["customFormat"] ?? "") ? Number(attributes["s"] ?? 0) : null;
  if (height === null && !hidden && style === null) return null;
  return style === null ? { height, hidden } : { height, hidden, style };
}
