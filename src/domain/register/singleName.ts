import { itemNamed, nameItems } from "./indicatorName.ts";
import type { Indicator } from "./item.ts";

/** A register of indicators under the name it has in the rules. */
export interface NamedIndicators {
  readonly name: string;
  readonly items: readonly Indicator[];
}

/** What a single indicator is called in the rules: `KPIs: ETS01`, its register and the shortest name that no other of it has. */
export const singleNames = ({ name, items }: NamedIndicators): ReadonlyMap<Indicator, string> =>
  new Map([...nameItems(items)].map(([item, own]) => [item, `${name}: ${own}`]));

/** Which indicator some words name, or why they name none. */
export type SingleReading =
  | { readonly kind: "found"; readonly name: string }
  /** `register` is the one that the words begin with; null when they begin with none. */
  | { readonly kind: "unknown"; readonly register: string | null }
  | { readonly kind: "several"; readonly names: readonly string[] };

/**
 * Reads `KPIs: ETS01`: a register's name, a colon and an indicator's reference, title or longer name, whatever the capitals. Without a register
 * the words have to name one indicator of all.
 */
export function readSingle(words: string, registers: readonly NamedIndicators[]): SingleReading {
  const prefixed = registers.filter(({ name }) => withoutPrefix(words, name) !== null);
  const within = prefixed.flatMap((register) => hits(register, withoutPrefix(words, register.name) ?? ""));
  const all = within.length > 0 ? within : registers.flatMap((register) => hits(register, words));
  const [first, ...more] = all;
  if (first === undefined) return { kind: "unknown", register: prefixed[0]?.name ?? null };
  return more.length === 0 ? { kind: "found", name: first } : { kind: "several", names: all };
}

/** The names of all indicators of a register that some words name. */
function hits(register: NamedIndicators, words: string): readonly string[] {
  const named = itemNamed(register.items, words);
  if (named.kind === "none") return [];
  if (named.kind === "several") return named.names.map((name) => `${register.name}: ${name}`);
  return [singleNames(register).get(named.item) ?? ""];
}

/** What follows a register's name and a colon; null when the words do not begin so. */
function withoutPrefix(words: string, register: string): string | null {
  const start = `${register}:`.toLowerCase();
  return words.trim().toLowerCase().startsWith(start) ? words.trim().slice(start.length).trim() : null;
}
