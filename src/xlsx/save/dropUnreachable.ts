import { pathKey } from "../package/package.ts";
import type { PackageEdits } from "../package/packageEdits.ts";
import { relationshipsPath } from "../package/partPath.ts";

/** Takes out the parts to which links led before and no link leads now, such as the drawing of a sheet that is gone. */
export function dropUnreachable(edits: PackageEdits, before: ReadonlySet<string>): void {
  const now = reachableParts(edits);
  const paths = edits.paths().filter((path) => !pathKey(path).endsWith(".rels"));
  for (const path of paths) {
    const key = pathKey(path);
    if (before.has(key) && !now.has(key)) edits.remove(path);
  }
}

/** The parts to which links lead from the package, at however many removes; by `pathKey`. */
export function reachableParts(edits: PackageEdits): Set<string> {
  const reached = new Set<string>();
  const waiting = [""];
  for (let from = waiting.pop(); from !== undefined; from = waiting.pop()) {
    if (!edits.has(relationshipsPath(from))) continue;
    for (const { path, external } of edits.relationships(from)) {
      const key = pathKey(path);
      if (external || reached.has(key) || !edits.has(path)) continue;
      reached.add(key);
      waiting.push(path);
    }
  }
  return reached;
}
