import { plain } from "../reading/words.ts";
import { withoutNumber } from "./ownWords.ts";
import { orderLabels, type OrderSource } from "./orderLabels.ts";
import { bareLabel, numberOf, sameLabel } from "./severityWords.ts";

/** An axis of a matrix: its labels in order, the least grave first, and the place of what a cell says among them. */
export interface FitAxis {
  readonly labels: readonly string[];
  readonly source: OrderSource;
  /** The labels that no row has. */
  readonly absent: readonly string[];
  /** From 0. */
  readonly placeOf: (words: string) => number | null;
}

/** What a cell of a column says, and how grave its row is; more is graver, null when nothing says. */
export interface AxisCell {
  readonly words: string;
  readonly graveness: number | null;
}

/**
 * The axis that the words of a column make.
 * @param own the council's labels, the least grave first
 * @param words words in order, the least grave first
 * @returns without labels where no cell says anything; null when nothing tells in what order two labels stand
 */
export function fitAxis(cells: readonly AxisCell[], own: readonly string[], words: readonly string[]): FitAxis | null {
  if (cells.length === 0) return { labels: [], source: "settings", absent: [], placeOf: () => null };
  const said = cells.map((cell) => cell.words);
  const keys = keysOf(said);
  const named = new Map([...new Set(keys.values())].map((key) => [key, nameOf(key, said, keys)]));
  const nameIn = (text: string): string => named.get(keys.get(text) ?? "") ?? text;
  const severity = (label: string): number | null =>
    mean(cells.flatMap((cell) => (nameIn(cell.words) === label ? (cell.graveness ?? []) : [])));
  const ordered = orderLabels([...named.values()], { own, words, severity });
  if (ordered === null) return null;
  const { labels, source } = ordered;
  const places = new Map([...keys.keys()].map((text) => [text, placeOn(labels, nameIn(text))]));
  const occurring = new Set(places.values());
  return {
    labels,
    source,
    absent: labels.filter((_, index) => !occurring.has(index)),
    placeOf: (words) => places.get(words) ?? null,
  };
}

/** The place of a label; a bare number on an axis of words is the place itself, from 1. */
function placeOn(labels: readonly string[], name: string): number {
  const place = labels.findIndex((label) => sameLabel(label, name));
  return place < 0 && /^\d+$/.test(name) ? Number(name) - 1 : place;
}

/**
 * What each text stands for: its bare words (with the number where the same words stand beside several: `Level 1`, `Level 2`), else its number;
 * a bare number stands for the words that stand beside it elsewhere.
 */
function keysOf(said: readonly string[]): ReadonlyMap<string, string> {
  const different = [...new Set(said)];
  const worded = different.filter((text) => bareLabel(text) !== "");
  const keyOf = (text: string): string => {
    const bare = bareLabel(text);
    return worded.every((other) => bareLabel(other) !== bare || sameLabel(other, text)) ? bare : plain(text);
  };
  const beside = new Map(worded.map((text) => [numberOf(text), keyOf(text)]));
  return new Map(
    different.map((text) => [text, worded.includes(text) ? keyOf(text) : (beside.get(numberOf(text)) ?? text.trim())]),
  );
}

/** What a label is called: as it is mostly spelt, without the number beside it where the words alone are enough. */
function nameOf(key: string, said: readonly string[], keys: ReadonlyMap<string, string>): string {
  const spellings = new Map<string, number>();
  for (const text of said) {
    const isBare = bareLabel(text) === "";
    if (keys.get(text) !== key || isBare !== (bareLabel(key) === "")) continue;
    const name = /\d/.test(key) ? text : withoutNumber(text);
    spellings.set(name, (spellings.get(name) ?? 0) + 1);
  }
  return [...spellings].toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? key;
}

const mean = (numbers: readonly number[]): number | null =>
  numbers.length === 0 ? null : numbers.reduce((sum, one) => sum + one, 0) / numbers.length;
