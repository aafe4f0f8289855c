import { LAST_COLUMN } from "../../grid/area.ts";
import type { ColumnFormat } from "../book.ts";
import { insertChild } from "../xml/insertChild.ts";
import { children } from "../xml/xmlTree.ts";
import { columnElements, columnSpan } from "./readColumns.ts";
import { sameColumnFormat, sameColumns } from "./sameSheet.ts";
import { WORKSHEET_ORDER } from "./sheetOrder.ts";
import type { SheetPatch } from "./sheetPatch.ts";

type Attributes = Readonly<Record<string, string | number | null>>;

/** Writes the columns of a sheet anew when any of them changed; what the file said of a column otherwise stays with it. */
export function patchColumns(patch: SheetPatch): void {
  const { before, after, edits, root, write, moved } = patch;
  if (sameColumns(before, after) && !moved.columnsMoved) return;
  const [first, ...others] = children(root, "cols");
  others.forEach((element) => edits.remove(element));
  const columns = runs(columnAttributes(patch)).map(({ from, to, attributes }) =>
    write("col", { min: from + 1, max: to + 1, ...attributes }),
  );
  const xml = columns.length === 0 ? "" : write("cols", {}, columns.join(""));
  if (first) edits.replace(first, xml);
  else if (xml !== "") insertChild(edits, root, WORKSHEET_ORDER, "cols", xml);
}

/** The attributes of each column that the book formats, by column. */
function columnAttributes(patch: SheetPatch): Map<number, Attributes> {
  const kept = keptAttributes(patch);
  const columns = [...patch.after.columnFormats].sort(([a], [b]) => a - b);
  return new Map(
    columns.map(([column, format]) => {
      const old = kept.get(column) ?? { format: null, attributes: {} };
      return [column, { ...old.attributes, ...changes(old.format, format, patch) }];
    }),
  );
}

/** The attributes that say which columns an element describes. */
const PLACE: ReadonlySet<string> = new Set(["min", "max"]);

/** What the file says of each column, where it lies now. */
function keptAttributes({ root, before, moved }: SheetPatch) {
  const kept = new Map<number, { readonly format: ColumnFormat | null; readonly attributes: Attributes }>();
  for (const element of columnElements(root)) {
    const attributes = Object.fromEntries(Object.entries(element.attributes).filter(([name]) => !PLACE.has(name)));
    const { first, last } = columnSpan(element);
    for (let column = first; column <= Math.min(last, LAST_COLUMN); column++) {
      const now = moved.column(column);
      if (now !== null) kept.set(now, { format: before.columnFormats.get(column) ?? null, attributes });
    }
  }
  return kept;
}

function changes(before: ColumnFormat | null, after: ColumnFormat, { formats, after: sheet }: SheetPatch): Attributes {
  if (sameColumnFormat(before, after) && before) return {};
  // Excel: a column that states no width is shown with none, so the default is stated too.
  const states = after.width === before?.width;
  const isOwn = after.width !== null;
  const width = states ? {} : { width: after.width ?? sheet.defaultWidth, customWidth: isOwn ? 1 : null };
  const hidden = after.hidden === (before?.hidden ?? false) ? {} : { hidden: after.hidden ? 1 : null };
  const style = after.style === (before?.style ?? 0) ? {} : { style: formats.cellFormat(after.style) };
  return { ...width, ...hidden, ...style };
}

interface Run {
  readonly from: number;
  to: number;
  readonly attributes: Attributes;
  readonly key: string;
}

/** Neighbouring columns of which the same is said, joined. */
function runs(columns: ReadonlyMap<number, Attributes>): Run[] {
  const joined: Run[] = [];
  for (const [column, attributes] of columns) {
    const key = JSON.stringify(Object.entries(attributes).sort(([a], [b]) => (a < b ? -1 : 1)));
    const last = joined.at(-1);
    if (last?.to === column - 1 && last.key === key) last.to = column;
    else joined.push({ from: column, to: column, attributes, key });
  }
  return joined;
}
