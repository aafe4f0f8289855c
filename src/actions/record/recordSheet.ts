import type { Area } from "../../grid/area.ts";
import { look } from "../../grid/look.ts";
import { absoluteReference } from "../../grid/reference.ts";
import type { Scalar } from "../../grid/scalar.ts";
import type { Write } from "../../grid/write.ts";
import { markOf, PUT_BACK_TABLE } from "../ownNames.ts";
import type { RecordEntry } from "./recordEntry.ts";
import { RECORD_HEADINGS, rowOf } from "./recordRows.ts";

/** The name that the record's sheet gets when it is made; a person may rename or hide it. */
export const RECORD_SHEET = "Scrutineer put back";

const TITLE = "What Scrutineer changed last, so that it can be put back";
const NOTE =
  "Press Put back in the pane to bring back what was there before. What somebody has changed since is left alone. You may hide this sheet. Deleting it only takes the possibility away.";

/** The rows above the first entry: title, note, what was done and when, a blank one, headings. */
export const RECORD_ABOVE = 5;

/** Where the third row says how far the action came. */
export const RECORD_STATE: Area = { row: 2, column: 2, rows: 1, columns: 1 };

/** What that cell says of an action that came to its end, and of one that has begun. */
export const FINISHED = "finished";
const BEGUN = "begun, and not finished yet";

/** What is to be kept of an action. */
export interface ActionToKeep {
  readonly action: string;
  /** A serial number with the time of day. */
  readonly when: number;
  readonly entries: readonly RecordEntry[];
}

/** Where a record is kept: its sheet, and the area of the one before; null where the sheet has to be added. */
export interface RecordPlace {
  readonly sheet: string;
  readonly standing: Area | null;
}

const COLUMNS = RECORD_HEADINGS.length;
const at = (row: number, column: number, rows: number, columns: number): Area => ({ row, column, rows, columns });

/** What keeps a record in place of the one before: to be carried out before the action. */
export function beginRecord(
  { action, when, entries }: ActionToKeep,
  { sheet, standing }: RecordPlace,
): readonly Write[] {
  const empty = entries.length === 0;
  const head: readonly Scalar[][] = [[TITLE], [NOTE], [empty ? "" : action]];
  const whole = at(0, 0, RECORD_ABOVE + entries.length, COLUMNS);
  return [
    ...(standing ? [{ kind: "clear", sheet, area: standing, what: "all" } as const] : newSheet(sheet)),
    { kind: "values", sheet, area: at(0, 0, 3, 1), values: head },
    { kind: "look", sheet, areas: [at(0, 0, 1, 1)], look: look({ bold: true, size: 14 }) },
    { kind: "numberFormat", sheet, areas: [at(2, 1, 1, 1)], format: "dd/mm/yyyy hh:mm" },
    { kind: "values", sheet, area: at(2, 1, 1, 2), values: [empty ? ["", ""] : [when, BEGUN]] },
    { kind: "values", sheet, area: at(RECORD_ABOVE - 1, 0, 1, COLUMNS), values: [RECORD_HEADINGS] },
    { kind: "look", sheet, areas: [at(RECORD_ABOVE - 1, 0, 1, COLUMNS)], look: look({ bold: true, border: "below" }) },
    ...entryWrites(sheet, entries, "early"),
    {
      kind: "setName",
      name: markOf(PUT_BACK_TABLE).name,
      refersTo: `=${absoluteReference({ sheet, area: whole })}`,
      comment: "Scrutineer keeps here what it changed last",
      visible: true,
    },
  ];
}

/** What says that an action came to its end: to be carried out after it. */
export const endRecord = (entries: readonly RecordEntry[], { sheet }: RecordPlace): readonly Write[] => [
  ...entryWrites(sheet, entries, "late"),
  { kind: "barrier" },
  { kind: "values", sheet, area: RECORD_STATE, values: [[FINISHED]] },
];

function newSheet(sheet: string): readonly Write[] {
  const widths = [24, 24, 28, 20, 20, 14, 20, 20, 14];
  return [
    { kind: "addSheet", sheet, after: null, visible: true },
    ...widths.map((characters, column) => ({ kind: "columnWidth", sheet, column, columns: 1, characters }) as const),
  ];
}

/** The rows of the entries; of the references those that can be written at that time. */
function entryWrites(sheet: string, entries: readonly RecordEntry[], time: "early" | "late"): readonly Write[] {
  const rows = entries.map(rowOf);
  const area = at(RECORD_ABOVE, 0, entries.length, COLUMNS);
  const references = rows.flatMap((row, index): readonly Write[] => {
    const reference = row[time];
    if (reference === null) return [];
    const cell = at(RECORD_ABOVE + index, reference.column, 1, 1);
    return [{ kind: "formulas", sheet, area: cell, formulas: [[reference.formula]] }];
  });
  if (time === "late" || entries.length === 0) return references;
  return [{ kind: "values", sheet, area, values: rows.map(({ cells }) => cells) }, ...references];
}
