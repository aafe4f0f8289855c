import type { Area, Place } from "../../grid/area.ts";
import type { CellContent } from "../../grid/cellContent.ts";
import type { Layout } from "../../domain/layout.ts";
import type { BesideColumn } from "../../report/beside/besideColumns.ts";
import { type BesideKey, isOurHeading } from "../../report/beside/besideKinds.ts";
import type { StandingColumn } from "./standingColumns.ts";

/** A cell of a column of ours: what it holds, and what it is to hold. */
export interface ColumnCell {
  readonly place: Place;
  readonly before: CellContent;
  /** With its leading `=`; null for a fixed text. */
  readonly formula: string | null;
  /** What it shows then. */
  readonly text: string;
}

/** A column of ours as it is to stand. */
export interface ColumnPlan {
  readonly key: BesideKey;
  readonly heading: string;
  /** From its heading to the register's last row. */
  readonly area: Area;
  readonly made: BesideColumn;
  /** null: it is put in. */
  readonly standing: StandingColumn | null;
  /** The cells that change, its heading first; empty where all is as it should be. */
  readonly cells: readonly ColumnCell[];
}

/** Where a column of ours goes, and what stands there. */
export interface ColumnPlace {
  readonly layout: Layout;
  readonly column: number;
  readonly standing: StandingColumn | null;
  readonly contentAt: (row: number, column: number) => CellContent;
}

/**
 * What a column of ours is to hold. A heading that a person gave it stays. A cell that somebody has filled where ours did not stand before is
 * left alone; one of ours beside a row that holds no item any more is emptied.
 */
export function columnPlan(made: BesideColumn, { layout, column, standing, contentAt }: ColumnPlace): ColumnPlan {
  const { sheet } = layout;
  const top = headingRow(layout);
  const bottom = layout.area.row + layout.area.rows - 1;
  const area: Area = { row: top, column, rows: bottom - top + 1, columns: 1 };
  const stood = String(contentAt(top, column).value);
  const heading = standing === null || stood === "" || isOurHeading(stood) ? made.heading : stood;
  const wanted = new Map(made.cells.map((cell) => [cell.row, cell]));
  const own = new Set(rowsOf(standing));
  const rows = new Set([...made.cells.map(({ row }) => row), ...own]);
  const cellAt = (row: number, formula: string | null, text: string): readonly ColumnCell[] => {
    const before = contentAt(row, column);
    const same = formula === null ? before.formula === null && before.value === text : before.formula === formula;
    return same ? [] : [{ place: { sheet, row, column }, before, formula, text }];
  };
  const bodyCell = (row: number): readonly ColumnCell[] => {
    const cell = wanted.get(row);
    const before = contentAt(row, column);
    // Where the register has other heading rows by now, our heading goes along.
    const isOld = row === standing?.area.row && isOurHeading(String(before.value));
    if (cell === undefined) return before.formula === null && !isOld ? [] : cellAt(row, null, "");
    const isTheirs = standing !== null && !own.has(row) && before.value !== "" && before.formula === null;
    return isTheirs ? [] : cellAt(row, cell.formula, cell.text);
  };
  const body = [...rows].filter((row) => row !== top).toSorted((a, b) => a - b);
  return {
    ...{ key: made.key, heading, area, made, standing },
    cells: [...cellAt(top, null, heading), ...body.flatMap(bodyCell)],
  };
}

/** The last row of a register's headings. */
const headingRow = ({ headerRows, area }: Layout): number => headerRows.at(-1) ?? area.row;

const rowsOf = (standing: StandingColumn | null): readonly number[] =>
  standing === null ? [] : Array.from({ length: standing.area.rows }, (_, index) => standing.area.row + index);
