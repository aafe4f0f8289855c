import type { PackChoice } from "../../domain/rules/rules.ts";
import { modelsOf, type Pack, type PackTable, tableOf } from "../pack.ts";
import { PACKS } from "./all.ts";

/** Every table that a pack of ours has. */
export const TABLES: readonly PackTable[] = PACKS.flatMap(({ tables }) => tables);

/** Whether a pack is called so: its id or its title, whatever its capitals. */
export const isCalled = ({ id, title }: Pick<Pack, "id" | "title">, words: string): boolean =>
  [id, title].some((name) => name.toLowerCase() === words.trim().toLowerCase());

/** A pack of ours by its id or title; null when there is none. */
export const builtInPack = (name: string): Pack | null => PACKS.find((pack) => isCalled(pack, name)) ?? null;

/** The packs of a workbook: ours, with the tables that the council chose of each, and then its own. A table that is not known is left out. */
export function choosePacks(choices: readonly PackChoice[]): readonly Pack[] {
  const ours = PACKS.map((pack) => {
    const choice = choices.findLast(({ name }) => isCalled(pack, name));
    return choice ? { ...pack, tables: tablesNamed(choice.tables) } : pack;
  });
  const own = choices.filter(({ name }) => builtInPack(name) === null);
  return [...ours, ...own.map(({ name, tables }) => ({ id: name, title: name, tables: tablesNamed(tables) }))];
}

/** The tables of some ids, in their order; unknown ones are left out. */
export const tablesNamed = (ids: readonly string[]): readonly PackTable[] => ids.flatMap((id) => tableNamed(id) ?? []);

/**
 * The table of an id. Of a table that comes to several, such as one a committee, each may be named by itself: `committee-extract-cabinet`.
 * null when no pack has it.
 */
export function tableNamed(id: string): PackTable | null {
  const table = tableOf({ tables: TABLES }, id);
  if (table === null || table.id === id) return table;
  const { from, working } = table;
  const rest = working === undefined ? {} : { working };
  return { id, from, ...rest, build: (input) => modelsOf(table, input).filter((model) => model.id === id) };
}

/** Several packs as one, each table once: what is refreshed when their tables stand in one workbook. */
export function joinPacks(packs: readonly Pack[]): Pack {
  const [only] = packs;
  if (only && packs.length === 1) return only;
  const all = packs.flatMap(({ tables }) => tables);
  return {
    ...joinedNames(packs),
    tables: all.filter(({ id }, index) => all.findIndex((other) => other.id === id) === index),
  };
}

/** The ids and titles of several packs as those of one. */
export const joinedNames = (packs: readonly Pack[]): Pick<Pack, "id" | "title"> => ({
  id: packs.map(({ id }) => id).join("; "),
  title: packs.map(({ title }) => title).join("; "),
});

/** A table's id in words, where there is nothing better to call it: `Outcomes standard`. */
export const tableWords = (id: string): string => `${id.charAt(0).toUpperCase()}${id.slice(1).replaceAll("-", " ")}`;
