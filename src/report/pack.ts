import type { TableModel } from "../grid/table.ts";
import type { Role } from "../domain/register/role.ts";
import { onScaleOf } from "./registersFor.ts";
import type { ReportInput } from "./reportInput.ts";
import { fixedColumnsOf, withFixedNote } from "./live/fixed/fixedNote.ts";
import { worded } from "./wording.ts";

/** An ordered set of summary tables for one kind of report. */
export interface Pack {
  readonly id: string;
  readonly title: string;
  readonly tables: readonly PackTable[];
}

/** A table of a pack: its id, the register it is made from (null: from all of them) and how it is made. Where it gives several, their ids begin with its own and a hyphen. */
export interface PackTable {
  readonly id: string;
  readonly from: Role | null;
  /** Whether it gives one table for each committee or the like. */
  readonly several?: true;
  /** The working sheets that its formulas count on, beside those of the registers; absent where these are enough. */
  readonly working?: readonly ((input: ReportInput) => TableModel | null)[];
  /** Several where there is one for each committee or the like; null when the workbook has no register for it. */
  readonly build: (input: ReportInput) => TableModel | readonly TableModel[] | null;
}

/** Which table of a pack a table of some id is: the one of that id, else the one that gives several whose ids begin so; null when none. */
export const tableOf = ({ tables }: Pick<Pack, "tables">, id: string): PackTable | null =>
  tables.find((table) => table.id === id) ??
  tables.find((table) => table.several === true && id.startsWith(`${table.id}-`)) ??
  null;

/** The roles that the tables of a pack are made from. */
export const rolesNeeded = ({ tables }: Pack): ReadonlySet<Role> => new Set(tables.flatMap(({ from }) => from ?? []));

/** The summaries that a table of a pack comes to, as `build` makes them: none, one or several. */
export function modelsOf({ from, build }: PackTable, input: ReportInput): readonly TableModel[] {
  const made = build(onScaleOf(input, from));
  return made === null ? [] : "columns" in made ? [made] : made;
}

/** The same without formulas: enough to tell which there are, and how their columns are headed. */
export const plainModelsOf = (table: PackTable, input: ReportInput): readonly TableModel[] =>
  modelsOf(table, { ...input, live: null });

/**
 * The tables of a pack that can be made, in its order, called as the council calls them.
 * @param isFixed whether the figures of a table are to be fixed values, not formulas
 */
export const buildPack = (
  pack: Pack,
  input: ReportInput,
  isFixed: (table: PackTable) => boolean = () => false,
): readonly TableModel[] => {
  const noted = noteFixed(pack, input);
  return pack.tables.flatMap((table) => {
    if (isFixed(table)) return plainModelsOf(table, input).map((model) => worded(model, table.id, input));
    return modelsOf(table, input).map((model) => noted(worded(model, table.id, input)));
  });
};

/** What says in the notes of live summaries which of their figures are values. */
function noteFixed(pack: Pack, { live, registers }: ReportInput): (model: TableModel) => TableModel {
  if (live === null) return (model) => model;
  const used = new Set([...rolesNeeded(pack)].flatMap((role) => registers.get(role) ?? []));
  const columns = new Map([...used].flatMap((register) => [...fixedColumnsOf(live.working(register))]));
  return (model) => withFixedNote(model, columns);
}
