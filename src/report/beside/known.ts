import { type FormulaTree, treeText } from "../../grid/formulaTree.ts";

/** What conditions round a part say: by their text, whether they hold. */
export type Known = ReadonlyMap<string, boolean>;

const TRUE: FormulaTree = { kind: "atom", text: "TRUE" };
const FALSE: FormulaTree = { kind: "atom", text: "FALSE" };

/** Whether a part is plainly TRUE or FALSE; null for anything else. */
export const truth = (tree: FormulaTree): boolean | null => {
  const text = treeText(tree);
  return text === "TRUE" ? true : text === "FALSE" ? false : null;
};

/** `TRUE` or `FALSE`. */
export const said = (holds: boolean): FormulaTree => (holds ? TRUE : FALSE);

/** What is known once a condition holds, or does not. */
export function learnt(known: Known, test: FormulaTree, holds: boolean): Known {
  const more = new Map([...known, [treeText(test), holds], ...opposite(test, !holds)]);
  const inner = test.kind === "call" ? test.parts : [];
  if (test.kind === "call" && test.name === "NOT" && inner[0]) return learnt(more, inner[0], !holds);
  const all = test.kind === "call" && ((test.name === "AND" && holds) || (test.name === "OR" && !holds));
  return all ? inner.reduce<Known>((sum, one) => learnt(sum, one, holds), more) : more;
}

/** `a=b` says that `a<>b` is not so, and the other way round. */
function opposite(test: FormulaTree, holds: boolean): readonly (readonly [string, boolean])[] {
  if (test.kind !== "pair" || (test.sign !== "=" && test.sign !== "<>")) return [];
  return [[treeText({ ...test, sign: test.sign === "=" ? "<>" : "=" }), holds]];
}

/** Whether a part gives no error, whatever stands in the cells. */
export function neverErrs(tree: FormulaTree, known: Known): boolean {
  if (tree.kind === "text" || truth(tree) !== null || isSurely(tree, known)) return true;
  if (tree.kind !== "call") return false;
  if (tree.name === "ISNUMBER") return true;
  if (tree.name === "NOT" || tree.name === "AND" || tree.name === "OR")
    return tree.parts.every((part) => neverErrs(part, known));
  const [test, then, otherwise] = tree.name === "IF" ? tree.parts : [];
  if (!test || !then || !otherwise || !neverErrs(test, known)) return false;
  return neverErrs(then, learnt(known, test, true)) && neverErrs(otherwise, learnt(known, test, false));
}

/** The condition under which `IF(x,y,"")` gives a number rather than nothing; null for anything else. */
export function orNothing(of: FormulaTree, known: Known): FormulaTree | null {
  if (of.kind !== "call" || of.name !== "IF") return null;
  const [test, then, otherwise] = of.parts;
  if (!test || !then || otherwise?.kind !== "text" || otherwise.text !== "") return null;
  return isFigure(then, learnt(known, test, true)) ? test : null;
}

/** Whether a part gives a number, and no error either. */
export function isSurely(tree: FormulaTree, known: Known): boolean {
  if (tree.kind === "atom" && /^\d/.test(tree.text)) return true;
  if (tree.kind !== "pair") return known.get(`ISNUMBER(${treeText(tree)})`) === true;
  const divides = tree.sign === "/" && isFixed(tree.right);
  return (
    (divides || (SUMS.has(tree.sign) && tree.sign !== "/")) && isSurely(tree.left, known) && isSurely(tree.right, known)
  );
}

const FIGURES: ReadonlySet<string> = new Set(["ROUND", "ABS", "MAX", "MIN"]);
const SUMS: ReadonlySet<string> = new Set(["+", "-", "*", "/"]);

/** Whether a part gives a number, where it gives no error. */
export function isFigure(tree: FormulaTree, known: Known): boolean {
  if (known.get(`ISNUMBER(${treeText(tree)})`) === true) return true;
  if (tree.kind === "atom") return /^\d/.test(tree.text);
  if (tree.kind === "sign") return true;
  if (tree.kind === "pair") return SUMS.has(tree.sign);
  return tree.kind === "call" && FIGURES.has(tree.name);
}

/** A number other than 0, by which can be divided. */
export const isFixed = (tree: FormulaTree): boolean => tree.kind === "atom" && Number(tree.text) > 0;
