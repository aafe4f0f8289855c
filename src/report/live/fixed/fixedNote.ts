import type { TableModel } from "../../../grid/table.ts";
import type { Working } from "../live.ts";
import { fixedInSummary } from "./fixedFigures.ts";
import { FIXED_SHEET } from "./fixedTable.ts";

/** The names of the columns of working sheets that have values in them, with what they are called. */
export type FixedColumns = ReadonlyMap<string, string>;

/** The columns of a working sheet that have a value made by a rule, by their defined names; none without a working sheet. */
export function fixedColumnsOf(working: Working | null): FixedColumns {
  if (working === null) return new Map();
  const { model, name } = working;
  return new Map(
    model.columns.flatMap(({ heading }, at) => {
      const has = model.rows.some((row) => row[at]?.formula === null && row[at].explanation !== undefined);
      return has ? [[name(heading), heading] as const] : [];
    }),
  );
}

/**
 * A live summary whose note says which of its figures are values, and which values of working sheets its formulas count; one without any as it is.
 * One without a formula is said whole.
 */
export function withFixedNote(model: TableModel, columns: FixedColumns): TableModel {
  const own = [...new Set(fixedInSummary(model).map(({ heading }) => heading))];
  const formulas = [model.figures, ...model.rows.flat()].flatMap((cell) => cell?.formula ?? []);
  const counted = [...columns].flatMap(([name, heading]) =>
    formulas.some((formula) => namesIt(formula, name)) ? [heading] : [],
  );
  const parts = [
    ...(own.length > 0 ? [`Values, not formulas: ${formulas.length === 0 ? "all figures" : own.join(", ")}.`] : []),
    ...(counted.length > 0 ? [`Counts values of the working sheet: ${[...new Set(counted)].join(", ")}.`] : []),
  ];
  if (parts.length === 0) return model;
  return { ...model, note: [model.note, ...parts, `They are as at the last refresh: see ${FIXED_SHEET}.`].join(" ") };
}

/** Whether a formula has a defined name, and not only a longer one that begins so. */
function namesIt(formula: string, name: string): boolean {
  const after = formula.split(name).slice(1);
  return after.some((rest) => !/^[\w.]/.test(rest));
}
