import { parseArea } from "../../grid/area.ts";
import type { BookTable } from "../book.ts";
import { damagedPart } from "../error.ts";
import { child, children, flag, numeric, type XmlElement } from "../xml/xmlTree.ts";
import { readXstring } from "../xml/xstring.ts";

/** Reads a table part. Source: ECMA-376 part 1, section 18.5.1.2. */
export function readTable(table: XmlElement, part: string): BookTable {
  const area = parseArea(table.attributes["ref"] ?? "");
  if (!area) throw damagedPart(part, "is a table that does not say where it lies");
  const style = child(table, "tableStyleInfo");
  return {
    id: numeric(table, "id") ?? 0,
    name: readXstring(table.attributes["displayName"] ?? table.attributes["name"] ?? ""),
    area,
    columns: tableColumns(table).map((column) => readXstring(column.attributes["name"] ?? "")),
    hasHeader: (numeric(table, "headerRowCount") ?? 1) > 0,
    hasTotals: (numeric(table, "totalsRowCount") ?? 0) > 0,
    style: style?.attributes["name"] ?? null,
    bandedRows: flag(style, "showRowStripes"),
    showFilter: child(table, "autoFilter") !== null,
  };
}

/** The `tableColumn` elements of a table part. */
export const tableColumns = (table: XmlElement): XmlElement[] => children(child(table, "tableColumns"), "tableColumn");
