import { nameKey } from "./names.ts";
import { readNoValue } from "./noValue.ts";
import { partNames } from "./partNames.ts";
import { fold, plain } from "./words.ts";

/** A priority that cells of a column name. */
export interface Priority {
  /** As it is first spelt. */
  readonly name: string;
  /** Which cells name it, by their index in the column. */
  readonly cells: readonly number[];
}

/** `All`, `All priorities`: the cell names every priority of the column. */
const ALL = /^all(?: (?:the )?(?:(?:corporate|council|strategic)(?: plan)? )?priorities)?$/;

/** The priorities that the cells of a column name, in the order in which they are first named. One cell may name several, or all. */
export function prioritiesOf(column: readonly string[]): readonly Priority[] {
  const known = new Set(column.map(nameKey));
  const named = new Map<string, { readonly name: string; readonly cells: Set<number> }>();
  column.forEach((text, cell) => {
    if (isAll(text)) return;
    for (const name of prioritiesIn(text, known)) {
      const key = nameKey(name);
      const priority = named.get(key) ?? { name, cells: new Set<number>() };
      named.set(key, priority);
      priority.cells.add(cell);
    }
  });
  const all = column.flatMap((text, cell) => (isAll(text) ? [cell] : []));
  return [...named.values()].map(({ name, cells }) => ({ name, cells: [...cells, ...all].toSorted((a, b) => a - b) }));
}

const isAll = (text: string): boolean => ALL.test(plain(text));

/**
 * The priorities that one cell names. A new line, `;`, `+`, ` / ` and a bullet always part two; a comma does so where one side is a name of
 * the same column, `and` and `&` where both are: `Prosper and Flourish` is one. References, `P1, P3 and P4`, are one each.
 * @param known the keys (`nameKey`) of the column's cells
 */
function prioritiesIn(text: string, known: ReadonlySet<string>): readonly string[] {
  const isKnown = (name: string): boolean => known.has(nameKey(name));
  const areTwo = (left: string, right: string, link: string): boolean =>
    (isReference(left) && /^\p{L}{0,4} ?\d{1,2}\b/u.test(right)) ||
    (link.startsWith(",") && !/and/i.test(link) ? isKnown(left) || isKnown(right) : isKnown(left) && isKnown(right));
  return text
    .split(/[\r\n;+•]|\s\/\s/)
    .map((part) => fold(part).replace(/^(?:(?:corporate|council|strategic) plan )?priorit(?:y|ies):\s*/i, ""))
    .filter((part) => nameKey(part) !== "" && readNoValue(part) === null)
    .flatMap((part) => partNames(part, /,? and | ?& ?|, ?/gi, areTwo));
}

/** `P1`, `SP 3`, `4`: a priority by its number. */
const isReference = (text: string): boolean => /^\p{L}{0,4} ?\d{1,2}$/u.test(text);
