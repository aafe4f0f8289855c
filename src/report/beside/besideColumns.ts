import type { Marking } from "../../grid/table.ts";
import type { FieldName, Layout } from "../../domain/layout.ts";
import type { RatedRegister } from "../../domain/register/ratedRegister.ts";
import { quoted } from "../live/expression.ts";
import type { Live } from "../live/live.ts";
import { type BesideKey, type BesideKind, besideKinds, headingOf } from "./besideKinds.ts";
import { type BesideAsked, besideRows, LONGEST, type RowOf } from "./besideRows.ts";
import { onePattern, type TellingColumn } from "./onePattern.ts";
import { ownReference, ROW } from "./rowPattern.ts";

/** A column of ours beside a register. */
export interface BesideColumn {
  readonly key: BesideKey;
  readonly heading: string;
  readonly markings: readonly Marking[];
  /** One for each row that holds an item, from the top. Section rows, totals and notes have none. */
  readonly cells: readonly BesideCell[];
  /** Whether one formula is right for all rows, so that it does not matter how they are sorted. */
  readonly isOne: boolean;
  /** Whether anything in it hangs on what stands in the rows; otherwise it says the same whatever is typed there. */
  readonly isTold: boolean;
}

/** A cell of ours beside a row, from 0 on the sheet. */
export interface BesideCell {
  readonly row: number;
  /** What it shows, as the engine computed it: `● Green`. */
  readonly text: string;
  /** With its leading `=`; null where no formula says it, so that it stands until it is refreshed. */
  readonly formula: string | null;
}

/** The columns of ours that can stand beside a register; none where nothing is rated in it, or it lists its items across. */
export function besideColumns(register: RatedRegister, live: Live): readonly BesideColumn[] {
  const working = live.working(register);
  const kinds = besideKinds(register.kind);
  const { layout } = register.register;
  if (working === null || layout.orientation === "columns") return [];
  return kinds.map((kind) => columnOf(kind, { register, live, working, layout }));
}

function columnOf(kind: BesideKind, asked: BesideAsked): BesideColumn {
  const { register, live, layout } = asked;
  const rows = besideRows(kind, asked);
  const isTable = layout.table !== null;
  // Excel: makes one formula of those in a table's column (office-js issues 2093, 5909), so that fixed words have to be part of it.
  const patterned = rows.flatMap(({ row, text, pattern }) =>
    pattern === null && !isTable ? [] : [{ row, pattern: pattern ?? quoted(text) }],
  );
  const isFixed = rows.every(({ pattern }) => pattern === null);
  const one = isFixed ? null : onePattern(patterned, tellingColumns(layout, live), isTable ? LONGEST : MOST_READ);
  return {
    key: kind.key,
    heading: headingOf(kind, layout, live),
    markings: kind.markings(register),
    cells: rows.map((row) => cellOf(row, one, isTable)).toSorted((a, b) => a.row - b.row),
    isOne: isFixed || one !== null,
    isTold: rows.some(({ pattern }) => pattern === null || !/^"[^"]*"$/.test(pattern)),
  };
}

function cellOf({ row, text, pattern, title, guard }: RowOf, one: string | null, isTable: boolean): BesideCell {
  if (pattern === null && (one === null || !isTable)) return { row, text, formula: null };
  const said = one ?? (pattern === null ? quoted(text) : guard(pattern));
  const formula = `=IFERROR(IF(${title}="","",${said}),"")`;
  return { row, text, formula: formula.replaceAll(ROW, String(row + 1)) };
}

/** A formula that is longer than this is read by nobody: then each row has its own. */
const MOST_READ = 1_500;

/** By what the rows of a register are told apart, what they are rated by first, then what names them. */
function tellingColumns({ fields, sheet }: Layout, live: Live): readonly TellingColumn[] {
  const TOLD: readonly FieldName[] = ["polarity", "frequency", "tolerance", "unit", "ref", "title"];
  return TOLD.flatMap((wanted) =>
    fields.flatMap(({ field, column }): readonly TellingColumn[] => {
      if (field !== wanted) return [];
      const valueAt = (row: number) => live.cell({ sheet, row, column }).value;
      const reference = ownReference({ sheet, row: -1, column }, -1);
      return [{ reference, valueAt, always: field === "polarity", names: field === "ref" || field === "title" }];
    }),
  );
}
