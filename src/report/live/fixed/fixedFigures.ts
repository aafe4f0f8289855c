import type { Place } from "../../../grid/area.ts";
import type { TableCell, TableModel } from "../../../grid/table.ts";
import { NOT_APPLICABLE } from "../../cells.ts";
import { NARRATIVE_KEY } from "../said.ts";
import { cellsWords } from "../../explain/cellsWords.ts";

/** Figures of one column of a table that no formula gives: how many of its rows, by which rule, and the cells they were made from. */
export interface FixedFigures {
  readonly table: string;
  readonly heading: string;
  readonly count: number;
  readonly rows: number;
  readonly rule: string;
  readonly madeFrom: string;
}

/** A working sheet, and the cells of its register in words: `'SP Outcomes'!A6:L31`. */
export interface WorkingSource {
  readonly model: TableModel;
  readonly register: string;
}

/** What a working sheet takes from its register without a rule of its own. */
const AS_READ = "As Scrutineer read it in the register.";

/** What is said of a figure of a summary without a rule of its own. */
const BY_NOTE = "By the rule in the note of the summary.";

/**
 * The figures of a summary that are values: those that were made from cells of registers. What stands in no register (a label, a period) is none,
 * and so is what there is no figure for.
 */
export const fixedInSummary = (model: TableModel): readonly FixedFigures[] =>
  fixedIn(model, ({ behind, value }) => behind.length > 0 && value !== NOT_APPLICABLE, { rule: BY_NOTE, madeFrom: "" });

/** The values of a working sheet; what has no rule of its own was read in its register. */
export const fixedInWorking = ({ model, register }: WorkingSource): readonly FixedFigures[] =>
  fixedIn(model, () => true, { rule: AS_READ, madeFrom: register });

function fixedIn(
  { title, columns, rows }: TableModel,
  counts: (cell: TableCell) => boolean,
  otherwise: Pick<FixedFigures, "rule" | "madeFrom">,
): readonly FixedFigures[] {
  return columns.flatMap(({ heading }, at) => {
    if (heading === NARRATIVE_KEY) return [];
    const byRule = new Map<string, Place[][]>();
    for (const row of rows) {
      const cell = row[at];
      if (cell?.formula !== null || cell.value === "" || !counts(cell)) continue;
      const rule = cell.explanation?.rule ?? otherwise.rule;
      byRule.set(rule, [...(byRule.get(rule) ?? []), [...cell.behind]]);
    }
    return [...byRule].map(([rule, behind]): FixedFigures => {
      const madeFrom = cellsWords(behind.flat());
      const of = { table: title, heading, count: behind.length, rows: rows.length };
      return { ...of, rule, madeFrom: madeFrom === "" ? otherwise.madeFrom : madeFrom };
    });
  });
}
