import { type FormulaPiece, formulaPieces } from "./formulaPieces.ts";
import { isSameSheet, readSheetPrefix, sheetPrefix } from "./sheetPrefix.ts";

/** A formula (without `=`) after a sheet was renamed: what points to it, or to a name of its own, carries the new name. */
export function renameSheetInFormula(formula: string, from: string, to: string): string {
  const renamed = (name: string): string => (isSameSheet(name, from) ? to : name);
  return mapPrefixed(formula, ({ text, prefix }) => {
    const { sheet, lastSheet, book } = readSheetPrefix(prefix);
    if (sheet === null || book !== null) return text;
    const last = lastSheet === null ? null : renamed(lastSheet);
    if (renamed(sheet) === sheet && last === lastSheet) return text;
    return sheetPrefix(renamed(sheet), last) + text.slice(prefix.length);
  });
}

/**
 * A formula after a sheet was deleted: what pointed to it is `#REF!`. A span of sheets that began or ended there is
 * `#REF!` too: which sheet stands next to it, no formula can say.
 */
export function deleteSheetInFormula(formula: string, name: string): string {
  return mapPrefixed(formula, ({ text, prefix }) => {
    const { sheet, lastSheet, book } = readSheetPrefix(prefix);
    const isGone = [sheet, lastSheet].some((other) => other !== null && isSameSheet(other, name));
    return isGone && book === null ? "#REF!" : text;
  });
}

function mapPrefixed(
  formula: string,
  map: (piece: FormulaPiece & { readonly kind: "reference" | "named" }) => string,
): string {
  if (!formula.includes("!")) return formula;
  return formulaPieces(formula)
    .map((piece) => (piece.kind === "other" ? piece.text : map(piece)))
    .join("");
}
