import { type TableCell, type TableModel, textCell } from "../../grid/table.ts";
import { plainWords, type NarrativeEntry } from "../../domain/narrative/narrativeEntry.ts";
import { partsOfKey } from "../../domain/narrative/narrativeKey.ts";
import { formatDay } from "../../domain/serialDate.ts";
import { column } from "../cells.ts";
import { marksOf } from "./marks.ts";
import { FROM, NARRATIVE_COLUMNS, NARRATIVE_FIELDS, NARRATIVE_NAMES, NARRATIVE_TABLE } from "./narrativeColumns.ts";

/** A narrative with the formula, without its `=`, that gives it while nobody wrote another; null for none. */
export interface NarrativeRow extends NarrativeEntry {
  readonly own: string | null;
}

/** The narrative as a table of a sheet of its own: a row for each item, period and thing that is said. */
export function narrativeTable(rows: readonly NarrativeRow[]): TableModel {
  const at = (field: "key" | "text") => ({ column: NARRATIVE_FIELDS.indexOf(field), row: null });
  return {
    id: NARRATIVE_TABLE,
    title: "Scrutineer narrative",
    sheetName: "Scrutineer narrative",
    note: "What is said of an item in a period; every summary that shows the item shows it. Write in the column Narrative here, in the summary itself, or in the pane: it is kept at every refresh and when the period moves on. Written for is the figure as it stood then: empty it when the words still hold for a figure that has changed. Marks tell what was typed since; please leave them.",
    columns: NARRATIVE_FIELDS.map((field) => column(NARRATIVE_COLUMNS[field].heading, NARRATIVE_COLUMNS[field].width)),
    rows: rows.map(rowOf),
    names: [
      { name: NARRATIVE_NAMES.key, ...at("key") },
      { name: NARRATIVE_NAMES.text, ...at("text") },
    ],
  };
}

function rowOf({ key, title, value, format, typed, writtenFor, shownAt, own }: NarrativeRow): readonly TableCell[] {
  const { register = "", period = "", kind = "" } = partsOfKey(key) ?? {};
  const text = typeof value === "number" ? formatDay(value) : String(value);
  const formula = typed || own === null ? null : `=${own}`;
  return [
    ...[key, register, title, period, kind].map((words) => textCell(words)),
    { ...textCell(text), value, format, formula },
    ...[typed ? FROM.typed : FROM.register, writtenFor, shownAt.length > 0 ? "Yes" : "No"].map((words) =>
      textCell(words),
    ),
    textCell(marksOf(plainWords(value), shownAt)),
  ];
}
