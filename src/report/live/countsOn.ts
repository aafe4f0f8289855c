import type { TableModel } from "../../grid/table.ts";

/** Whether a formula of a table uses a name over a column of another one. */
export function countsOn({ rows, figures }: TableModel, { names = [] }: TableModel): boolean {
  const said = [...rows.flat(), ...(figures === undefined ? [] : [figures])].flatMap(({ formula }) => formula ?? []);
  return names.some(({ name }) => said.some((formula) => formula.includes(name)));
}
