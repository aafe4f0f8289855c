import { type Area, areaAddress } from "../../grid/area.ts";
import type { BookTable } from "../book.ts";
import type { ElementWriter } from "../xml/elementWriter.ts";
import { writeXstring } from "../xml/xstring.ts";

/** The children of a table, in the order that they must have. Source: ECMA-376 part 1, section 18.5.1.2. */
export const TABLE_ORDER: readonly string[] = ["autoFilter", "sortState", "tableColumns", "tableStyleInfo", "extLst"];

/** A new table as a part, without its declaration. */
export function tableXml(write: ElementWriter, namespace: string, id: number, table: BookTable): string {
  const attributes = {
    xmlns: namespace,
    id,
    name: table.name,
    displayName: table.name,
    ref: areaAddress(table.area),
    headerRowCount: table.hasHeader ? null : 0,
    ...totalsAttributes(table.hasTotals),
  };
  const columns = table.columns.map((name, index) => columnXml(write, index + 1, name)).join("");
  const filter = table.showFilter && table.hasHeader ? write("autoFilter", { ref: filterAddress(table) }) : "";
  const list = write("tableColumns", { count: table.columns.length }, columns);
  return write("table", attributes, filter + list + styleXml(write, table));
}

/** The attributes that say whether a table has a totals row. */
export const totalsAttributes = (hasTotals: boolean): Record<string, number | null> =>
  hasTotals ? { totalsRowCount: 1, totalsRowShown: null } : { totalsRowCount: null, totalsRowShown: 0 };

/** A new column. Excel: a line break in its name is escaped, since an attribute cannot hold one. */
export const columnXml = (write: ElementWriter, id: number, name: string): string =>
  write("tableColumn", { id, name: columnName(name) });

/** A column's name as the file writes it. */
export const columnName = (name: string): string => writeXstring(name).replaceAll("\n", "_x000a_");

/** The element that names the table's style; empty for none. */
export function styleXml(write: ElementWriter, { style, bandedRows }: BookTable): string {
  const stripes = { showFirstColumn: 0, showLastColumn: 0, showRowStripes: bandedRows ? 1 : 0, showColumnStripes: 0 };
  return style === null ? "" : write("tableStyleInfo", { name: style, ...stripes });
}

/** The area that a table's filter covers: all but the totals row. */
export function filterAddress({ area, hasTotals }: BookTable): string {
  const filtered: Area = hasTotals && area.rows > 1 ? { ...area, rows: area.rows - 1 } : area;
  return areaAddress(filtered);
}
