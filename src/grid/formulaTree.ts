import { formulaPieces } from "./formulaPieces.ts";

/** A formula taken apart. `text` holds the words themselves; an `atom` is what has no parts: a number, a reference, a name, a list in braces. */
export type FormulaTree =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "atom"; readonly text: string }
  | { readonly kind: "call"; readonly name: string; readonly parts: readonly FormulaTree[] }
  | { readonly kind: "sign"; readonly sign: string; readonly of: FormulaTree }
  | { readonly kind: "pair"; readonly sign: string; readonly left: FormulaTree; readonly right: FormulaTree };

/** How tightly signs between two parts bind, the loosest first. Source: "Calculation operators and precedence in Excel", support.microsoft.com. */
const SIGNS: readonly (readonly string[])[] = [["=", "<>", "<=", ">=", "<", ">"], ["&"], ["+", "-"], ["*", "/"], ["^"]];

/**
 * Takes a formula (without its `=`) apart.
 * @throws RangeError when it is not one that we write: something is left over, or a bracket is open
 */
export function formulaTree(formula: string): FormulaTree {
  const reader = new Reader(tokensOf(formula));
  const tree = reader.pairs(0);
  if (!reader.isDone) throw new RangeError(`A formula goes on where it should end: ${formula}`);
  return tree;
}

/** A formula from its parts, in brackets where the signs need them. */
export const treeText = (tree: FormulaTree): string => textOf(tree, 0);

function textOf(tree: FormulaTree, level: number): string {
  switch (tree.kind) {
    case "text":
      return `"${tree.text.replaceAll('"', '""')}"`;
    case "atom":
      return tree.text;
    case "call":
      return `${tree.name}(${tree.parts.map((part) => textOf(part, 0)).join(",")})`;
    case "sign":
      return `${tree.sign}${textOf(tree.of, SIGNS.length)}`;
    case "pair": {
      const own = SIGNS.findIndex((signs) => signs.includes(tree.sign));
      const said = `${textOf(tree.left, own)}${tree.sign}${textOf(tree.right, own + 1)}`;
      return own < level ? `(${said})` : said;
    }
  }
}

/** The words and signs of a formula; what has no meaning of its own, such as a blank, is left out. */
function tokensOf(formula: string): readonly string[] {
  const tokens: string[] = [];
  let braces = false;
  for (const { text } of formulaPieces(formula)) {
    const last = tokens.at(-1) ?? "";
    if (braces || isSecondHalf(last, text)) tokens.splice(-1, 1, last + text);
    else if (text.trim() !== "") tokens.push(text);
    if (text === "{") braces = true;
    if (text === "}") braces = false;
  }
  return tokens;
}

const isSecondHalf = (first: string, second: string): boolean => ["<=", ">=", "<>"].includes(first + second);

/** Reads tokens from the left. */
class Reader {
  readonly #tokens: readonly string[];
  #at = 0;

  constructor(tokens: readonly string[]) {
    this.#tokens = tokens;
  }

  get isDone(): boolean {
    return this.#at >= this.#tokens.length;
  }

  pairs(level: number): FormulaTree {
    const signs = SIGNS[level];
    if (signs === undefined) return this.#single();
    let left = this.pairs(level + 1);
    while (signs.includes(this.#next)) {
      const sign = this.#take();
      left = { kind: "pair", sign, left, right: this.pairs(level + 1) };
    }
    return left;
  }

  get #next(): string {
    return this.#tokens[this.#at] ?? "";
  }

  #take(wanted: string | null = null): string {
    const token = this.#next;
    if (token === "" || (wanted !== null && token !== wanted))
      throw new RangeError(`A formula has "${token}" where ${wanted ?? "something else"} should be.`);
    this.#at += 1;
    return token;
  }

  #single(): FormulaTree {
    const token = this.#take();
    if (token === "-" || token === "+") return { kind: "sign", sign: token, of: this.#single() };
    if (token === "(") {
      const inner = this.pairs(0);
      this.#take(")");
      return inner;
    }
    if (token.startsWith('"')) return { kind: "text", text: token.slice(1, -1).replaceAll('""', '"') };
    if (this.#next !== "(") return { kind: "atom", text: token };
    return { kind: "call", name: token, parts: this.#parts() };
  }

  #parts(): readonly FormulaTree[] {
    this.#take("(");
    const parts: FormulaTree[] = [];
    while (this.#next !== ")") {
      if (parts.length > 0) this.#take(",");
      parts.push(this.pairs(0));
    }
    this.#take(")");
    return parts;
  }
}
