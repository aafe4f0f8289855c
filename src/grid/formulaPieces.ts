/**
 * A formula cut into what may point somewhere and everything else. `text` of all pieces in a row is the formula again.
 * A `reference` piece only looks like one: whether its cells lie on a sheet is for `formulaReferences.ts` to say.
 */
export type FormulaPiece =
  | { readonly kind: "other"; readonly text: string }
  /** A name, or an error, of a certain sheet: `Outcomes!Standard`, `Outcomes!#REF!`. */
  | { readonly kind: "named"; readonly text: string; readonly prefix: string }
  | { readonly kind: "reference"; readonly text: string; readonly prefix: string; readonly cells: string };

const TEXT = /"(?:[^"]|"")*"?/y;
const QUOTED = /'(?:[^']|'')*'/y;
const ERROR =
  /#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|GETTING_DATA|SPILL!|CALC!|FIELD!|BLOCKED!|CONNECT!|BUSY!|UNKNOWN!|EXTERNAL!|PYTHON!)/iy;
const WORD = /[\p{L}\p{M}\p{N}_.\\?]+/uy;
const RANGE =
  /\$?[A-Za-z]{1,3}\$?\d{1,7}:\$?[A-Za-z]{1,3}\$?\d{1,7}|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}|\$?\d{1,7}:\$?\d{1,7}|\$?[A-Za-z]{1,3}\$?\d{1,7}/y;
const CONTINUES = /[\p{L}\p{M}\p{N}_.\\?$([!]/u;
const BOOK_SHEET = /\[[^[\]]*\](?:[\p{L}\p{M}\p{N}_.\\?]+(?::[\p{L}\p{M}\p{N}_.\\?]+)?)?!/uy;
const SHEET = /[\p{L}_\\][\p{L}\p{M}\p{N}_.\\?]*(?::[\p{L}_\\][\p{L}\p{M}\p{N}_.\\?]*)?!/uy;
/** What stands between other pieces: nothing that points somewhere begins with one of these. */
const OPERATORS = "(),;&+-*/^=<>%{} \n";
const NUMBER = /\d+(?:\.\d*)?(?:E[+-]?\d+)?/iy;

/** Cuts a formula (without `=`) into pieces. Unfinished texts and brackets run to its end. */
export function formulaPieces(formula: string): FormulaPiece[] {
  const pieces: FormulaPiece[] = [];
  for (let at = 0; at < formula.length;) {
    const piece = pieceAt(formula, at);
    pieces.push(piece);
    at += piece.text.length;
  }
  return pieces;
}

function pieceAt(formula: string, at: number): FormulaPiece {
  const character = formula.charAt(at);
  if (OPERATORS.includes(character)) return other(character);
  if (character === '"') return other(matchAt(TEXT, formula, at) ?? character);
  if (character === "#") return other(errorAt(formula, at));
  const prefix = prefixAt(formula, at);
  if (prefix !== "") return prefixed(formula, at, prefix);
  if (character === "[") return other(bracketAt(formula, at));
  return unprefixed(formula, at);
}

const other = (text: string): FormulaPiece => ({ kind: "other", text });

function matchAt(pattern: RegExp, formula: string, at: number): string | null {
  pattern.lastIndex = at;
  return pattern.exec(formula)?.[0] ?? null;
}

/** `Outcomes!`, `'SP Outcomes'!`, `[2]Outcomes!`, `Q1:Q4!` at this place; empty when nothing of the kind is there. */
function prefixAt(formula: string, at: number): string {
  const quoted = matchAt(QUOTED, formula, at);
  if (quoted !== null) return formula.charAt(at + quoted.length) === "!" ? `${quoted}!` : "";
  return matchAt(BOOK_SHEET, formula, at) ?? matchAt(SHEET, formula, at) ?? "";
}

/** What follows a prefix belongs to it, whether it is cells, a name or an error. */
function prefixed(formula: string, at: number, prefix: string): FormulaPiece {
  const from = at + prefix.length;
  const cells = rangeAt(formula, from);
  if (cells !== null) return { kind: "reference", text: prefix + cells, prefix, cells };
  const name = matchAt(ERROR, formula, from) ?? matchAt(WORD, formula, from) ?? "";
  return { kind: "named", text: prefix + name, prefix };
}

function unprefixed(formula: string, at: number): FormulaPiece {
  const cells = rangeAt(formula, at);
  if (cells !== null) return { kind: "reference", text: cells, prefix: "", cells };
  const text = matchAt(NUMBER, formula, at) ?? matchAt(WORD, formula, at) ?? formula.charAt(at);
  return other(text);
}

/** The longest range or cell here that no word, function or table name goes on from: `LOG10(` and `A1_total` are none. */
function rangeAt(formula: string, at: number): string | null {
  const range = matchAt(RANGE, formula, at);
  if (range === null) return null;
  if (!CONTINUES.test(formula.charAt(at + range.length))) return range;
  // In `A1:INDEX(…)` or `A1:B2_total` only the first cell is a reference.
  const first = range.split(":")[0] ?? "";
  return first !== range && /\d$/.test(first) && /[A-Za-z]/.test(first) ? first : null;
}

/** An error; the cells behind `#REF!` were on a sheet that is gone, so they belong to it. */
function errorAt(formula: string, at: number): string {
  const error = matchAt(ERROR, formula, at) ?? "#";
  return error.toUpperCase() === "#REF!" ? error + (rangeAt(formula, at + error.length) ?? "") : error;
}

/** A table reference's brackets, nested ones included. An apostrophe makes the next character plain text. */
function bracketAt(formula: string, at: number): string {
  let depth = 0;
  for (let i = at; i < formula.length; i++) {
    const character = formula.charAt(i);
    if (character === "'") i++;
    else if (character === "[") depth++;
    else if (character === "]" && --depth === 0) return formula.slice(at, i + 1);
  }
  return formula.slice(at);
}
