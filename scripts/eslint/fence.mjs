import path from "node:path";
import { allows, packageOf, ROOMS } from "./rooms.mjs";

const WITH_EXTENSION = /\.(?:tsx?|[cm]?js|json|css|svg|png|html|xlsx)$/;

/** The first folder below `src` that a file lies in; null for a file that is not in `src`, "" for one in no room. */
function roomOf(file, cwd) {
  const parts = path.relative(path.join(cwd, "src"), file).split(path.sep);
  if (parts[0] === "..") return null;
  return parts.length > 1 && parts[0] in ROOMS ? parts[0] : "";
}

const inWords = (names) => (names.length === 0 ? "nothing" : names.join(", "));

/** What is wrong with an import of another file, as a message id and its data; null when nothing is. */
function faultOfPath(specifier, file, room, cwd) {
  if (!WITH_EXTENSION.test(specifier)) return { messageId: "extension", data: { specifier } };
  const other = roomOf(path.resolve(path.dirname(file), specifier), cwd);
  if (other === room || (other !== null && other !== "" && allows(ROOMS[room].rooms, other))) return null;
  if (other === null && allows(ROOMS[room].rooms, "outside")) return null;
  return { messageId: "room", data: { room, other: other || "a file in no room", may: inWords(ROOMS[room].rooms) } };
}

/** What is wrong with an import of a package. */
function faultOfPackage(specifier, room) {
  const name = packageOf(specifier);
  if (allows(ROOMS[room].packages, name)) return null;
  return { messageId: "package", data: { room, name, may: inWords(ROOMS[room].packages) } };
}

/** Refuses an import that crosses a fence between rooms, a package that a room has no use for, and a missing extension. */
export const fence = {
  meta: {
    type: "problem",
    schema: [],
    messages: {
      homeless: "This file is in no room of src. The rooms are in CONTRIBUTING.md.",
      room: "{{room}} may import {{may}}, and this reaches for {{other}}. Pass it in, or move what both need.",
      package:
        "{{room}} may use {{may}}, and this reaches for {{name}}. CONTRIBUTING.md has the rooms and their fences.",
      extension: "Write the extension: {{specifier}} names a file, so say which (./area.ts).",
    },
  },
  create(context) {
    const room = roomOf(context.filename, context.cwd);
    if (room === null) return {};
    if (room === "") return { Program: (node) => context.report({ node, messageId: "homeless" }) };
    const check = (node) => {
      const specifier = node?.value;
      if (typeof specifier !== "string") return;
      const fault = /^\.{0,2}\//.test(specifier)
        ? faultOfPath(specifier, context.filename, room, context.cwd)
        : faultOfPackage(specifier, room);
      if (fault) context.report({ node, ...fault });
    };
    return {
      ImportDeclaration: (node) => check(node.source),
      ExportNamedDeclaration: (node) => check(node.source),
      ExportAllDeclaration: (node) => check(node.source),
      ImportExpression: (node) => check(node.source),
      TSImportType: (node) => check(node.argument.literal ?? node.argument),
      TSExternalModuleReference: (node) => check(node.expression),
    };
  },
};
