import { areaAddress, cellAddress, columnLetters } from "../../grid/area.ts";
import type { Finding } from "../../domain/finding.ts";
import { repairWords } from "../../domain/findings/repairWords.ts";
import type { FieldColumn, Layout } from "../../domain/layout.ts";

/** A register as `find --json` prints it: rows as Excel numbers them, columns as letters. */
export function registerJson(layout: Layout): object {
  return {
    sheet: layout.sheet,
    area: areaAddress(layout.area),
    kind: layout.kind,
    name: layout.name,
    orientation: layout.orientation,
    headerRows: layout.headerRows.map(fromOne),
    rows: layout.itemRows.length,
    periods: periodsOf(layout),
    fields: fieldsJson(layout),
    leftOut: {
      sections: layout.sections.map(({ row }) => fromOne(row)),
      repeatedHeaders: layout.repeatedHeaders.map(fromOne),
      totals: layout.totals.map(fromOne),
      notes: layout.notes.map(fromOne),
      blank: layout.blanks.map(fromOne),
    },
    table: layout.table,
    confidence: Number(layout.confidence.toFixed(2)),
    why: layout.why,
    doubts: layout.doubts,
  };
}

const fromOne = (row: number): number => row + 1;

/** The periods that a register has an actual for, as its headings write them. */
export const periodsOf = (layout: Layout): readonly string[] => {
  const words = layout.fields.flatMap(({ field, periodWords }) =>
    field === "actual" && periodWords !== null ? [periodWords] : [],
  );
  return [...new Set(words)];
};

/** Each field with its column, the actuals as a list; a field that several columns could be has its first. */
function fieldsJson(layout: Layout): Record<string, unknown> {
  const actuals = layout.fields.filter(({ field }) => field === "actual");
  const fields: Record<string, unknown> = {};
  for (const column of layout.fields) {
    if (column.field !== "actual") fields[column.field] ??= at(layout, column);
  }
  if (actuals.length > 0) {
    fields["actual"] = actuals.map((column) => ({ period: column.periodWords, column: at(layout, column) }));
  }
  return fields;
}

/** A column's letters; in a register that lists its items across, the row's number. */
const at = (layout: Layout, { column }: FieldColumn): string | number =>
  layout.orientation === "rows" ? columnLetters(column) : fromOne(column);

/** A finding as `--json` prints it. */
export function findingJson({ severity, code, place, found, message, proposal }: Finding): object {
  return { severity, code, sheet: place.sheet, cell: cellAddress(place.row, place.column), found, message, proposal };
}

/** A finding with what its cell would show if the proposal were accepted; null where a person has to decide. */
export const repairJson = (finding: Finding): object => ({
  ...findingJson(finding),
  repair: finding.repair === null ? null : repairWords(finding.repair),
});
