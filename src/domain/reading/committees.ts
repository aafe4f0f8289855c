import { groupedBy } from "../groupedBy.ts";
import { variantsOf } from "./names.ts";
import { readNoValue } from "./noValue.ts";
import { partNames } from "./partNames.ts";
import { fold, plain } from "./words.ts";

/** A committee's name for comparing: `&` is `and`, a final `Committee` and a leading `the` do not count, nor do capitals. */
export const committeeKey = (name: string): string =>
  plain(name)
    .replace(/^the /, "")
    .replace(/ (?:committee|cttee|cte)$/, "")
    .replace(/[^\p{L}\p{N} ]/gu, "")
    .trim();

const WELL_KNOWN = new Set([
  "cabinet",
  "executive",
  "council",
  "full council",
  "full cabinet",
  "board",
  "overview and scrutiny",
  "mayor",
]);

/**
 * The committees that one cell names. A new line, `;`, `/` or `+` always parts two names. `and` and `&` part them only where one side is a
 * body that stands alone everywhere, such as Cabinet, or where both sides are names of the same column: `Scrutiny & Improvement and Cabinet` is
 * two, `Employment, Health and Safety Committee` is one.
 * @param known the keys (`committeeKey`) of all cells of the column, which show what names there are
 */
export function committeesIn(text: string, known: ReadonlySet<string>): readonly string[] {
  return text
    .split(/[\n;+]|\s\/\s/)
    .map(fold)
    .filter((name) => name !== "")
    .flatMap((name) => partNames(name, /(?:,? and | ?& ?|, )/gi, (left, right) => areTwo(left, right, known)));
}

const areTwo = (left: string, right: string, known: ReadonlySet<string>): boolean => {
  const keys = [left, right].map(committeeKey);
  return keys.some((key) => WELL_KNOWN.has(key)) || keys.every((key) => known.has(key));
};

/** A committee that cells of a column name. */
export interface Committee {
  /** The same for every spelling of its name. */
  readonly key: string;
  /** The spelling most often used; of those used equally often the first. */
  readonly name: string;
  /** Which cells name it, by their index in the column. */
  readonly cells: readonly number[];
}

/** The committees that the cells of a column name, in the order in which they are first named; cells that hold no value name none. */
export function committeesOf(column: readonly string[]): readonly Committee[] {
  const texts = [...new Set(column)].filter((text) => readNoValue(text) === null);
  const known = new Set(texts.map(committeeKey));
  const namesIn = new Map(texts.map((text) => [text, committeesIn(text, known)]));
  const named = column.flatMap((text, cell) =>
    (namesIn.get(text) ?? []).map((name) => ({ cell, name: fold(name), key: committeeKey(name) })),
  );
  const usual = variantsOf(
    named.map(({ name }) => name),
    committeeKey,
  );
  const committees = groupedBy(
    named.filter(({ key }) => key !== ""),
    ({ key }) => key,
  );
  return [...committees].map(([key, spelt]) => {
    const first = spelt[0]?.name ?? key;
    return { key, name: usual.get(first)?.usual ?? first, cells: [...new Set(spelt.map(({ cell }) => cell))] };
  });
}
