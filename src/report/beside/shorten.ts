import { type FormulaTree, treeText } from "../../grid/formulaTree.ts";
import { isFigure, isFixed, isSurely, type Known, learnt, neverErrs, orNothing, said, truth } from "./known.ts";

/**
 * A formula said in fewer words: what is settled by a condition round it is not asked again, and `IF(x,y,"")=""` is `NOT(x)` where `y` is a
 * number. It gives what it gave, but for an error, which may come from another of its parts.
 */
export const shorten = (tree: FormulaTree): FormulaTree => shortened(tree, new Map());

function shortened(tree: FormulaTree, known: Known): FormulaTree {
  const short = parted(tree, known);
  const settled = known.get(treeText(short));
  return settled === undefined ? short : said(settled);
}

function parted(tree: FormulaTree, known: Known): FormulaTree {
  switch (tree.kind) {
    case "call":
      return call(tree, known);
    case "pair":
      return pair(tree.sign, shortened(tree.left, known), shortened(tree.right, known), known);
    case "sign":
      return { ...tree, of: shortened(tree.of, known) };
    default:
      return tree;
  }
}

function call(tree: Extract<FormulaTree, { kind: "call" }>, known: Known): FormulaTree {
  const [first, second, third] = tree.parts;
  if (tree.name === "IF" && first && second && third) return branch(first, second, third, known);
  if (tree.name === "AND") return every(tree.parts, known);
  const parts = tree.parts.map((part) => shortened(part, known));
  const [only] = parts;
  if (tree.name === "NOT" && only) return negated(only, known);
  if (tree.name === "ISNUMBER" && only) return isNumber(only, known);
  if (tree.name === "IFERROR" && only && neverErrs(only, known)) return only;
  const sum = tree.name === "IFERROR" ? sumOrNothing(parts, known) : null;
  if (sum !== null) return shortened(sum, known);
  return { ...tree, parts };
}

/** `IFERROR(IF(x,a,"")+b,"")`, where `a` and `b` are numbers, as `IF(x,a+b,"")`; null for anything else. */
function sumOrNothing([sum, otherwise]: readonly FormulaTree[], known: Known): FormulaTree | null {
  if (sum?.kind !== "pair" || otherwise?.kind !== "text" || otherwise.text !== "") return null;
  const tests = new Map<string, FormulaTree>();
  const figure = withFigures(sum, tests, known);
  if (figure === null) return null;
  if (tests.size === 0) return figure;
  const test: FormulaTree = { kind: "call", name: "AND", parts: [...tests.values()] };
  return { kind: "call", name: "IF", parts: [test, figure, otherwise] };
}

/** A sum whose parts give numbers once some conditions hold, which are noted; null where a part may give something else. */
function withFigures(tree: FormulaTree, tests: Map<string, FormulaTree>, known: Known): FormulaTree | null {
  const test = orNothing(tree, known);
  if (test !== null && tree.kind === "call") {
    tests.set(treeText(test), test);
    return tree.parts[1] ?? null;
  }
  if (tree.kind !== "pair") return isFigure(tree, known) ? tree : null;
  if (tree.sign !== "+" && tree.sign !== "-" && tree.sign !== "*" && !(tree.sign === "/" && isFixed(tree.right)))
    return null;
  const [left, right] = [withFigures(tree.left, tests, known), withFigures(tree.right, tests, known)];
  return left && right && { ...tree, left, right };
}

function branch(asked: FormulaTree, then: FormulaTree, otherwise: FormulaTree, known: Known): FormulaTree {
  const test = shortened(asked, known);
  const holds = truth(test);
  if (holds !== null) return shortened(holds ? then : otherwise, known);
  const yes = shortened(then, learnt(known, test, true));
  const no = shortened(otherwise, learnt(known, test, false));
  if (treeText(yes) === treeText(no)) return yes;
  if (truth(yes) === true && truth(no) === false) return test;
  const turned = test.kind === "call" && test.name === "NOT" ? test.parts[0] : undefined;
  const parts = turned ? [turned, no, yes] : [test, yes, no];
  return { kind: "call", name: "IF", parts };
}

function every(parts: readonly FormulaTree[], known: Known): FormulaTree {
  const left = parts.map((part) => shortened(part, known)).filter((part) => truth(part) !== true);
  if (left.some((part) => truth(part) === false)) return said(false);
  const [only] = left;
  if (only === undefined) return said(true);
  return left.length === 1 ? only : { kind: "call", name: "AND", parts: left };
}

function negated(of: FormulaTree, known: Known): FormulaTree {
  const holds = truth(of);
  if (holds !== null) return said(!holds);
  if (of.kind === "call" && of.name === "NOT" && of.parts[0]) return of.parts[0];
  if (of.kind === "pair" && of.sign === "<>") return pair("=", of.left, of.right, known);
  if (of.kind === "pair" && of.sign === "=") return { ...of, sign: "<>" };
  return { kind: "call", name: "NOT", parts: [of] };
}

function isNumber(of: FormulaTree, known: Known): FormulaTree {
  if (of.kind === "text") return said(false);
  if (isSurely(of, known)) return said(true);
  const open = orNothing(of, known);
  if (open !== null) return open;
  const asked: FormulaTree = { kind: "call", name: "ISNUMBER", parts: [of] };
  const holds = known.get(treeText(asked));
  return holds === undefined ? asked : said(holds);
}

function pair(sign: string, left: FormulaTree, right: FormulaTree, known: Known): FormulaTree {
  // Excel: compares texts without regard to capitals.
  if (sign === "=" && left.kind === "text" && right.kind === "text")
    return said(left.text.toLowerCase() === right.text.toLowerCase());
  const isEmpty = right.kind === "text" && right.text === "";
  if (isEmpty && (sign === "=" || sign === "<>")) {
    const none = emptiness(left, known);
    if (none !== null) return sign === "=" ? none : negated(none, known);
  }
  return { kind: "pair", sign, left, right };
}

/** When a part shows nothing; null where that has to be asked of it. */
function emptiness(left: FormulaTree, known: Known): FormulaTree | null {
  if (left.kind === "text") return said(left.text === "");
  if (isFigure(left, known)) return said(false);
  const open = orNothing(left, known);
  return open && negated(open, known);
}
