/** Whether the comment that stands directly before a node is a doc comment. */
function hasDocComment(node, source) {
  const before = source.getCommentsBefore(node).at(-1);
  return before?.type === "Block" && before.value.startsWith("*");
}

/** Whether an export is the next overload of the function that is exported just before it. */
function isNextOverload(node) {
  const siblings = node.parent.body;
  const before = siblings[siblings.indexOf(node) - 1]?.declaration;
  return before?.type === "TSDeclareFunction" && before.id?.name === node.declaration.id?.name;
}

/** Refuses an export without a doc comment: a reader should not need the code to know what a name promises. */
export const documented = {
  meta: {
    type: "suggestion",
    schema: [],
    messages: { missing: "Say in a doc comment what this export is: the rule, its units, what null means." },
  },
  create: (context) => ({
    ExportNamedDeclaration(node) {
      if (!node.declaration || hasDocComment(node, context.sourceCode) || isNextOverload(node)) return;
      context.report({ node, messageId: "missing" });
    },
  }),
};
