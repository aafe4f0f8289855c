import { formulaPieces } from "../../grid/formulaPieces.ts";

/**
 * A formula as the engine can read it: an error that names its sheet (`Outcomes!#REF!`), which Excel leaves behind where
 * cells were deleted, without the sheet.
 */
export function engineFormula(formula: string): string {
  if (!formula.includes("!#")) return formula;
  return formulaPieces(formula)
    .map((piece) => (piece.kind === "named" ? withoutSheet(piece.text, piece.prefix) : piece.text))
    .join("");
}

const withoutSheet = (text: string, prefix: string): string => {
  const rest = text.slice(prefix.length);
  return rest.startsWith("#") ? rest : text;
};
