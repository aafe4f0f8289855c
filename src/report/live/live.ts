import type { Place } from "../../grid/area.ts";
import type { GridCell } from "../../grid/grid.ts";
import { absoluteReference } from "../../grid/reference.ts";
import type { TableModel } from "../../grid/table.ts";
import type { DatedPeriod } from "../../domain/period.ts";
import type { RatedRegister } from "../../domain/register/ratedRegister.ts";
import type { Rules } from "../../domain/rules/rules.ts";
import type { Setting } from "../../domain/rules/setting.ts";
import { plainNumber } from "./expression.ts";
import type { Words } from "./words/wordsTable.ts";

/** What formulas are made from: the cells of the registers, the named cells of the rules, and the working sheets. */
export interface Live {
  /** A cell of a register as it was read. */
  readonly cell: (place: Place) => GridCell;
  /** The name of the rule cell that holds a setting as a number; null where it is not a number, or has no cell. */
  readonly rule: (of: Pick<Setting, "section" | "item" | "name">) => string | null;
  /** The working sheet of a register; null for one whose figures are fixed values. */
  readonly working: (register: RatedRegister) => Working | null;
  /** What the words of the registers are read as. */
  readonly words: Words;
  readonly rules: Rules;
  /** The day the report speaks for, as a serial number. */
  readonly asAt: number;
  readonly period: DatedPeriod;
  /** Whether the workbook counts its dates from 1904. */
  readonly date1904: boolean;
}

/**
 * A sheet of ours that works out what a register's items come to, a row an item in the register's order, by formulas over the register's own
 * cells. Summaries count and show what stands there.
 */
export interface Working {
  readonly model: TableModel;
  /** A table of what was kept of its items, row by row, which its formulas count on; null where they count on none. */
  readonly kept: TableModel | null;
  /** The defined name over a column's cells: `Scrutineer.Working.SP_Outcomes.Rating`. */
  readonly name: (heading: string) => string;
}

/** A cell as a formula refers to it, with sheet and dollars: it follows when rows are inserted and sheets renamed. */
export const referTo = ({ sheet, row, column }: Place): string =>
  absoluteReference({ sheet, area: { row, column, rows: 1, columns: 1 } });

/**
 * A rule's number: of its cell while that holds a number from 0 on, else the value that stands instead, as the engine takes it.
 * @param most the greatest number that the rule may be: 1 for a share
 */
export function ruleOr(name: string | null, value: number, most: number | null = null): string {
  const plain = plainNumber(value);
  if (name === null) return plain;
  const allowed = most === null ? `${name}>=0` : `AND(${name}>=0,${name}<=${String(most)})`;
  return `IF(ISNUMBER(${name}),IF(${allowed},${name},${plain}),${plain})`;
}
