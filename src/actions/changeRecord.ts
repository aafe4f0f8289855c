import { type Place, parseArea } from "../grid/area.ts";
import type { CellChange, CellContent } from "../grid/cellContent.ts";
import { cellAt } from "../grid/grid.ts";
import type { StandingTable } from "../grid/layOut.ts";
import { absoluteReference, parseReference } from "../grid/reference.ts";
import type { Scalar } from "../grid/scalar.ts";
import type { Write } from "../grid/write.ts";
import type { WorkbookReading } from "../workbook/reading.ts";
import { markOf, PUT_BACK_TABLE } from "./ownNames.ts";
import type { OwnSheets } from "./ownSheets.ts";
import { freeName } from "./placeTables.ts";

/** What an action wrote into cells that are not ours, kept in the workbook until the next one: see docs/adr/0008. */
export interface ChangeRecord {
  /** What was done, as a sentence goes on after a number of cells: `repaired`. */
  readonly action: string;
  /** A serial number with the time of day. */
  readonly when: number;
  readonly changes: readonly CellChange[];
}

const SHEET_NAME = "Scrutineer put back";
const TITLE = "What Scrutineer changed last, so that it can be put back";
const NOTE =
  "Press Put back in the pane, under Checks, to bring back what stood in these cells before. Cells that somebody has changed since are left alone. Deleting this sheet only takes that possibility away.";
const HEADINGS = [
  ...["Cell (follows when rows are inserted)", "Where it stood", "Value before", "Formula before", "Format before"],
  ...["Value written", "Formula written", "Format written"],
];
/** The rows above the first cell: title, note, what was done and when, a blank one, headings. */
const ABOVE = 5;
const COLUMNS = HEADINGS.length;

/**
 * What keeps a record in the workbook, on a hidden sheet of ours, in place of the one before. The first column refers to each cell by a
 * formula, which follows moved cells and renamed sheets.
 */
export function recordWrites(
  { action, when, changes }: ChangeRecord,
  own: OwnSheets,
  reading: WorkbookReading,
): readonly Write[] {
  const standing = own.tables.get(PUT_BACK_TABLE) ?? null;
  const sheet = standing?.sheet ?? freeName(SHEET_NAME, new Set(reading.sheets.map(({ name }) => name.toLowerCase())));
  const whole = { row: 0, column: 0, rows: ABOVE + changes.length, columns: COLUMNS };
  const area = (row: number, column: number, rows: number, columns: number) => ({ row, column, rows, columns });
  const head: readonly Scalar[][] = [[TITLE], [NOTE], [changes.length === 0 ? "" : action]];
  const begin: readonly Write[] = standing
    ? [{ kind: "clear", sheet, area: standing.area, what: "all" }]
    : [{ kind: "addSheet", sheet, after: null, visible: false }];
  return [
    ...begin,
    { kind: "values", sheet, area: area(0, 0, 3, 1), values: head },
    { kind: "numberFormat", sheet, areas: [area(2, 1, 1, 1)], format: "dd/mm/yyyy hh:mm" },
    { kind: "values", sheet, area: area(2, 1, 1, 1), values: [[changes.length === 0 ? "" : when]] },
    { kind: "values", sheet, area: area(ABOVE - 1, 0, 1, COLUMNS), values: [HEADINGS] },
    ...(changes.length === 0 ? [] : changeRows(sheet, changes)),
    {
      kind: "setName",
      name: markOf(PUT_BACK_TABLE).name,
      refersTo: `=${absoluteReference({ sheet, area: whole })}`,
      comment: "Scrutineer keeps here what it changed last",
      visible: true,
    },
  ];
}

function changeRows(sheet: string, changes: readonly CellChange[]): readonly Write[] {
  const rows = changes.length;
  const references = changes.map(({ place }) => referenceTo(place));
  const contents = ({ value, formula, format }: CellContent): readonly Scalar[] => [
    ...(formula === null ? [value, ""] : ["", formula]),
    format,
  ];
  return [
    {
      kind: "formulas",
      sheet,
      area: { row: ABOVE, column: 0, rows, columns: 1 },
      formulas: references.map((reference) => [`=${reference}`]),
    },
    {
      kind: "values",
      sheet,
      area: { row: ABOVE, column: 1, rows, columns: COLUMNS - 1 },
      values: changes.map(({ before, after }, index) => [
        references[index] ?? "",
        ...contents(before),
        ...contents(after),
      ]),
    },
  ];
}

const referenceTo = ({ sheet, row, column }: Place): string =>
  absoluteReference({ sheet, area: { row, column, rows: 1, columns: 1 } });

/** The writes that leave nothing to put back. */
export const emptyRecord = (own: OwnSheets, reading: WorkbookReading): readonly Write[] =>
  recordWrites({ action: "", when: 0, changes: [] }, own, reading);

/** A recorded cell: where the reference to it stands, where the cell stood when it was written to, and what it held before and after. */
export interface RecordedCell extends CellChange {
  readonly reference: Place;
}

/** A record as it stands in the workbook. */
export interface KeptRecord extends ChangeRecord {
  readonly changes: readonly RecordedCell[];
}

/** Reads the record of the last action; null when there is none. */
export function readRecord(own: OwnSheets): KeptRecord | null {
  const standing = own.tables.get(PUT_BACK_TABLE) ?? null;
  const grid = standing?.grid ?? null;
  if (standing === null || grid === null) return null;
  const at = (row: number, column: number): Scalar =>
    cellAt(grid, standing.area.row + row, standing.area.column + column).value;
  const action = String(at(2, 0));
  const when = at(2, 1);
  const changes = Array.from({ length: Math.max(0, standing.area.rows - ABOVE) }, (_, index) => index).flatMap(
    (index) => {
      const row = ABOVE + index;
      const place = placeOf(String(at(row, 1)));
      if (place === null) return [];
      const [before, after] = [2, 5].map((column) =>
        contentOf(at(row, column), at(row, column + 1), at(row, column + 2)),
      );
      return before && after ? [{ reference: referenceAt(standing, row), place, before, after }] : [];
    },
  );
  return changes.length === 0 ? null : { action, when: typeof when === "number" ? when : 0, changes };
}

const referenceAt = ({ sheet, area }: StandingTable, row: number): Place => ({
  sheet,
  row: area.row + row,
  column: area.column,
});

const contentOf = (value: Scalar, formula: Scalar, format: Scalar): CellContent => ({
  value,
  formula: formula === "" ? null : String(formula),
  format: String(format),
});

/** The cell that a reference names; null when it names none, as it was deleted. */
export function placeOf(reference: string): Place | null {
  const read = parseReference(reference);
  return read && parseArea(reference.split("!").at(-1) ?? "")
    ? { sheet: read.sheet, row: read.area.row, column: read.area.column }
    : null;
}
