import type { Scalar } from "../../grid/scalar.ts";
import { plainNumber, quoted, when } from "../live/expression.ts";

/** A row with the formula that is right for it. */
export interface PatternedRow {
  readonly row: number;
  readonly pattern: string;
}

/** A column by which rows can be told apart: the reference to it in a formula's own row, and what stands in it. */
export interface TellingColumn {
  readonly reference: string;
  readonly valueAt: (row: number) => Scalar;
  /** Whether rows are always asked for it, as what they are rated by stands in it: which way is good. */
  readonly always: boolean;
  /** Whether it names the row, so that it may have as many values as there are rows. */
  readonly names: boolean;
}

/**
 * One formula that is right for every row, so that it does not matter which rows are sorted where, or whether the column is sorted along: it
 * asks a column of the row itself, such as the one that says which way is good, by which of the rules the row is rated. A row that says what
 * none said when it was made asks for a refresh.
 * @param longest how many characters it may have
 * @returns null where no column tells the rows apart, or the formula would be too long
 */
export function onePattern(
  rows: readonly PatternedRow[],
  columns: readonly TellingColumn[],
  longest: number,
): string | null {
  const one = toldApart(rows, columns);
  return one !== null && one.length <= longest ? one : null;
}

/** What a formula shows beside a row that it was not made for. */
export const ASKS_REFRESH = "Refresh";

const MOST_VALUES = 12;
/** Excel: a function has at most 255 arguments, and 64 levels of nesting ("Excel specifications and limits"). */
const MOST_NAMED = 250;
const MOST_ANSWERS = 20;

function toldApart(rows: readonly PatternedRow[], columns: readonly TellingColumn[]): string | null {
  const [first] = rows;
  if (first === undefined) return null;
  const shapes = shapesOf(rows);
  const [asked, ...others] = columns;
  if (shapes === 1 && !columns.some(({ always }) => always)) return first.pattern;
  if (asked === undefined) return null;
  const groups = grouped(rows, asked);
  const helps = asked.always || groups.some((group) => shapesOf(group.rows) < shapes);
  const fits =
    groups.length <= (asked.names ? MOST_NAMED : MOST_VALUES) && groups.every(({ value }) => isSayable(value));
  if (!helps || !fits) return toldApart(rows, others);
  const parts = groups.flatMap(({ value, rows: some }) => {
    const pattern = toldApart(some, others);
    return pattern === null ? [] : [{ value, pattern }];
  });
  return parts.length === groups.length ? chosenBy(asked.reference, parts) : toldApart(rows, others);
}

const shapesOf = (rows: readonly PatternedRow[]): number => new Set(rows.map(({ pattern }) => pattern)).size;

/** Excel: compares texts without regard to capitals, so rows that differ only in them are of one group. */
function grouped(rows: readonly PatternedRow[], { valueAt }: TellingColumn) {
  const groups = new Map<string, { readonly value: Scalar; readonly rows: PatternedRow[] }>();
  for (const one of rows) {
    const value = valueAt(one.row);
    const key = `${typeof value} ${String(value).toLowerCase()}`;
    const known = groups.get(key);
    if (known) known.rows.push(one);
    else groups.set(key, { value, rows: [one] });
  }
  return [...groups.values()];
}

const isSayable = (value: Scalar): boolean => typeof value !== "boolean" && String(value).length <= MOST_COMPARED;

interface Part {
  readonly value: Scalar;
  readonly pattern: string;
}

/** `IF(OR($E5="Low",$E5="Lower"),…,IF($E5="High",…,""))`. */
function chosenBy(reference: string, parts: readonly Part[]): string | null {
  const values = new Map<string, string[]>();
  for (const { value, pattern } of parts) {
    const said = equals(reference, value);
    values.set(pattern, [...(values.get(pattern) ?? []), said]);
  }
  if (values.size > MOST_ANSWERS) return null;
  return [...values].reduceRight((otherwise, [pattern, said]) => {
    const [only = ""] = said;
    return when(said.length === 1 ? only : `OR(${said.join(",")})`, pattern, otherwise);
  }, quoted(ASKS_REFRESH));
}

/** A formula for one row that asks for a refresh beside any other: where the rows are sorted without it, it says nothing of the wrong row. */
export const onlyFor = (reference: string, value: Scalar, pattern: string): string =>
  when(equals(reference, value), pattern, quoted(ASKS_REFRESH));

const MOST_COMPARED = 100;

function equals(reference: string, value: Scalar): string {
  if (typeof value === "number") return `${reference}=${plainNumber(value)}`;
  const text = String(value);
  if (text.length <= MOST_COMPARED) return `${reference}=${quoted(text)}`;
  return `LEFT(${reference},${MOST_COMPARED})=${quoted(text.slice(0, MOST_COMPARED))}`;
}
