import { type Role, ROLE_WORDS, kindFor } from "../domain/register/role.ts";
import { wordsForKind } from "../domain/recognise/plainWords.ts";
import { plainModelsOf, type PackTable } from "../report/pack.ts";
import { PACKS } from "../report/packs/all.ts";
import { builtInPack, tableNamed, tableWords, TABLES } from "../report/packs/choosePacks.ts";
import { lastingHeading, worded } from "../report/wording.ts";
import type { Assessed } from "./assess.ts";
import { packsKept } from "./packsInUse.ts";

/** A pack as a person is offered it. */
export interface PackState {
  readonly id: string;
  readonly title: string;
  /** Whether the council made it; otherwise it is one of ours. */
  readonly own: boolean;
  /** Whether Refresh keeps its tables up to date: it was made here, and a summary of it stands. */
  readonly made: boolean;
  /** The ids of its tables, in order. */
  readonly tables: readonly string[];
  /** The ids of those that one of ours has besides, and that were switched off. */
  readonly off: readonly string[];
}

/** A table of some pack: what it is called, and whether it can be made. */
export interface TableState {
  readonly id: string;
  /** As the council calls it. */
  readonly title: string;
  readonly from: Role | null;
  /** How many summaries it comes to: one, several (one a committee), or 0 when it cannot be made. */
  readonly summaries: number;
  /** Why it cannot be made and what to do; null when it can. */
  readonly why: string | null;
  /** What of it can be called otherwise; null when it cannot be made. */
  readonly usual: UsualWording | null;
}

/** What a table is called unless the council calls it otherwise. */
export interface UsualWording {
  readonly title: string;
  readonly sheetName: string;
  /** With `{period}` and the like in place of periods. */
  readonly headings: readonly string[];
}

/** The packs of a workbook, ours first. */
export const packStates = (assessed: Assessed): readonly PackState[] => {
  const made = new Set(packsKept(assessed).map(({ id }) => id));
  return assessed.packs.map(({ id, title, tables }) => {
    const ours = builtInPack(id);
    const on = tables.map((table) => table.id);
    const off = (ours?.tables ?? []).filter((table) => !on.some((one) => one === table.id));
    return { id, title, own: ours === null, made: made.has(id), tables: on, off: off.map((table) => table.id) };
  });
};

/** Every table of every pack, by its id. */
export const tableStates = (assessed: Assessed): ReadonlyMap<string, TableState> => {
  const ids = new Set([...TABLES, ...assessed.packs.flatMap(({ tables }) => tables)].map(({ id }) => id));
  return new Map(
    [...ids].flatMap((id) => {
      const table = tableNamed(id);
      return table ? [[id, tableState(table, assessed)] as const] : [];
    }),
  );
};

function tableState(table: PackTable, assessed: Assessed): TableState {
  const models = speaksOfNothing(table, assessed) ? [] : plainModelsOf(table, assessed.input);
  const [model] = models;
  const { id, from } = table;
  if (!model) return { id, title: tableWords(id), from, summaries: 0, why: whyNot(table, assessed), usual: null };
  const headings = model.columns.map(({ heading }) => lastingHeading(heading, assessed.input));
  const title = models.length === 1 ? worded(model, id, assessed.input).title : tableWords(id);
  const usual = { title: model.title, sheetName: model.sheetName, headings };
  return { id, title, from, summaries: models.length, why: null, usual };
}

/** Whether a table made from all registers, such as key points, stands in a pack of which nothing else can be made. */
const speaksOfNothing = ({ id, from }: PackTable, { input }: Assessed): boolean => {
  const others = PACKS.find(({ tables }) => tables.some((one) => one.id === id))?.tables ?? [];
  return from === null && !others.some((one) => one.from !== null && plainModelsOf(one, input).length > 0);
};

/** Why a table cannot be made from the registers of a workbook, and what to do. */
function whyNot({ from }: PackTable, { settled: { roles, ties } }: Assessed): string {
  if (from === null)
    return "There is nothing for it: the registers of the tables that it speaks of are not in this workbook.";
  const words = ROLE_WORDS[from];
  const tie = ties.find(({ role }) => role === from);
  if (tie) {
    const names = tie.candidates.map(({ name }) => name).join(" and ");
    return `${names} could each be the register for it (${words}). Choose one under Registers.`;
  }
  if (roles.has(from)) return "The register for it has nothing to show in it.";
  return `No register of ${wordsForKind(kindFor(from), 2)} is for it (${words}). Choose one under Registers.`;
}
