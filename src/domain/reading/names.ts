import { partNames } from "./partNames.ts";
import { fold, plain } from "./words.ts";

/** A person's or a service's name for comparing: capitals, punctuation and `&` for `and` do not count. */
export const nameKey = (name: string): string =>
  plain(name)
    .replace(/[^\p{L}\p{N} ]/gu, "")
    .replace(/ +/g, " ")
    .trim();

/**
 * How a name is spelt by those who spell it otherwise: each spelling that is not the most used one of its key, with the most used one.
 * Where two are used equally often, `certain` is false: the one that comes first is named, but a person has to choose.
 */
export function variantsOf(
  names: readonly string[],
  keyOf: (name: string) => string,
): ReadonlyMap<string, { readonly usual: string; readonly certain: boolean }> {
  const groups = new Map<string, Map<string, number>>();
  for (const name of names.map(fold)) {
    const spellings = groups.get(keyOf(name)) ?? new Map<string, number>();
    groups.set(keyOf(name), spellings.set(name, (spellings.get(name) ?? 0) + 1));
  }
  return new Map([...groups.values()].flatMap((spellings) => [...unusual(spellings)]));
}

function unusual(spellings: ReadonlyMap<string, number>) {
  const [most, ...others] = [...spellings].toSorted(([, a], [, b]) => b - a);
  if (!most) return [];
  return others.map(([name, times]) => [name, { usual: most[0], certain: times < most[1] }] as const);
}

const INITIALS = /^(?:[A-Z]\.? ?){1,3}[A-Z][\p{L}'’-]+$/u;
const TITLED = /^(?:cllr|councillor|mr|mrs|ms|miss|dr|prof)\b/i;

/** Whether a text is surely the name of one person: initials and a surname, or a title such as Cllr before it. */
const isPerson = (name: string): boolean => INITIALS.test(name) || TITLED.test(name);

/**
 * The owners that one cell names. A new line, `;`, `+` or ` / ` parts two. `and`, `&`, `,` and `/` part them only where both sides are
 * surely persons, or owners of other rows: `Housing and Communities` is one, `J Smith and A Jones` two.
 * @param column the keys (`nameKey`) of all the column's cells
 */
export function ownersIn(text: string, column: ReadonlySet<string>): readonly string[] {
  return text
    .split(/[\n;+]|\s\/\s/)
    .map(fold)
    .filter((name) => /\p{L}{2}/u.test(name))
    .flatMap((name) => partNames(name, /,? and | ?& ?|, |\//gi, (...sides) => areOwners(sides.slice(0, 2), column)));
}

const areOwners = (sides: readonly string[], column: ReadonlySet<string>): boolean =>
  sides.every(isPerson) || (sides.every((side) => column.has(nameKey(side))) && nameKey(sides[0] ?? "") !== "");
