import type { Place } from "../../grid/area.ts";
import type { CellContent } from "../../grid/cellContent.ts";
import { absoluteReference, parseReference, type SheetArea } from "../../grid/reference.ts";
import type { Scalar } from "../../grid/scalar.ts";
import type { NameState, RecordEntry } from "./recordEntry.ts";

/** The headings of a record's columns. */
export const RECORD_HEADINGS = [
  ...["What", "Follows it when cells move", "Where", "Value before", "Formula before", "Format before"],
  ...["Value written", "Formula written", "Format written"],
] as const;

/**
 * The columns of the two references of a record's row: to what was changed, and for a name to what it referred to before, which stands where
 * a cell has the format that was written.
 */
export const FOLLOWS = { now: 1, before: 8 } as const;

/** A row of a record: its plain cells (null where a reference stands), and its references, where each can be written. */
export interface RecordRow {
  readonly cells: readonly (Scalar | null)[];
  /** A formula that can stand before the action is carried out: it refers to what is there already. */
  readonly early: { readonly column: number; readonly formula: string } | null;
  /** A formula that can only stand afterwards. */
  readonly late: { readonly column: number; readonly formula: string } | null;
}

const WHAT = {
  rows: "Rows put in",
  columns: "Columns put in",
  width: "Column width",
  look: "Look given",
  sheetAdded: "Sheet added",
  sheetRenamed: "Sheet renamed",
  tableAdded: "Table made",
  chartAdded: "Chart made",
  tableResized: "Table resized",
  name: "Name",
} as const;
const CELL = "Cell";
const NEW_CELL = "Cell in what was put in";

/** The row that keeps an entry. */
export function rowOf(entry: RecordEntry): RecordRow {
  switch (entry.kind) {
    case "cell":
      return cellRow(entry);
    case "rows":
    case "columns":
      return row([WHAT[entry.kind], absoluteReference(entry.lines)], null, entry.lines);
    case "width":
      return row([WHAT.width, absoluteReference(entry.lines), entry.before, "", "", entry.after], entry.lines, null);
    case "look":
      return row([WHAT.look, absoluteReference(entry.area)], null, entry.area);
    case "sheetAdded":
      return row([WHAT.sheetAdded, entry.sheet], null, firstCell(entry.sheet));
    case "sheetRenamed":
      return row([WHAT.sheetRenamed, entry.before, "", "", "", entry.after], firstCell(entry.before), null);
    case "tableAdded":
      return row([WHAT.tableAdded, entry.name], null, null);
    case "chartAdded":
      return row([WHAT.chartAdded, entry.name, "", "", "", entry.sheet], null, firstCell(entry.sheet));
    case "tableResized":
      return row([WHAT.tableResized, entry.name, absoluteReference(entry.before)], entry.before, null);
    default:
      return nameRow(entry);
  }
}

/** A row whose references only count the rows of what they follow, so that an area does not spill. */
function row(
  [what, where, ...rest]: readonly Scalar[],
  early: SheetArea | null,
  late: SheetArea | null,
  earlyAt: number = FOLLOWS.now,
): RecordRow {
  const counts = (area: SheetArea): string => `=ROWS(${absoluteReference(area)})`;
  return {
    cells: [what ?? "", null, where ?? "", ...Array.from({ length: 6 }, (_, index) => rest[index] ?? "")],
    early: early && { column: earlyAt, formula: counts(early) },
    late: late && { column: FOLLOWS.now, formula: counts(late) },
  };
}

function cellRow({ place, isNew, before, after }: RecordEntry & { kind: "cell" }): RecordRow {
  const reference = absoluteReference(oneCell(place));
  const formula = { column: FOLLOWS.now, formula: `=${reference}` };
  const stood = before.formula === null ? before.value : "";
  return {
    cells: [
      ...[isNew ? NEW_CELL : CELL, null, reference, stood, before.formula ?? "", before.format],
      ...[after.value, after.formula ?? "", after.format],
    ],
    early: isNew ? null : formula,
    late: isNew ? formula : null,
  };
}

function nameRow({ name, before, after }: RecordEntry & { kind: "name" }): RecordRow {
  const parts = (state: NameState | null): readonly Scalar[] =>
    state === null ? ["", "", ""] : [state.comment, state.formula, state.visible ? "shown" : "hidden"];
  // Its last column is for the reference.
  const written = after === null ? ["", ""] : [after.comment, after.formula];
  const area = (state: NameState | null) => parseReference(state?.formula ?? "");
  return row([WHAT.name, name, ...parts(before), ...written], area(before), area(after), FOLLOWS.before);
}

const oneCell = ({ sheet, row: at, column }: Place): SheetArea => ({
  sheet,
  area: { row: at, column, rows: 1, columns: 1 },
});

const firstCell = (sheet: string): SheetArea => oneCell({ sheet, row: 0, column: 0 });

/** The entry that a row keeps; null when it keeps none that we know. */
export function entryOf(cells: readonly Scalar[]): RecordEntry | null {
  const [what = "", , where = ""] = cells.map(String);
  const area = parseReference(where);
  const kind = (Object.keys(WHAT) as (keyof typeof WHAT)[]).find((one) => WHAT[one] === what);
  if (what === CELL || what === NEW_CELL) return area && cellEntry(area, what === NEW_CELL, cells);
  switch (kind) {
    case "rows":
    case "columns":
      return area && { kind, lines: area };
    case "width":
      return area && { kind, lines: area, before: Number(cells[3]), after: Number(cells[6]) };
    case "look":
      return area && { kind, area };
    case "sheetAdded":
      return { kind, sheet: where };
    case "sheetRenamed":
      return { kind, before: where, after: String(cells[6] ?? "") };
    case "tableAdded":
      return { kind, name: where };
    case "chartAdded":
      return { kind, sheet: String(cells[6] ?? ""), name: where };
    case "tableResized": {
      const before = parseReference(String(cells[3] ?? ""));
      return before && { kind, name: where, before };
    }
    case "name":
      return { kind, name: where, before: nameState(cells.slice(3, 6)), after: nameState(cells.slice(6, 8)) };
    default:
      return null;
  }
}

const cellEntry = ({ sheet, area: { row: at, column } }: SheetArea, isNew: boolean, cells: readonly Scalar[]) =>
  ({
    kind: "cell",
    place: { sheet, row: at, column },
    isNew,
    before: contentOf(cells.slice(3, 6)),
    after: contentOf(cells.slice(6, 9)),
  }) as const;

const contentOf = ([value = "", formula = "", format = "General"]: readonly Scalar[]): CellContent => ({
  value,
  formula: formula === "" ? null : String(formula),
  format: String(format),
});

function nameState([comment = "", formula = "", shown = "shown"]: readonly Scalar[]): NameState | null {
  return formula === "" ? null : { comment: String(comment), formula: String(formula), visible: shown === "shown" };
}
