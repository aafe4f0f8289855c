import { insertChild } from "../xml/insertChild.ts";
import { child, children, prefixedAttribute } from "../xml/xmlTree.ts";
import { WORKSHEET_ORDER } from "./sheetOrder.ts";
import type { SheetPatch } from "./sheetPatch.ts";

/** The links by which a sheet's part must name tables that came, and may no longer name tables that went. */
export interface TableLinks {
  readonly added: readonly string[];
  readonly removed: readonly string[];
}

/** Patches the list by which a sheet's part names its tables. `relationships` is the namespace of the links' ids. */
export function patchTableParts({ edits, root, write }: SheetPatch, links: TableLinks, relationships: string): void {
  if (links.added.length === 0 && links.removed.length === 0) return;
  const list = child(root, "tableParts");
  const old = children(list, "tablePart");
  const left = old.filter((element) => !links.removed.includes(prefixedAttribute(element, "id") ?? ""));
  // Each element says itself what its prefix means, since the part may not.
  const added = links.added.map((id) => write("tablePart", { "xmlns:r": relationships, "r:id": id })).join("");
  const count = left.length + links.added.length;
  if (!list) insertChild(edits, root, WORKSHEET_ORDER, "tableParts", write("tableParts", { count }, added));
  else if (count === 0) edits.remove(list);
  else {
    for (const element of old) if (!left.includes(element)) edits.remove(element);
    edits.setAttributes(list, { count });
    if (added !== "") edits.append(list, added);
  }
}
