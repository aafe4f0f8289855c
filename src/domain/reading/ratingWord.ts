import { type RatingScale, type RatingStep } from "../ratingScale.ts";
import { type NoValue, readNoValue } from "./noValue.ts";
import { isSymbolOnly } from "./symbol.ts";
import { fold, plain } from "./words.ts";

/** What a cell that should hold a rating says. */
export type RatingReading =
  /** A word of the scale or beside it: `GREEN`, `On track`, `● Green`, `Closed`. */
  | { readonly kind: "rating"; readonly rating: string; readonly words: string }
  /** Under way, which says nothing of red, amber or green: `In progress`, `Live`. */
  | { readonly kind: "open"; readonly words: string }
  /** Nothing but marks, from a symbol font or a drawing: its meaning cannot be known. */
  | { readonly kind: "symbol"; readonly words: string }
  | { readonly kind: "unknown"; readonly words: string }
  | NoValue;

const OPEN =
  /^(?:in progress|in hand|on-?going|live|open|active|started|under ?way|commenced|current|work in progress|progressing)$/;

/**
 * Reads a rating in the words of a scale. Case, marks before it and a remark after it (`Amber - see note`, `Green (was Amber)`,
 * `1. Red`) do not matter; of several ratings in one cell (`Green, Red`) none is taken.
 */
export function readRating(text: string, scale: RatingScale): RatingReading {
  const words = fold(text);
  const said = withoutMarks(plain(words));
  const step = stepSaid(said, scale);
  if (step) return { kind: "rating", rating: step.word, words };
  const none = readNoValue(words);
  if (none) return none;
  if (isSymbolOnly(words)) return { kind: "symbol", words };
  return { kind: OPEN.test(said) ? "open" : "unknown", words };
}

/** A text without numbering and marks at its beginning, and without marks at its end: `1. ● Red ↓` is `red`. */
const withoutMarks = (text: string): string =>
  text
    .replace(/^(?:\d{1,2}\s*[.)-]\s*|(?:rag|rating|status)\s*[:-]\s*|[^\p{L}\p{N}]+)+/u, "")
    .replace(/[^\p{L}\p{N})]+$/u, "");

/** The step that a text names as a whole, or by its beginning before a remark; null when it names none, or two that differ. */
function stepSaid(said: string, scale: RatingScale): RatingStep | null {
  const whole = stepCalled(said, scale);
  if (whole) return whole;
  const [, first = "", rest = ""] = /^(.+?)\s*(?:[-:;,.(–]|\s-\s)\s*(.*)$/.exec(said) ?? [];
  const step = stepCalled(first.trim(), scale);
  if (!step || first.trim().length < 2) return null;
  const other = /^\(?was\b|^previously\b|^from\b/.test(rest) ? null : stepCalled(rest.replace(/\)$/, "").trim(), scale);
  return other && other.word !== step.word ? null : step;
}

/** The step of a scale that a word names, in lower case; null when none. */
function stepCalled(word: string, scale: RatingScale): RatingStep | null {
  const said = word.replace(/\s*\/\s*/g, "/");
  const steps = [...scale.steps, ...scale.beside];
  return steps.find((step) => step.word.toLowerCase() === said || step.synonyms.includes(said)) ?? null;
}
