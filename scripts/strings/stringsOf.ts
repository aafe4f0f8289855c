import ts from "typescript";

/** Calls and attributes whose texts are for machines: styles, class names, identifiers of elements. */
const MACHINE_CALLS = new Set(["makeStyles", "makeResetStyles", "mergeClasses", "require"]);
const MACHINE_ATTRIBUTES = new Set(["className", "style", "key", "id", "htmlFor", "d", "viewBox", "transform"]);

/** A text that a person reads has a word of three small letters, and a space or a capital at its beginning. */
const FOR_A_PERSON = /^(?=.*[a-z]{3})(?:\P{Ll}*\p{Lu}\p{Ll}|.*\p{L}{2}.* .*\p{L}|.*\p{L}.* .*\p{L}{2})/su;
/** Looks of cells and elements (`1px solid …`), number formats, XML, addresses and formulas read like sentences to a machine only. */
const FOR_A_MACHINE =
  /^(?:\S+[:/]\S+$|<|=|[\w-]+ ?[:{]\s|\d*px |calc\(|[A-Z]\w*(?:\.\w+)+$|[A-Z][a-z]+[A-Z]\w*$|[\w-]+(?:=|\/)|var\(|\\)|^\S*[#0@]\S*$|\[@/u;

/** The texts of a source file that a person may read, in its order, each once; what is put in at run time is `…`. */
export function stringsOf(file: string, code: string): readonly string[] {
  const source = ts.createSourceFile(file, code, ts.ScriptTarget.ES2022, true);
  const found = new Set<string>();
  const visit = (node: ts.Node): void => {
    if (isForMachines(node)) return;
    const words = textOf(node)?.replaceAll(/\s+/gu, " ").trim();
    if (words !== undefined && FOR_A_PERSON.test(words) && !FOR_A_MACHINE.test(words)) found.add(words);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return [...found];
}

function textOf(node: ts.Node): string | null {
  if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node) || ts.isJsxText(node)) return node.text;
  if (!ts.isTemplateExpression(node)) return null;
  return node.head.text + node.templateSpans.map(({ literal }) => `…${literal.text}`).join("");
}

function isForMachines(node: ts.Node): boolean {
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node) || ts.isTypeNode(node)) return true;
  if (ts.isCallExpression(node)) return MACHINE_CALLS.has(node.expression.getText());
  return ts.isJsxAttribute(node) && MACHINE_ATTRIBUTES.has(node.name.getText());
}
