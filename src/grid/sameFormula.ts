import { formulaPieces } from "./formulaPieces.ts";

/**
 * How two formulas compare: `same`, but for spaces, capitals, needless quotes and the @ that Excel may add; `moved` when only the cells differ
 * that they refer to, as after rows were inserted; else `other`.
 */
export function compareFormulas(a: string, b: string): "same" | "moved" | "other" {
  if (plain(a) === plain(b)) return "same";
  return shape(a) === shape(b) ? "moved" : "other";
}

const NEEDLESS_QUOTES = /'([\p{L}_][\p{L}\p{N}_.]*)'!/gu;

const plain = (formula: string): string => formula.replace(NEEDLESS_QUOTES, "$1!").replace(/[\s@]/g, "").toUpperCase();

const shape = (formula: string): string =>
  plain(
    formulaPieces(formula)
      .map((piece) => (piece.kind === "reference" ? "□" : piece.text))
      .join(""),
  );
