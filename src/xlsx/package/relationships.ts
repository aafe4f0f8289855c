import { children, type XmlElement } from "../xml/xmlTree.ts";
import { hasPart, type Package, partTree } from "./package.ts";
import { relationshipsPath, resolveTarget } from "./partPath.ts";

/** A link from one part to another. `type` is its last word (`worksheet`), the same in strict and transitional files. */
export interface Relationship {
  readonly id: string;
  readonly type: string;
  readonly fullType: string;
  /** The path of the part; for an external link the target as it stands. */
  readonly path: string;
  readonly external: boolean;
}

/** The links that lead out of a part; of the whole package when the path is empty. */
export function readRelationships(pkg: Package, path: string): Relationship[] {
  const source = relationshipsPath(path);
  return hasPart(pkg, source) ? parseRelationships(partTree(pkg, source), path) : [];
}

/** The links in a relationships part; `from` is the part that it belongs to. */
export function parseRelationships(root: XmlElement, from: string): Relationship[] {
  return children(root, "Relationship").map(({ attributes }) => {
    const fullType = attributes["Type"] ?? "";
    const target = attributes["Target"] ?? "";
    const external = attributes["TargetMode"] === "External";
    return {
      id: attributes["Id"] ?? "",
      type: fullType.slice(fullType.lastIndexOf("/") + 1),
      fullType,
      path: external ? target : resolveTarget(from, target),
      external,
    };
  });
}

/** The first link of a type that leads to a part of the file. */
export const linked = (links: readonly Relationship[], type: string): Relationship | null =>
  links.find((link) => link.type === type && !link.external) ?? null;
