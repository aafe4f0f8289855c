import { parseReference } from "../../src/grid/reference.ts";
import type { Place } from "../../src/grid/area.ts";
import type { Book, BookCell } from "../../src/xlsx/book.ts";

/** A source of chance that a seed repeats: numbers from 0 to below 1. Source: mulberry32, in the public domain. */
export function chance(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const REFERENCE = /(?:'(?:[^']|'')+'|[A-Za-z_][\w.]*)!\$[A-Z]+\$\d+/g;

/** The cells of the council's own sheets that generated formulas refer to and that hold a number, and the named rules that do. */
export function inputsOf(book: Book): readonly Place[] {
  const own = new Set(ownSheets(book));
  const places = new Map<string, Place>();
  for (const { name, rows } of book.sheets) {
    if (!own.has(name)) continue;
    for (const cells of rows.values())
      for (const { formula } of cells.values())
        for (const reference of formula?.match(REFERENCE) ?? []) {
          const found = parseReference(reference);
          if (found && !own.has(found.sheet)) places.set(reference, { sheet: found.sheet, ...found.area });
        }
  }
  const rules = book.names.flatMap(({ name, formula }) => {
    const found = isNumericRule(name) ? parseReference(formula) : null;
    return found ? [{ sheet: found.sheet, ...found.area }] : [];
  });
  const words = new Set(wordsIn(book).map((word) => word.toLowerCase()));
  return [...places.values(), ...rules].filter((place) => {
    const value = cellAt(book, place)?.value;
    return typeof value === "number" || (typeof value === "string" && words.has(value.trim().toLowerCase()));
  });
}

/** The texts whose meaning formulas look up: ratings, statuses, likelihoods and the like. */
function wordsIn(book: Book): readonly string[] {
  const said = book.names.find(({ name }) => name === "Scrutineer.Words.Said");
  const found = said === undefined ? null : parseReference(said.formula);
  if (found === null) return [];
  const { row, rows, column } = found.area;
  const texts = Array.from({ length: rows }, (_, index) =>
    cellAt(book, { sheet: found.sheet, row: row + index, column }),
  );
  return texts.flatMap((cell) => (typeof cell?.value === "string" && cell.value !== "" ? [cell.value] : []));
}

/** The as-at date, and the rules that may be any number; the others are numbers of rows, of decimals and the like. */
const isNumericRule = (name: string): boolean =>
  name === "Scrutineer.AsAt" ||
  /^Scrutineer\.Rule\..*\.(?:threshold|tolerance|staticBand|dueSoonDays|weight|from)$/.test(name);

const ownSheets = ({ names }: Book): readonly string[] =>
  names.flatMap(({ name, formula }) => {
    const found = name.startsWith("Scrutineer.Table.") ? parseReference(formula) : null;
    return found ? [found.sheet] : [];
  });

const cellAt = (book: Book, { sheet, row, column }: Place): BookCell | undefined =>
  book.sheets
    .find(({ name }) => name === sheet)
    ?.rows.get(row)
    ?.get(column);

/**
 * Changes some of the cells that generated formulas rest on: numbers by up to half of each, keeping their decimals; days by up to a year and a bit;
 * words for others that are known. Says what it changed.
 */
export function mutate(book: Book, seed: number): readonly string[] {
  const next = chance(seed);
  const inputs = inputsOf(book);
  const words = wordsIn(book);
  const weights = weightsIn(book);
  // A word becomes one that its column has already: another scale, or a risk that can be scored no more, has rows that only a refresh makes.
  const otherWord = (before: string, { sheet, column }: Place): string => {
    const own = [...(book.sheets.find(({ name }) => name === sheet)?.rows.values() ?? [])].map((cells) =>
      String(cells.get(column)?.value ?? "").toLowerCase(),
    );
    const alike = words.filter((word) => weights(word) === weights(before) && own.includes(word.toLowerCase()));
    return alike[Math.floor(next() * alike.length)] ?? before;
  };
  const count = Math.min(inputs.length, 1 + Math.floor(next() * 12));
  return Array.from({ length: count }, () => {
    const place = inputs[Math.floor(next() * inputs.length)];
    const cell = place && cellAt(book, place);
    if (!place || cell?.formula !== null) return "";
    const before = cell.value;
    cell.value = typeof before === "number" ? otherNumber(before, next) : otherWord(String(before), place);
    return `${place.sheet}!R${place.row + 1}C${place.column + 1} ${before} → ${cell.value}`;
  });
}

/** Whether a text is read as a rating, and has a weight as a likelihood and as an impact, as one text to compare. */
function weightsIn(book: Book): (word: string) => string {
  const axes = book.names.filter(({ name }) => /^Scrutineer\.Words\.(?:Rating|Likelihood|Impact)$/.test(name));
  const said = wordsIn(book).map((word) => word.toLowerCase());
  return (word) =>
    axes
      .map(({ formula }) => {
        const found = parseReference(formula);
        const row = said.indexOf(word.trim().toLowerCase());
        if (found === null || row < 0) return "";
        const place = { sheet: found.sheet, row: found.area.row + row, column: found.area.column };
        const value = cellAt(book, place)?.value ?? "";
        return value === "" ? "" : typeof value;
      })
      .join("|");
}

// From 1990 to 2099: likelier a day than a figure.
const isDay = (value: number): boolean => Number.isInteger(value) && value >= 32874 && value <= 73050;

function otherNumber(before: number, next: () => number): number {
  if (isDay(before)) return before + Math.floor((next() - 0.5) * 800);
  const decimals = Math.min(6, (String(before).split(".")[1] ?? "").length);
  return Number((before * (0.5 + next())).toFixed(decimals));
}
