import { areaAddress } from "../../grid/area.ts";
import type { BookTable } from "../book.ts";
import { moveSortState, renumberFilter } from "../move/movedFilter.ts";
import type { MovedSheet } from "../move/movedSheet.ts";
import { sameArea, sameTable } from "../sheet/sameSheet.ts";
import { type ElementWriter, elementWriter } from "../xml/elementWriter.ts";
import { escapeText } from "../xml/escapeXml.ts";
import { insertChild } from "../xml/insertChild.ts";
import { XmlEdits } from "../xml/xmlEdits.ts";
import { child, numeric, parseXml, type XmlElement } from "../xml/xmlTree.ts";
import { readXstring, writeXstring } from "../xml/xstring.ts";
import { alignColumns } from "./alignColumns.ts";
import { tableColumns } from "./readTable.ts";
import { columnName, columnXml, filterAddress, styleXml, TABLE_ORDER, totalsAttributes } from "./tableXml.ts";

interface TablePatch {
  readonly before: BookTable;
  readonly after: BookTable;
  readonly root: XmlElement;
  readonly edits: XmlEdits;
  readonly write: ElementWriter;
  /** For each column now, which one it was; null for a new one. */
  readonly columns: readonly (number | null)[];
}

/** A table part as the book has the table now; what is not modelled stays. */
export function patchTable(text: string, part: string, before: BookTable, after: BookTable, moved: MovedSheet): string {
  if (sameTable(before, after) && !moved.hasMoves) return text;
  const root = parseXml(text, part);
  const edits = new XmlEdits(text);
  const columns = alignColumns(before.columns, after.columns);
  const patch = { before, after, root, edits, write: elementWriter(root.prefix), columns };
  patchAttributes(patch);
  patchFilter(patch, moved);
  patchColumns(patch, moved);
  patchStyle(patch);
  return edits.apply();
}

function patchAttributes({ before, after, root, edits }: TablePatch): void {
  const changes = {
    ...(sameArea(before.area, after.area) ? {} : { ref: areaAddress(after.area) }),
    ...(before.name === after.name ? {} : { name: after.name, displayName: after.name }),
    ...(before.hasHeader === after.hasHeader ? {} : { headerRowCount: after.hasHeader ? null : 0 }),
    ...(before.hasTotals === after.hasTotals ? {} : totalsAttributes(after.hasTotals)),
  };
  if (Object.keys(changes).length > 0) edits.setAttributes(root, changes);
}

function patchFilter({ before, after, root, edits, write, columns }: TablePatch, moved: MovedSheet): void {
  const filter = child(root, "autoFilter");
  const wanted = after.showFilter && after.hasHeader;
  if (filter && !wanted) edits.remove(filter);
  else if (filter) {
    if (filterAddress(before) !== filterAddress(after)) edits.setAttributes(filter, { ref: filterAddress(after) });
    renumberFilter(edits, filter, (old) => (columns.includes(old) ? columns.indexOf(old) : null));
  } else if (wanted) {
    insertChild(edits, root, TABLE_ORDER, "autoFilter", write("autoFilter", { ref: filterAddress(after) }));
  }
  const sort = child(root, "sortState") ?? child(filter, "sortState");
  if (sort) moveSortState(edits, sort, (area) => moved.area(area));
}

/** Columns keep their number and all that is said of them; new ones get numbers that no column had. */
function patchColumns(patch: TablePatch, moved: MovedSheet): void {
  const { before, after, root, edits, write, columns } = patch;
  const old = tableColumns(root);
  const list = child(root, "tableColumns");
  if (!list) return;
  let nextId = Math.max(0, ...old.map((column) => numeric(column, "id") ?? 0)) + 1;
  const texts = after.columns.map((name, index) => {
    const element = old[columns[index] ?? -1];
    if (!element) return columnXml(write, nextId++, name);
    const renamed = before.columns[columns[index] ?? -1] !== name;
    return columnNow(patch, element, renamed ? name : null, moved);
  });
  const isSame = old.length === texts.length && old.every((element, index) => edits.source(element) === texts[index]);
  if (isSame) return;
  edits.setAttributes(list, { count: texts.length });
  edits.setContent(list, texts.join(""));
}

/** A column of the file with its new name (null: the old one); its formulas point where they pointed. */
function columnNow({ edits, write }: TablePatch, column: XmlElement, name: string | null, moved: MovedSheet): string {
  const own = new XmlEdits(edits.source({ start: 0, end: column.end }));
  if (name !== null) own.setAttributes(column, { name: columnName(name) });
  for (const formula of column.children) {
    if (formula.name !== "calculatedColumnFormula" && formula.name !== "totalsRowFormula") continue;
    const is = readXstring(formula.text);
    const now = moved.formula(is);
    if (now !== is) own.replace(formula, write(formula.name, formula.attributes, escapeText(writeXstring(now))));
  }
  return own.apply().slice(column.start);
}

function patchStyle({ before, after, root, edits, write }: TablePatch): void {
  if (before.style === after.style && before.bandedRows === after.bandedRows) return;
  const element = child(root, "tableStyleInfo");
  if (element && after.style !== null) {
    edits.setAttributes(element, { name: after.style, showRowStripes: after.bandedRows ? 1 : 0 });
  } else if (element) edits.remove(element);
  else if (after.style !== null) insertChild(edits, root, TABLE_ORDER, "tableStyleInfo", styleXml(write, after));
}
