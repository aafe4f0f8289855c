import { areaAddress, columnLetters } from "../../src/grid/area.ts";
import type { FieldColumn, Layout } from "../../src/domain/layout.ts";

/** A field with its period's words and its column: `actual Q1 21/22 H`, as a person reads it. */
function fieldText({ field, periodWords, column }: FieldColumn, orientation: Layout["orientation"]): string {
  const place = orientation === "rows" ? columnLetters(column) : String(column + 1);
  return [field, periodWords ?? "", place].filter((part) => part !== "").join(" ");
}

/** What a layout says, short enough to compare in a table of cases: `actions A1:D3 · head 1 · 2 items · title A, owner B`. */
export function layoutText(layout: Layout): string {
  const fields = layout.fields.map((field) => fieldText(field, layout.orientation)).join(", ");
  const head = layout.headerRows.map((row) => row + 1).join(",");
  return `${layout.kind} ${areaAddress(layout.area)} · head ${head} · ${layout.itemRows.length} items · ${fields}`;
}

/** The rows that a layout leaves out, as Excel numbers them: `sections 6 17, totals 40, notes 42`; empty when it leaves none out. */
export function leftOutText(layout: Layout): string {
  const rows = (name: string, list: readonly number[]): readonly string[] =>
    list.length === 0 ? [] : [`${name} ${list.map((row) => row + 1).join(" ")}`];
  return [
    ...rows(
      "sections",
      layout.sections.map(({ row }) => row),
    ),
    ...rows("repeated", layout.repeatedHeaders),
    ...rows("totals", layout.totals),
    ...rows("notes", layout.notes),
    ...rows("blank", layout.blanks),
  ].join(", ");
}
